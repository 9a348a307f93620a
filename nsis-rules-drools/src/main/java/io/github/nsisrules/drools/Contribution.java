package io.github.nsisrules.drools;

/**
 * What use cases contribute to the solution as a whole, as bits: a completion of the solution has the union of what its use
 * cases contribute. Sets of such unions are bits again, one for each of the {@link #COUNT} unions.
 */
final class Contribution {

    /** Some use case qualifies the solution as a TU-solution (Q1 or Q2). */
    static final int TU = 1;

    /** The eID of some use case comes in by another road than the ordinary ones. */
    static final int NON_STANDARD = 2;

    /** The number of different unions. */
    static final int COUNT = 4;

    /** The set that holds only the empty union: what no use case at all contributes. */
    static final int NOTHING = 1;

    private Contribution() {}

    /** The set that holds one union. */
    static int only(int union) {
        return 1 << union;
    }

    /** Whether a set holds a union. */
    static boolean has(int set, int union) {
        return (set & only(union)) != 0;
    }

    /** All unions of one member of each set. */
    static int unions(int set, int other) {
        int unions = 0;
        for (int a = 0; a < COUNT; a++) {
            for (int b = 0; has(set, a) && b < COUNT; b++) {
                if (has(other, b)) {
                    unions |= only(a | b);
                }
            }
        }
        return unions;
    }

    /** The members of a set that make up a wanted union together with something already contributed. */
    static boolean completes(int set, int contributed, int wanted) {
        for (int other = 0; other < COUNT; other++) {
            if (has(set, other) && (other | contributed) == wanted) {
                return true;
            }
        }
        return false;
    }
}
