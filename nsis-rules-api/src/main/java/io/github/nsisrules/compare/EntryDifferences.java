package io.github.nsisrules.compare;

import io.github.nsisrules.result.Finding;
import io.github.nsisrules.result.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Matches the tasks, or the findings, of two answers by their ids: first what vanishes, then what appears, then what
 * changes.
 */
final class EntryDifferences {

    private EntryDifferences() {}

    static List<Difference.OfTask> ofTasks(List<Task> from, List<Task> to) {
        return list(from, to, Task::id, Difference.OfTask::new);
    }

    static List<Difference.OfFinding> ofFindings(List<Finding> from, List<Finding> to) {
        return list(from, to, Finding::id, Difference.OfFinding::new);
    }

    private static <E, D extends Difference.OfEntry<E>> List<D> list(
            List<E> from, List<E> to, Function<E, String> id, Pairing<E, D> pairing) {
        Map<String, E> vanishing = new LinkedHashMap<>();
        from.forEach(entry -> vanishing.put(id.apply(entry), entry));
        List<D> appearing = new ArrayList<>();
        List<D> changing = new ArrayList<>();
        for (E entry : to) {
            E before = vanishing.remove(id.apply(entry));
            D difference = pairing.of(before, entry);
            if (before == null) {
                appearing.add(difference);
            } else if (!difference.changed().isEmpty()) {
                changing.add(difference);
            }
        }
        List<D> differences = new ArrayList<>();
        vanishing.values().forEach(entry -> differences.add(pairing.of(entry, null)));
        differences.addAll(appearing);
        differences.addAll(changing);
        return List.copyOf(differences);
    }

    private interface Pairing<E, D> {
        D of(@Nullable E from, @Nullable E to);
    }
}
