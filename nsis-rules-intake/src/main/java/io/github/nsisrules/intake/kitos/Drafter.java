package io.github.nsisrules.intake.kitos;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Fact;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.intake.Claim;
import io.github.nsisrules.intake.FactPlace;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.Source;
import io.github.nsisrules.intake.Weight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the draft of one system from all rows about it. */
final class Drafter {

    private final SolutionDraft.Builder draft;
    private final List<KitosRow> rows;
    private final Set<KitosRow> byName;
    private final Set<String> municipality = new HashSet<>();

    /**
     * @param id the draft's id
     * @param rows the rows, the leading one first
     * @param byName those of them that have no id and were found by name; they only hint
     */
    Drafter(String id, List<KitosRow> rows, Set<KitosRow> byName) {
        this.draft = SolutionDraft.builder(id).useCase(SolutionDraft.ALL_USES, null);
        this.rows = rows;
        this.byName = byName;
        rows.forEach(row -> municipality.addAll(row.organisation()));
    }

    SolutionDraft draft() {
        new DraftTexts(draft, rows).add();
        data();
        for (KitosRow row : rows) {
            protectedAddress(row);
            customers(row);
            hints(row);
            notes(row);
        }
        return draft.build();
    }

    private void data() {
        DataRules rules = new DataRules(rows, rows.stream().anyMatch(Drafter::speaksOfProtection));
        boolean asked = false;
        boolean answered = false;
        for (KitosRow row : rows) {
            asked |= row.data() != null;
            for (Claim claim : rules.claims(row)) {
                answered = true;
                claim(row, Fact.DATA, claim);
            }
        }
        if (asked && !answered) {
            draft.note(Reason.of("kitos.note.data-unanswered"), null);
        }
    }

    private static boolean speaksOfProtection(KitosRow row) {
        return written(row).stream().anyMatch(given -> Hints.PROTECTED.isIn(Words.plain(given.text())));
    }

    /** Everything that is read of a row, as it is written there. */
    private static List<Given> written(KitosRow row) {
        List<Given> written = new ArrayList<>(row.given().values());
        if (row.name() != null) {
            written.add(new Given(row.nameField(), List.of(row.name()), row.name()));
        }
        DataAnswer answer = row.data();
        if (answer != null) {
            written.add(new Given(answer.field(), List.of(answer.text()), answer.text()));
        }
        return written;
    }

    private void protectedAddress(KitosRow row) {
        for (Given given : written(row)) {
            if (Hints.PROTECTED.isIn(Words.plain(given.text()))) {
                claim(row, KitosRule.PROTECTED, DataCategory.PROTECTED_NAME_OR_ADDRESS, given);
                draft.note(Reason.of("kitos.note.protected"), row.source(given));
            }
        }
    }

    private void customers(KitosRow row) {
        Given using = row.get(KitosField.USING_ORGANISATIONS);
        Given count = row.get(KitosField.USING_COUNT);
        if (count != null && count.text().strip().matches("[1-9][0-9]{0,5}")) {
            customers(row, count, Integer.parseInt(count.text().strip()) > 1);
        } else if (using != null && row.kind() == KitosKind.CATALOGUE) {
            // Names that themselves have commas cannot be told apart.
            claim(row, KitosRule.USERS_NAMED, named(using), using);
        } else if (using != null) {
            long others = others(using);
            customers(row, using, municipality.isEmpty() ? others > 1 : others > 0);
        }
        Given scope = row.get(KitosField.SCOPE);
        if (scope != null && Set.of("local", "lokal", "0").contains(Words.plain(scope.text()))) {
            claim(row, KitosRule.LOCAL, Customers.ONLY_THIS_MUNICIPALITY, scope);
        }
        Given holder = row.get(KitosField.RIGHTS_HOLDER);
        if (holder != null && holder.values().stream().map(Words::plain).anyMatch(municipality::contains)) {
            claim(row, KitosRule.OWN_RIGHTS, Customers.ONLY_THIS_MUNICIPALITY, holder);
            claim(row, KitosRule.OWNED_BY_MUNICIPALITY, Owner.MUNICIPALITY, holder);
        }
    }

    private long others(Given using) {
        return using.values().stream()
                .map(Words::plain)
                .distinct()
                .filter(organisation -> !municipality.contains(organisation))
                .count();
    }

    private Customers named(Given using) {
        return others(using) > (municipality.isEmpty() ? 1 : 0)
                ? Customers.SEVERAL_ORGANISATIONS
                : Customers.ONLY_THIS_MUNICIPALITY;
    }

    private void customers(KitosRow row, Given using, boolean several) {
        if (several) {
            claim(row, KitosRule.SEVERAL_USE, Customers.SEVERAL_ORGANISATIONS, using);
        } else {
            claim(row, KitosRule.ONE_USES, Customers.ONLY_THIS_MUNICIPALITY, using);
        }
    }

    private void hints(KitosRow row) {
        if (row.name() != null) {
            hints(row, new Given(row.nameField(), List.of(row.name()), row.name()), Hints.IN_TEXTS);
        }
        Hints.TEXTS.forEach(field -> hints(row, field, Hints.IN_TEXTS));
        hints(row, KitosField.RELATIONS, Hints.IN_TEXTS);
        hints(row, KitosField.USED_SYSTEMS, Hints.IN_USED_SYSTEMS);
        hints(row, KitosField.DATA_SUBJECTS, Hints.IN_SUBJECTS);
        hints(row, KitosField.BUSINESS_TYPE, Hints.IN_BUSINESS_TYPE);
        hints(row, KitosField.CLASSIFICATION, Hints.IN_CLASSIFICATION);
        hints(row, KitosField.RIGHTS_HOLDER, Hints.IN_RIGHTS_HOLDER);
        hints(row, KitosField.CONTRACT_TEMPLATE, Hints.IN_CONTRACT_TEMPLATE);
        Given accessibility = row.get(KitosField.WEB_ACCESSIBILITY);
        if (accessibility != null) {
            claim(row, KitosRule.ACCESSIBILITY, Audience.CITIZENS, accessibility);
        }
    }

    private void hints(KitosRow row, KitosField field, List<Hints> hints) {
        Given given = row.get(field);
        if (given != null) {
            hints(row, given, hints);
        }
    }

    private void hints(KitosRow row, Given given, List<Hints> hints) {
        String plain = Words.plain(given.text());
        for (Hints hint : hints) {
            if (hint.isIn(plain)) {
                claim(row, hint.rule(), hint.value(), given);
            }
        }
    }

    private void notes(KitosRow row) {
        Given lifeCycle = row.get(KitosField.LIFE_CYCLE);
        if (lifeCycle != null && LifeCycle.isPhasedOut(lifeCycle.text())) {
            draft.note(Reason.of("kitos.note.phasing-out"), row.source(lifeCycle));
        }
        Given status = row.get(KitosField.STATUS);
        if (status != null && status.text().equals("deactivated")) {
            draft.note(Reason.of("kitos.note.deactivated"), row.source(status));
        } else if (status != null && Set.of("false", "ikke aktivt").contains(Words.plain(status.text()))) {
            draft.note(Reason.of("kitos.note.not-active"), row.source(status));
        }
        note(row, KitosField.RISK_ASSESSMENT, "kitos.note.risk-assessment");
        note(row, KitosField.IMPACT_ASSESSMENT, "kitos.note.impact-assessment");
        if (byName.contains(row)) {
            draft.note(Reason.of("kitos.note.joined-by-name"), row.nameSource());
        }
    }

    private void note(KitosRow row, KitosField field, String reason) {
        Given given = row.get(field);
        if (given != null) {
            draft.note(Reason.of(reason), row.source(given));
        }
    }

    private void claim(KitosRow row, KitosRule rule, Enum<?> value, Given given) {
        Source source = row.source(given);
        claim(row, rule.fact(), new Claim(rule.weight(), List.of(value.name()), rule.reason(), source));
    }

    private void claim(KitosRow row, Fact fact, Claim claim) {
        boolean onlyHints = byName.contains(row) && claim.weight() != Weight.HINTS;
        FactPlace place =
                fact.ofSolution() ? FactPlace.ofSolution(fact) : FactPlace.ofUseCase(fact, SolutionDraft.ALL_USES);
        draft.claim(place, onlyHints ? claim.asHint(Reason.of("kitos.by-name")) : claim);
    }
}
