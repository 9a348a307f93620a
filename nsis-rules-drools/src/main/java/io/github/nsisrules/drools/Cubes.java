package io.github.nsisrules.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all shortest ways to describe a set of points: the largest products of sets of values that lie in it, all of them (its
 * prime implicants). They depend on the set alone, so a description by them is canonical.
 *
 * @param sizes how many values each dimension has; the first one varies slowest
 */
record Cubes(List<Integer> sizes) {

    Cubes {
        sizes = List.copyOf(sizes);
    }

    /** The cubes of a set of points, each as the set of values that it admits in each dimension, in a fixed order. */
    List<List<BitSet>> of(BitSet points) {
        List<int[]> cubes = primes(points, 0);
        cubes.sort(Arrays::compare);
        List<List<BitSet>> sets = new ArrayList<>();
        for (int[] cube : cubes) {
            sets.add(Arrays.stream(cube)
                    .mapToObj(mask -> BitSet.valueOf(new long[] {mask}))
                    .toList());
        }
        return sets;
    }

    /** Those of the dimensions from one on, which are numbered among themselves. */
    private List<int[]> primes(BitSet points, int dimension) {
        List<int[]> primes = new ArrayList<>();
        if (points.isEmpty()) {
            return primes;
        }
        if (dimension == sizes.size()) {
            primes.add(new int[0]);
            return primes;
        }
        // Values with which the same points remain go together: cutting between them never helps.
        int stride = stride(dimension);
        Map<BitSet, Integer> maskByRest = new LinkedHashMap<>();
        for (int value = 0; value < sizes.get(dimension); value++) {
            maskByRest.merge(points.get(value * stride, (value + 1) * stride), 1 << value, (one, other) -> one | other);
        }
        List<BitSet> rests = List.copyOf(maskByRest.keySet());
        List<Integer> masks = List.copyOf(maskByRest.values());
        for (int some = 1; some < 1 << rests.size(); some++) {
            BitSet common = new BitSet();
            common.set(0, stride);
            int mask = 0;
            for (int i = 0; i < rests.size(); i++) {
                if ((some >> i & 1) == 1) {
                    common.and(rests.get(i));
                    mask |= masks.get(i);
                }
            }
            for (int[] prime : primes(common, dimension + 1)) {
                if (isLargest(prime, some, rests, dimension + 1)) {
                    primes.add(prepend(mask, prime));
                }
            }
        }
        return primes;
    }

    /** Whether no further values can be admitted. */
    private boolean isLargest(int[] cube, int some, List<BitSet> rests, int dimension) {
        for (int i = 0; i < rests.size(); i++) {
            if ((some >> i & 1) == 0 && contains(rests.get(i), cube, 0, dimension, 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean contains(BitSet points, int[] cube, int place, int dimension, int offset) {
        if (place == cube.length) {
            return points.get(offset);
        }
        int stride = stride(dimension);
        for (int value = 0; value < sizes.get(dimension); value++) {
            if ((cube[place] >> value & 1) == 1
                    && !contains(points, cube, place + 1, dimension + 1, offset + value * stride)) {
                return false;
            }
        }
        return true;
    }

    private int stride(int dimension) {
        int stride = 1;
        for (int d = dimension + 1; d < sizes.size(); d++) {
            stride *= sizes.get(d);
        }
        return stride;
    }

    private static int[] prepend(int mask, int[] cube) {
        int[] longer = new int[cube.length + 1];
        longer[0] = mask;
        System.arraycopy(cube, 0, longer, 1, cube.length);
        return longer;
    }
}
