package io.github.nsisrules.report.portfolio;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/** Danish alphabetical order, with æ, ø and å last. Its rules stand here because not every Java has those of Denmark. */
final class DanishOrder {

    static final Comparator<String> INSTANCE = order();

    private DanishOrder() {}

    private static Comparator<String> order() {
        try {
            String plain = ((RuleBasedCollator) Collator.getInstance(Locale.ROOT)).getRules();
            RuleBasedCollator collator = new RuleBasedCollator(plain + "& Z < æ , Æ < ø , Ø < å , Å ; aa , Aa , AA");
            collator.setDecomposition(Collator.NO_DECOMPOSITION);
            Comparator<String> alphabetical = collator::compare;
            return alphabetical.thenComparing(Comparator.naturalOrder());
        } catch (ParseException e) {
            throw new IllegalStateException("The order of the Danish alphabet is misspelt.", e);
        }
    }
}
