package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;
import java.util.Collection;

/**
 * The classes of data in rising order of protection. The class of a use case is the highest class among its categories;
 * no category at all is {@link #NO_PERSONAL_DATA}.
 */
@Stable
public enum DataClass {
    /** Nothing about a person. */
    NO_PERSONAL_DATA,
    /** Ordinary personal data in the sense of the report, such as name, address and date of birth (KL p.18). Narrower than the "ordinary" of the GDPR. */
    ORDINARY,
    /** Confidential data (fortrolige oplysninger). */
    CONFIDENTIAL,
    /** Data on criminal offences. */
    CRIMINAL,
    /** Sensitive data (følsomme oplysninger, GDPR article 9). */
    SENSITIVE;

    /**
     * The class of a set of categories: the highest among them.
     *
     * @param categories any number of categories; none is {@link #NO_PERSONAL_DATA}
     */
    public static DataClass of(Collection<DataCategory> categories) {
        DataClass highest = NO_PERSONAL_DATA;
        for (DataCategory category : categories) {
            highest = category.dataClass().compareTo(highest) > 0 ? category.dataClass() : highest;
        }
        return highest;
    }
}
