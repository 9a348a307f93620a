package io.github.nsisrules.drools.conclusion;

import io.github.nsisrules.result.Role;
import java.util.List;

/** The kind of work that a task is; it decides whom to involve (a choice of this project; KL p.14 names most roles). */
public enum Work {
    /** Risk assessments and their documentation. */
    ASSESSMENT,
    /** Technical work. */
    TECHNICAL,
    /** Agreements, terms and suppliers. */
    AGREEMENT,
    /** Everything else. */
    OTHER;

    /** Whom to involve. */
    public List<Role> roles() {
        return switch (this) {
            case ASSESSMENT -> List.of(Role.SYSTEM_OWNER, Role.SECURITY_CONSULTANT, Role.DPO);
            case TECHNICAL -> List.of(Role.IT_ARCHITECT, Role.SYSTEM_OWNER);
            case AGREEMENT -> List.of(Role.CONTRACT_MANAGER, Role.SYSTEM_OWNER);
            case OTHER -> List.of(Role.SYSTEM_OWNER);
        };
    }
}
