package io.github.nsisrules.drools.mutation;

/** A way to spoil a rule. */
public enum Operator {
    /** The rule is gone. */
    DELETE_RULE("delete the rule"),
    /** One condition of the pattern is gone. */
    DROP_CONDITION("drop a condition"),
    /** A yes-or-no fact, or conditions joined by "and" or "or", the other way round. */
    NEGATE("negate a condition"),
    /** {@code ==} for {@code !=}, {@code in} for {@code not in}, and the other way round. */
    SWAP_COMPARISON("turn a comparison round"),
    /** One operand of "and" or "or" is gone. */
    DROP_OPERAND("drop an operand of \"and\" or \"or\""),
    /** "And" for "or", and the other way round. */
    SWAP_CONNECTIVE("swap \"and\" and \"or\""),
    /** A condition compares with another value. */
    SWAP_VALUE("compare with another value"),
    /** A list of values lacks one. */
    DROP_MEMBER("drop a value from a list"),
    /** A list of values has one more. */
    ADD_MEMBER("add a value to a list"),
    /** A condition or a binding reads another component of the question that has the same type. */
    SWAP_COMPONENT("read another component of the question"),
    /** A conclusion or a function holds another constant. */
    SWAP_CONSTANT("conclude another value"),
    /** True for false, and the other way round. */
    SWAP_BOOLEAN("swap true and false in the conclusion"),
    /** A constant in place of what the question says. */
    FIX_VARIABLE("conclude a fixed value instead of the one read"),
    /** The two arms of a choice in a conclusion or function change places. */
    SWAP_ARMS("swap the two arms of a choice"),
    /** The conclusion stands under the number of another rule. */
    SWAP_NUMBER("conclude under another rule's number"),
    /** Another task or finding. */
    SWAP_ID("conclude another task or finding"),
    /** A date where there was none, none where there was one, or another one. */
    SWAP_DUE("give, drop or swap a due window"),
    /** A day or a year earlier or later. */
    SHIFT_DATE("move a date by a day or a year"),
    /** One citation is gone. */
    DROP_CITATION("drop a citation"),
    /** One citation is another rule's. */
    SWAP_CITATION("cite what another rule cites"),
    /** Another page of the report. */
    SHIFT_PAGE("cite the next page"),
    /** One name is gone from the reasons of a rule. */
    DROP_REASON("drop a name from @because"),
    /** The reasons of a rule have one name more. */
    ADD_REASON("add a name to @because");

    private final String title;

    Operator(String title) {
        this.title = title;
    }

    /** What is done, for the reader of the docs. */
    public String title() {
        return title;
    }

    /** Whether it changes what a rule says of its sources and reasons, and not what it decides. */
    public boolean isOfArgument() {
        return compareTo(DROP_CITATION) >= 0;
    }
}
