package io.github.nsisrules.drools;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What all completions say of one value: the values that are possible, and whether some completion has none. */
final class Aggregate<T extends Comparable<? super T>> {

    private final Set<T> values = new TreeSet<>();
    private boolean missing;

    void add(@Nullable T value) {
        if (value == null) {
            missing = true;
        } else {
            values.add(value);
        }
    }

    void addAll(Collection<T> some) {
        values.addAll(some);
    }

    /** The value that all completions agree on; {@code null} if they do not, or if they agree that there is none. */
    @Nullable
    T agreed() {
        return values.size() == 1 && !missing ? values.iterator().next() : null;
    }

    /** The values that are possible, in their natural order. */
    List<T> possible() {
        return List.copyOf(values);
    }
}
