package io.github.nsisrules.drools.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a rule or function on which a decision rests, found without knowing how mutants are made: so that it shows if
 * one of them is never changed.
 */
public record Word(int from, int to, String text) {

    private static final Pattern IN_CONDITIONS = Pattern.compile("(?<constant>\\b[A-Z]\\w+\\.[A-Z][A-Z_0-9]+\\b)"
            + "|(?<operator>==|!=|\\|\\||&&|\\bnot in\\b|\\bin\\b)"
            + "|(?<flag>(?<![\\w$.])(?<!: )[a-z]\\w+\\b(?! ==| !=| not in| in| :))");

    private static final Pattern IN_CONCLUSION =
            Pattern.compile("\\b[A-Z]\\w+(?:\\.[A-Z][a-z]\\w*)*\\.[A-Z][A-Z_0-9]+\\b"
                    + "|==|!=|(?<=\")[^\", ]+(?=\")|\\b(?:true|false)\\b|\\$\\w+|LocalDate\\.of\\([^)]*\\)"
                    + "|(?<=, |\\n {8})null(?=\\)\\);)");

    /** The words of a rule or function, in its order. */
    public static List<Word> of(Block block) {
        List<Word> words = new ArrayList<>();
        int then = block.isRule() ? block.after("\nthen\n") : block.text().indexOf('{');
        if (block.isRule()) {
            String conditions = block.text().substring(0, then - "then\n".length());
            Matcher word = IN_CONDITIONS.matcher(conditions);
            word.region(conditions.indexOf('(', block.after("\nwhen\n")), conditions.length());
            word.useTransparentBounds(true);
            while (word.find()) {
                if (word.group("flag") == null) {
                    words.add(new Word(word.start(), word.end(), word.group()));
                } else if (!word.group().equals("null") && !word.group().equals("not")) {
                    words.add(new Word(word.start(), word.start(), word.group()));
                }
            }
        }
        Matcher word = IN_CONCLUSION.matcher(block.text());
        word.region(then, block.text().length());
        word.useTransparentBounds(true);
        while (word.find()) {
            words.add(new Word(word.start(), word.end(), word.group()));
        }
        return words;
    }

    /** Whether a mutant changes this word and nothing else; a yes-or-no fact is changed by a "not" before it. */
    public boolean isChangedBy(Mutant mutant) {
        return from == to
                ? mutant.to() == from && mutant.operator() == Operator.NEGATE
                : mutant.from() == from && mutant.to() == to;
    }

    @Override
    public String toString() {
        return text;
    }
}
