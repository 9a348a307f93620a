package io.github.nsisrules.compare;

import io.github.nsisrules.stability.Experimental;

/** What can differ between two answers, in the order in which differences are listed. */
@Experimental
public enum Aspect {
    /** The type of the solution. */
    TYPE("type"),
    /** Whether it is a TU-solution. */
    TU_SOLUTION("tuSolution"),
    /** Whether a level must be decided for a use case. */
    OBLIGATION("obligation"),
    /** Who decides the level of a use case. */
    DECIDED_BY("decidedBy"),
    /** The level of a use case, or of the solution. */
    LEVEL("level"),
    /** The level that the rules indicate for a use case. */
    INDICATED_LEVEL("indicatedLevel"),
    /** The level of the risk assessment that counts on the date of evaluation. */
    ASSESSED_LEVEL("assessedLevel"),
    /** What the level of a use case rests on. */
    BASIS("basis"),
    /** Whether the level of a use case still needs a risk assessment. */
    PROVISIONAL("provisional"),
    /** Whether a task or finding holds whatever the unknown facts are. */
    STATUS("status"),
    /** How necessary a task is. */
    NECESSITY("necessity"),
    /** How serious a finding is. */
    SEVERITY("severity"),
    /** Who answers for a task. */
    PARTY("party"),
    /** Whom to involve in a task. */
    ROLES("roles"),
    /** Which use cases a task or finding concerns. */
    USE_CASES("useCases"),
    /** When a task is due. */
    DUE("due"),
    /** Whether the date of evaluation is after the due window of a task. */
    OVERDUE("overdue");

    private final String jsonName;

    Aspect(String jsonName) {
        this.jsonName = jsonName;
    }

    /** The name of the field in the JSON of a classification, for example {@code indicatedLevel}. */
    public String jsonName() {
        return jsonName;
    }
}
