package io.github.nsisrules.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things by number in groups of which the same is known. Groups are numbered by the first thing in each. */
final class Groups {

    /** The group of what is in none. */
    static final int NONE = -1;

    private final int[] groupByThing;
    private final List<Integer> firstByGroup = new ArrayList<>();
    private final Map<List<?>, Integer> groupByKnown = new HashMap<>();

    Groups(int things) {
        groupByThing = new int[things];
        Arrays.fill(groupByThing, NONE);
    }

    /** Puts a thing in the group of which this is known. */
    void put(int thing, List<?> known) {
        Integer group = groupByKnown.get(known);
        if (group == null) {
            group = firstByGroup.size();
            groupByKnown.put(known, group);
            firstByGroup.add(thing);
        }
        groupByThing[thing] = group;
    }

    int of(int thing) {
        return groupByThing[thing];
    }

    int first(int group) {
        return firstByGroup.get(group);
    }

    int count() {
        return firstByGroup.size();
    }
}
