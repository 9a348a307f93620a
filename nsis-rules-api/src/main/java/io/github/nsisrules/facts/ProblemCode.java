package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/** What can be wrong with a description of a solution. */
@Stable
public enum ProblemCode {
    /** There is nothing, or nothing but blanks. */
    NOTHING_TO_READ,
    /** The text is not JSON, or breaks off. */
    NOT_JSON,
    /** What follows in a batch was not read, because a syntax error hides where the next solution begins. */
    REST_NOT_READ,
    /** The bytes are not UTF-8. */
    NOT_UTF8,
    /** The document, or one item of a batch, is larger than the reader accepts. */
    TOO_LARGE,
    /** Objects and lists are nested deeper than the reader accepts. */
    TOO_DEEP,
    /** A field that a description does not have. */
    UNKNOWN_FIELD,
    /** The same field twice in one object. */
    DUPLICATE_KEY,
    /** A value of another kind than the field takes, such as a number instead of a text. */
    WRONG_TYPE,
    /** A value that the field does not know. */
    UNKNOWN_VALUE,
    /** The same value twice in a set. */
    DUPLICATE_VALUE,
    /** A required field is missing. */
    MISSING,
    /** An id with other characters than {@code A-Z a-z 0-9 . _ -}. */
    BAD_ID,
    /** A text that is empty where it must not be. */
    EMPTY,
    /** A text longer than its limit. */
    TOO_LONG,
    /** A text with half a character (an unpaired surrogate), which cannot be written as UTF-8. */
    BROKEN_CHARACTER,
    /** More entries than the limit. */
    TOO_MANY,
    /** A use case is named that the solution does not have. */
    UNKNOWN_USE_CASE,
    /** Two use cases with the same id. */
    DUPLICATE_ID,
    /** {@code broker} is {@code NONE} although an eID login is named. */
    EID_WITHOUT_BROKER,
    /** A date that does not exist, or is not written as YYYY-MM-DD. */
    NO_SUCH_DATE,
    /** More problems were found than are listed. */
    MORE_PROBLEMS
}
