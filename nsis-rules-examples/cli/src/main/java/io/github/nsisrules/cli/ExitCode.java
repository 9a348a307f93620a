package io.github.nsisrules.cli;

/** What the exit code of the command tells. */
enum ExitCode {
    /** Everything was answered. */
    ANSWERED(0),
    /** A fault of the command itself. */
    FAULT(1),
    /** The command was called wrongly. */
    USAGE(2),
    /** Some input was invalid; the rest was answered. */
    INVALID_INPUT(3),
    /** Everything was answered, but under {@code --require-decided} some type, obligation or level is undecided. */
    UNDECIDED(4),
    /** Some recorded decision was not reproduced, or its signature does not hold. */
    NOT_REPRODUCED(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
