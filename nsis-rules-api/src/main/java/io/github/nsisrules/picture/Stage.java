package io.github.nsisrules.picture;

import io.github.nsisrules.table.DecisionTable;
import io.github.nsisrules.table.Section;
import java.util.List;

/** The steps of a decision, each a section of the table with the kinds of conclusions that later steps read. */
enum Stage {
    QUALIFICATION(1, "RoadIn", "tuSolution", ""),
    TYPE(2, "Standing", "type", ""),
    OBLIGATION(3, "Duty", "obligation", "decidedBy"),
    INDICATED_LEVEL(4, "Content", "indicatedLevel", "indicatedBasis"),
    LEVEL(5, "LevelChoice", "level", "");

    private final int number;
    private final String section;
    private final String kind;
    private final String detail;

    /** A step that concludes something of a kind, and another kind that belongs to it, or none. */
    Stage(int number, String section, String kind, String detail) {
        this.number = number;
        this.section = section;
        this.kind = kind;
        this.detail = detail;
    }

    String section() {
        return section;
    }

    List<String> kinds() {
        return detail.isEmpty() ? List.of(kind) : List.of(kind, detail);
    }

    /** The number under which a person finds it. */
    int number() {
        return number;
    }

    DecisionGraph graph(DecisionTable table) {
        Section found = table.sections().stream()
                .filter(some -> some.name().equals(section))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The table of " + table.ruleSet() + " has no section '"
                        + section + "'.\nMaybe it was made by an engine of another version."));
        return DecisionGraph.of(found, kinds());
    }
}
