package io.github.nsisrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shortest descriptions of sets of points, held against all products there are. */
class CubesTest {

    private static final int CASES = 1_000;

    /** A product, as the set of values in each dimension, and a set of points of which it speaks. */
    private record Points(List<Integer> sizes, BitSet set) {
        static Points random(Random random) {
            List<Integer> sizes = new ArrayList<>();
            int size = 1;
            for (int dimensions = 1 + random.nextInt(4); dimensions > 0; dimensions--) {
                sizes.add(1 + random.nextInt(4));
                size *= sizes.get(sizes.size() - 1);
            }
            BitSet set = new BitSet();
            int share = 1 + random.nextInt(9);
            for (int point = 0; point < size; point++) {
                set.set(point, random.nextInt(10) < share);
            }
            return new Points(sizes, set);
        }

        int size() {
            return sizes.stream().reduce(1, (one, other) -> one * other);
        }

        /** The values of a point, by dividing from the last dimension on. */
        List<Integer> values(int point) {
            List<Integer> values = new ArrayList<>();
            int rest = point;
            for (int d = sizes.size() - 1; d >= 0; d--) {
                values.add(0, rest % sizes.get(d));
                rest /= sizes.get(d);
            }
            return values;
        }

        boolean has(List<BitSet> cube, int point) {
            List<Integer> values = values(point);
            for (int d = 0; d < values.size(); d++) {
                if (!cube.get(d).get(values.get(d))) {
                    return false;
                }
            }
            return true;
        }

        boolean contains(List<BitSet> cube) {
            for (int point = 0; point < size(); point++) {
                if (has(cube, point) && !set.get(point)) {
                    return false;
                }
            }
            return true;
        }

        /** All products of non-empty sets of values. */
        List<List<BitSet>> products() {
            List<List<BitSet>> products = new ArrayList<>();
            products.add(List.of());
            for (int values : sizes) {
                List<List<BitSet>> longer = new ArrayList<>();
                for (List<BitSet> product : products) {
                    for (long mask = 1; mask < 1L << values; mask++) {
                        List<BitSet> next = new ArrayList<>(product);
                        next.add(BitSet.valueOf(new long[] {mask}));
                        longer.add(next);
                    }
                }
                products = longer;
            }
            return products;
        }

        /** The products inside the set to which no value can be added. */
        Set<List<BitSet>> largest() {
            Set<List<BitSet>> inside = new HashSet<>();
            products().stream().filter(this::contains).forEach(inside::add);
            Set<List<BitSet>> largest = new HashSet<>();
            for (List<BitSet> product : inside) {
                if (longerByOne(product).stream().noneMatch(inside::contains)) {
                    largest.add(product);
                }
            }
            return largest;
        }

        private List<List<BitSet>> longerByOne(List<BitSet> product) {
            List<List<BitSet>> longer = new ArrayList<>();
            for (int d = 0; d < sizes.size(); d++) {
                for (int value = 0; value < sizes.get(d); value++) {
                    if (!product.get(d).get(value)) {
                        BitSet more = (BitSet) product.get(d).clone();
                        more.set(value);
                        List<BitSet> next = new ArrayList<>(product);
                        next.set(d, more);
                        longer.add(next);
                    }
                }
            }
            return longer;
        }
    }

    @Test
    void the_cubes_are_all_largest_products_inside_the_set_each_once() {
        Random random = new Random(1);
        int cubes = 0;
        for (int some = 0; some < CASES; some++) {
            Points points = Points.random(random);
            List<List<BitSet>> found = new Cubes(points.sizes()).of(points.set());
            assertThat(found).as("%s", points).doesNotHaveDuplicates();
            assertThat(Set.copyOf(found)).as("%s", points).isEqualTo(points.largest());
            cubes += found.size();
        }
        assertThat(cubes).as("there was something to find").isGreaterThan(4 * CASES);
    }

    @Test
    void the_cubes_together_are_the_set() {
        Random random = new Random(2);
        for (int some = 0; some < CASES; some++) {
            Points points = Points.random(random);
            List<List<BitSet>> cubes = new Cubes(points.sizes()).of(points.set());
            BitSet covered = new BitSet();
            for (int point = 0; point < points.size(); point++) {
                int here = point;
                covered.set(point, cubes.stream().anyMatch(cube -> points.has(cube, here)));
            }
            assertThat(covered).as("%s", points).isEqualTo(points.set());
        }
    }

    @Test
    void neither_the_order_of_dimensions_nor_that_of_values_matters() {
        Random random = new Random(3);
        for (int some = 0; some < CASES; some++) {
            // GIVEN a set, and the same one with its dimensions in another order and their values turned round
            Points points = Points.random(random);
            List<Integer> order = new ArrayList<>();
            for (int d = 0; d < points.sizes().size(); d++) {
                order.add(d);
            }
            Collections.shuffle(order, random);
            List<Integer> sizes = order.stream().map(points.sizes()::get).toList();
            Points other = new Points(sizes, new BitSet());
            for (int point = 0; point < other.size(); point++) {
                List<Integer> values = other.values(point);
                int[] original = new int[order.size()];
                for (int d = 0; d < original.length; d++) {
                    original[order.get(d)] = sizes.get(d) - 1 - values.get(d);
                }
                int place = 0;
                for (int d = 0; d < original.length; d++) {
                    place = place * points.sizes().get(d) + original[d];
                }
                other.set().set(point, points.set().get(place));
            }

            // WHEN both are described
            Set<List<BitSet>> cubes = Set.copyOf(new Cubes(points.sizes()).of(points.set()));
            Set<List<BitSet>> turned = new HashSet<>();
            for (List<BitSet> cube : new Cubes(sizes).of(other.set())) {
                List<BitSet> back = new ArrayList<>(cube);
                for (int d = 0; d < back.size(); d++) {
                    BitSet values = new BitSet();
                    int size = sizes.get(d);
                    cube.get(d).stream().forEach(value -> values.set(size - 1 - value));
                    back.set(order.get(d), values);
                }
                turned.add(back);
            }

            // THEN the descriptions are the same but for the order
            assertThat(turned).as("%s", points).isEqualTo(cubes);
        }
    }

    @Test
    void nothing_has_no_cube_and_everything_has_one() {
        BitSet everything = new BitSet();
        everything.set(0, 24);
        assertThat(new Cubes(List.of(2, 3, 4)).of(new BitSet())).isEmpty();
        assertThat(new Cubes(List.of(2, 3, 4)).of(everything))
                .singleElement()
                .satisfies(
                        cube -> assertThat(cube).extracting(BitSet::cardinality).containsExactly(2, 3, 4));
    }
}
