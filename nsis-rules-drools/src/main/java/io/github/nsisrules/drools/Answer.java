package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.CallsFor;
import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.conclusion.Finds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules conclude from one question. Questions of one kind with equal conclusions share one answer, so that answers
 * can be compared by identity.
 */
final class Answer {

    private final List<Concluded> conclusions;

    Answer(List<Concluded> conclusions) {
        this.conclusions = List.copyOf(conclusions);
    }

    /** The conclusions in the order of the rules' numbers. */
    List<Concluded> conclusions() {
        return conclusions;
    }

    /** Adds the tasks and findings among the conclusions to lists of them. */
    void addTo(List<CallsFor> tasks, List<Finds> findings) {
        for (Concluded concluded : conclusions) {
            if (concluded instanceof CallsFor calls) {
                tasks.add(calls);
            } else if (concluded instanceof Finds finds) {
                findings.add(finds);
            }
        }
    }

    /** The one conclusion of a kind; {@code null} if there is none. */
    <C extends Concluded> @Nullable C one(Class<C> kind) {
        for (Concluded conclusion : conclusions) {
            if (kind.isInstance(conclusion)) {
                return kind.cast(conclusion);
            }
        }
        return null;
    }

    /**
     * The one conclusion of a kind where the rules always give one.
     *
     * @throws IllegalStateException if there is none, which is a fault of the rules
     */
    <C extends Concluded> C theOne(Class<C> kind) {
        C found = one(kind);
        if (found == null) {
            throw new IllegalStateException("The rules conclude no " + kind.getSimpleName()
                    + ".\nMaybe a group of rules of which one must hold has a gap.");
        }
        return found;
    }
}
