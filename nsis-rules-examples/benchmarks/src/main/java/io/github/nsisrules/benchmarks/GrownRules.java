package io.github.nsisrules.benchmarks;

import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.DataClass;
import io.github.nsisrules.facts.DataSubjects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;
import org.kie.internal.utils.KieHelper;

/** Rules of the shape of this library's, any number of them, compiled when they are asked for. */
final class GrownRules {

    /** As many as an edition has, roughly. */
    static final int OF_ONE_COPY = 35;

    private GrownRules() {}

    /** Compiles some copies of one set of rules, of which a question meets those of one copy. */
    static KieContainer compile(int copies) {
        return new KieHelper().addContent(text(copies), ResourceType.DRL).getKieContainer(ExecutableModelProject.class);
    }

    private static String text(int copies) {
        StringBuilder text = new StringBuilder("package grown\n"
                + "import io.github.nsisrules.benchmarks.GrownQuestion\n"
                + "import io.github.nsisrules.drools.conclusion.*\n"
                + "import io.github.nsisrules.facts.*\n"
                + "import io.github.nsisrules.result.*\n");
        for (int copy = 0; copy < copies; copy++) {
            for (int rule = 0; rule < OF_ONE_COPY; rule++) {
                Audience audience = Audience.values()[rule % Audience.values().length];
                DataClass dataClass = DataClass.values()[rule % DataClass.values().length];
                DataSubjects subjects = DataSubjects.values()[rule % DataSubjects.values().length];
                text.append("rule \"R").append(copy).append('.').append(rule).append("\" when\n");
                text.append("  GrownQuestion(copy == ").append(copy);
                text.append(", audience == Audience.").append(audience);
                text.append(", dataClass in (DataClass.").append(dataClass).append(", DataClass.ORDINARY)");
                text.append(", dataSubjects == DataSubjects.").append(subjects).append(")\nthen\n");
                text.append("  insert(new Indicates(\"R").append(rule);
                text.append("\", AssuranceLevel.LOW, LevelBasis.LOW_PERMITTED, true));\nend\n");
            }
        }
        return text.toString();
    }
}
