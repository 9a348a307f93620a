package io.github.nsisrules.result;

import io.github.nsisrules.stability.Stable;

/**
 * Whom to involve in a task. KL p.14 names most of these roles; their assignment to tasks is a choice of this project.
 */
@Stable
public enum Role {
    /** Systemejer. */
    SYSTEM_OWNER,
    /** Informationssikkerhedskonsulent. */
    SECURITY_CONSULTANT,
    /** The data protection officer. */
    DPO,
    /** It-arkitekt. */
    IT_ARCHITECT,
    /** The employee who looks after contracts. */
    CONTRACT_MANAGER
}
