package io.github.nsisrules.drools;

import io.github.nsisrules.drools.question.LevelsOfUseCases;
import io.github.nsisrules.facts.AssuranceLevel;
import java.util.List;

/**
 * Starts the rule engine on a thread of its own, by a question to the rules that all editions share. In a fresh JVM most of the
 * time to a first answer goes into the classes of the engine; they can be loaded while the texts are read. The thread ends
 * before anyone has the rule sets in hand.
 */
final class EngineStart {

    final Thread thread = new Thread(null, EngineStart::start, "nsis-rules-start", 0, false);

    private EngineStart() {}

    /** Begins; where there is but one processor, nothing could be gained. */
    static EngineStart begin() {
        EngineStart start = new EngineStart();
        if (Runtime.getRuntime().availableProcessors() > 1) {
            start.thread.setDaemon(true);
            start.thread.start();
        }
        return start;
    }

    /** Waits until the engine has started. Who is interrupted does not wait, and loads the rest when it is needed. */
    void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start() {
        try {
            Once.conclusions();
        } catch (RuntimeException | LinkageError e) {
            // Whatever is wrong with the rules or the class path is told to whoever asks, on his own thread.
        }
    }

    /** Initialised once, however often rule sets are loaded. */
    private static final class Once {

        private static final int CONCLUSIONS = CompiledRules.load(List.of(Edition.SHARED))
                .run(new LevelsOfUseCases(AssuranceLevel.LOW))
                .size();

        static int conclusions() {
            return CONCLUSIONS;
        }
    }
}
