package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;

/**
 * The group of users that a use case is for.
 */
@Stable
public enum Audience {
    /** Citizens. */
    CITIZENS,
    /** Businesses and their employees. */
    BUSINESSES,
    /** Employees of the municipality. */
    EMPLOYEES,
    /** Health professionals employed by the municipality (KL p.10). */
    HEALTH_PROFESSIONALS;

    /** Whether these users are municipal employees: {@link #EMPLOYEES} or {@link #HEALTH_PROFESSIONALS}. */
    public boolean isStaff() {
        return this == EMPLOYEES || this == HEALTH_PROFESSIONALS;
    }
}
