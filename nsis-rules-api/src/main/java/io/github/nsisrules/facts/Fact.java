package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;
import org.jspecify.annotations.Nullable;

/**
 * The facts that rules read, in the order in which the description of a solution lists them. The first ones describe the
 * solution, the others one use case.
 */
@Stable
public enum Fact {
    /** {@link TuSolution#customers()}. */
    CUSTOMERS("customers", true),
    /** {@link TuSolution#owner()}. */
    OWNER("owner", true),
    /** {@link TuSolution#statutoryWork()}. */
    STATUTORY_WORK("statutoryWork", true),
    /** {@link TuSolution#authorityTask()}. */
    AUTHORITY_TASK("authorityTask", true),
    /** {@link TuSolution#publicBody()}. */
    PUBLIC_BODY("publicBody", true),
    /** {@link TuSolution#connectingOrganisation()}. */
    CONNECTING_ORGANISATION("connectingOrganisation", true),
    /** {@link TuSolution#protocol()}. */
    PROTOCOL("protocol", true),
    /** {@link TuSolution#pidRidUsage()}. */
    PID_RID_USAGE("pidRidUsage", true),
    /** {@link UseCase#audience()}, which is always known. */
    AUDIENCE("audience", false),
    /** {@link UseCase#logins()}. */
    LOGINS("logins", false),
    /** {@link UseCase#broker()}. */
    BROKER("broker", false),
    /** {@link UseCase#levelSetByBroker()}. */
    LEVEL_SET_BY_BROKER("levelSetByBroker", false),
    /** {@link UseCase#signing()}. */
    SIGNING("signing", false),
    /** {@link UseCase#data()}. */
    DATA("data", false),
    /** {@link UseCase#dataSubjects()}. */
    DATA_SUBJECTS("dataSubjects", false),
    /** {@link UseCase#assessment()}, whose absence means that none has been made. */
    ASSESSMENT("assessment", false);

    private final String jsonName;
    private final boolean ofSolution;

    Fact(String jsonName, boolean ofSolution) {
        this.jsonName = jsonName;
        this.ofSolution = ofSolution;
    }

    /** The fact's name in JSON, for example {@code statutoryWork}. */
    public String jsonName() {
        return jsonName;
    }

    /**
     * The value of a fact of the solution.
     *
     * @return its value as {@link TuSolution} has it; {@code null} if unknown
     * @throws IllegalArgumentException if it is a fact of a use case
     */
    public @Nullable Object valueIn(TuSolution solution) {
        return switch (this) {
            case CUSTOMERS -> solution.customers();
            case OWNER -> solution.owner();
            case STATUTORY_WORK -> solution.statutoryWork();
            case AUTHORITY_TASK -> solution.authorityTask();
            case PUBLIC_BODY -> solution.publicBody();
            case CONNECTING_ORGANISATION -> solution.connectingOrganisation();
            case PROTOCOL -> solution.protocol();
            case PID_RID_USAGE -> solution.pidRidUsage();
            case AUDIENCE, LOGINS, BROKER, LEVEL_SET_BY_BROKER, SIGNING, DATA, DATA_SUBJECTS, ASSESSMENT ->
                throw new IllegalArgumentException(this + " is a fact of a use case.\nMaybe its use case is missing.");
        };
    }

    /**
     * The value of a fact of a use case.
     *
     * @return its value as {@link UseCase} has it; {@code null} if unknown, or of an assessment if none has been made
     * @throws IllegalArgumentException if it is a fact of the solution
     */
    public @Nullable Object valueIn(UseCase useCase) {
        return switch (this) {
            case AUDIENCE -> useCase.audience();
            case LOGINS -> useCase.logins();
            case BROKER -> useCase.broker();
            case LEVEL_SET_BY_BROKER -> useCase.levelSetByBroker();
            case SIGNING -> useCase.signing();
            case DATA -> useCase.data();
            case DATA_SUBJECTS -> useCase.dataSubjects();
            case ASSESSMENT -> useCase.assessment();
            case CUSTOMERS,
                    OWNER,
                    STATUTORY_WORK,
                    AUTHORITY_TASK,
                    PUBLIC_BODY,
                    CONNECTING_ORGANISATION,
                    PROTOCOL,
                    PID_RID_USAGE ->
                throw new IllegalArgumentException(
                        this + " is a fact of the solution.\nMaybe it was asked of a use case.");
        };
    }

    /** Whether the fact is a set: it has any number of values, also none. */
    public boolean takesSeveral() {
        return switch (this) {
            case PID_RID_USAGE, LOGINS, DATA -> true;
            default -> false;
        };
    }

    /** Whether this is a fact of the solution as a whole, and not of one use case. */
    public boolean ofSolution() {
        return ofSolution;
    }
}
