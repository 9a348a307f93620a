package io.github.nsisrules.facts;

import io.github.nsisrules.stability.Stable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One use case of a solution: one group of users doing one kind of thing, by one road in. Each is assessed by itself (KL
 * p.18, p.33). A fact that is {@code null} is unknown, never "no"; an empty set means "none".
 *
 * @param id 1-100 of {@code A-Z a-z 0-9 . _ -}, unique in the solution
 * @param name at most 200 characters; {@code null} if it has none
 * @param audience the users; the one fact that must be known
 * @param logins how they log in
 * @param broker the broker through which they come in; not {@link Broker#NONE} together with an eID login
 * @param levelSetByBroker whether KOMBIT or STIL has announced the level; read only where the broker announces levels
 * @param signing whether they sign documents, and with what
 * @param data what they can see or submit
 * @param dataSubjects whose data one user can reach
 * @param assessment the outcome of a completed risk assessment; {@code null} means that none has been made
 */
@Stable
public record UseCase(
        String id,
        @Nullable String name,
        Audience audience,
        @Nullable Set<Login> logins,
        @Nullable Broker broker,
        @Nullable Boolean levelSetByBroker,
        @Nullable Signing signing,
        @Nullable Set<DataCategory> data,
        @Nullable DataSubjects dataSubjects,
        @Nullable Assessment assessment) {

    /**
     * Checks the facts and copies the sets.
     *
     * @throws InvalidSolutionException with all problems found
     */
    public UseCase {
        Builder given = new Builder(id).name(name).audience(audience).broker(broker);
        if (logins != null) {
            given.logins(logins);
        }
        Checks checks = new Checks("");
        given.check(checks);
        checks.throwIfAny();
        logins = copy(Login.class, logins);
        data = copy(DataCategory.class, data);
    }

    /** A use case of which nothing is known yet but its id and its users. */
    public static Builder of(String id, Audience audience) {
        return new Builder(id).audience(audience);
    }

    /** Starts a use case; {@link Builder#audience} must follow. */
    public static Builder builder(@Nullable String id) {
        return new Builder(id);
    }

    static <E extends Enum<E>> @Nullable Set<E> copy(Class<E> type, @Nullable Collection<E> values) {
        if (values == null) {
            return null;
        }
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }

    /** Builds a use case; what is not set stays unknown. Not safe for use by several threads at once. */
    public static final class Builder {

        private final @Nullable String id;
        private @Nullable String name;
        private @Nullable Audience audience;
        private @Nullable Set<Login> logins;
        private @Nullable Broker broker;
        private @Nullable Boolean levelSetByBroker;
        private @Nullable Signing signing;
        private @Nullable Set<DataCategory> data;
        private @Nullable DataSubjects dataSubjects;
        private @Nullable Assessment assessment;

        private Builder(@Nullable String id) {
            this.id = id;
        }

        @Nullable
        String id() {
            return id;
        }

        /** Sets the name. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets the users. */
        public Builder audience(@Nullable Audience audience) {
            this.audience = audience;
            return this;
        }

        /** Sets the logins. {@code null} is unknown, empty is "none". */
        public Builder logins(@Nullable Collection<Login> logins) {
            this.logins = UseCase.copy(Login.class, logins);
            return this;
        }

        /** Sets the logins. Nothing given is "none". */
        public Builder logins(Login... logins) {
            return logins(List.of(logins));
        }

        /** Sets the broker; {@code null} is unknown. */
        public Builder broker(@Nullable Broker broker) {
            this.broker = broker;
            return this;
        }

        /** Sets whether KOMBIT or STIL has announced the level; {@code null} is unknown. */
        public Builder levelSetByBroker(@Nullable Boolean levelSetByBroker) {
            this.levelSetByBroker = levelSetByBroker;
            return this;
        }

        /** Sets whether users sign, and with what; {@code null} is unknown. */
        public Builder signing(@Nullable Signing signing) {
            this.signing = signing;
            return this;
        }

        /** Sets the data. {@code null} is unknown, empty is "none". */
        public Builder data(@Nullable Collection<DataCategory> data) {
            this.data = UseCase.copy(DataCategory.class, data);
            return this;
        }

        /** Sets the data. Nothing given is "none". */
        public Builder data(DataCategory... data) {
            return data(List.of(data));
        }

        /** Sets whose data one user can reach; {@code null} is unknown. */
        public Builder dataSubjects(@Nullable DataSubjects dataSubjects) {
            this.dataSubjects = dataSubjects;
            return this;
        }

        /** Sets the outcome of the risk assessment; {@code null} means that none has been made. */
        public Builder assessment(@Nullable Assessment assessment) {
            this.assessment = assessment;
            return this;
        }

        /** All that is wrong so far, with paths relative to the use case; empty if {@link #build} will succeed. */
        public List<Problem> problems() {
            Checks checks = new Checks("");
            check(checks);
            return List.copyOf(checks.problems());
        }

        void check(Checks checks) {
            checks.id("id", id);
            checks.text("name", name, Limits.NAME);
            checks.required("audience", audience);
            if (broker == Broker.NONE && logins != null) {
                for (Login login : logins) {
                    if (login.isEid()) {
                        checks.add(ProblemCode.EID_WITHOUT_BROKER, "broker", login.name());
                    }
                }
            }
        }

        /**
         * The use case.
         *
         * @throws InvalidSolutionException with all problems found
         */
        public UseCase build() {
            if (id == null || audience == null) {
                throw new InvalidSolutionException(problems());
            }
            return new UseCase(
                    id, name, audience, logins, broker, levelSetByBroker, signing, data, dataSubjects, assessment);
        }
    }
}
