package io.github.nsisrules.drools;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a bounded number of answers. Two generations: when the young one is full it becomes the old one, and what was not
 * asked for since the last time is forgotten. Safe for use by many threads; a race costs at most an answer computed twice.
 */
final class Memory<K, V> {

    private final int generation;
    private volatile Generations<K, V> generations = new Generations<>(new ConcurrentHashMap<>(), Map.of());

    /** @param generation how many answers a generation holds; at most twice as many are remembered */
    Memory(int generation) {
        this.generation = generation;
    }

    private record Generations<K, V>(Map<K, V> young, Map<K, V> old) {}

    @Nullable
    V get(K key) {
        Generations<K, V> now = generations;
        V answer = now.young().get(key);
        if (answer == null) {
            answer = now.old().get(key);
            if (answer != null) {
                put(key, answer);
            }
        }
        return answer;
    }

    void put(K key, V answer) {
        Generations<K, V> now = generations;
        if (now.young().size() < generation) {
            now.young().put(key, answer);
            return;
        }
        Map<K, V> young = new ConcurrentHashMap<>();
        young.put(key, answer);
        generations = new Generations<>(young, now.young());
    }

    /** The number of answers remembered, which is at most twice that of a generation and a few more under races. */
    int size() {
        return generations.young().size() + generations.old().size();
    }
}
