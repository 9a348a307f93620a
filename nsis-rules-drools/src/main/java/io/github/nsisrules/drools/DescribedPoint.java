package io.github.nsisrules.drools;

import io.github.nsisrules.drools.SolutionFacts.PidRid;
import io.github.nsisrules.drools.UseCaseFacts.Data;
import io.github.nsisrules.drools.UseCaseFacts.Logins;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a point of the decision space down as a solution that a caller could have described. */
final class DescribedPoint {

    /** The id of its only use case. */
    static final String USE_CASE = "u";

    private DescribedPoint() {}

    /** A solution with one use case. */
    static TuSolution of(SolutionFacts solution, UseCaseFacts useCase, LocalDate on) {
        return TuSolution.builder("s", "s")
                .customers(solution.customers())
                .owner(solution.owner())
                .statutoryWork(solution.statutoryWork())
                .authorityTask(solution.authorityTask())
                .publicBody(solution.publicBody())
                .connectingOrganisation(
                        solution.privateOrganisation()
                                ? ConnectingOrganisation.PRIVATE_ORGANISATION
                                : ConnectingOrganisation.PUBLIC_AUTHORITY)
                .protocol(solution.protocol())
                .pidRidUsage(usages(solution.pidRid()))
                .useCase(UseCase.of(USE_CASE, useCase.audience())
                        .logins(logins(useCase.logins()))
                        .broker(useCase.broker())
                        .levelSetByBroker(useCase.levelSetByBroker())
                        .signing(useCase.signing())
                        .data(data(useCase.data()))
                        .dataSubjects(useCase.dataSubjects())
                        .assessment(assessment(useCase, on)))
                .build();
    }

    private static List<PidRidUsage> usages(PidRid pidRid) {
        List<PidRidUsage> usages = new ArrayList<>();
        addIf(pidRid.forwarded(), PidRidUsage.FORWARDED_TO_INTERNAL_SYSTEMS, usages);
        addIf(pidRid.lookedUp(), PidRidUsage.LOOKED_UP_CENTRALLY, usages);
        addIf(pidRid.storedAsKey(), PidRidUsage.STORED_AS_KEY, usages);
        addIf(pidRid.readFromCertificates(), PidRidUsage.READ_FROM_CERTIFICATES, usages);
        return usages;
    }

    private static List<Login> logins(Logins logins) {
        List<Login> some = new ArrayList<>();
        addIf(logins.nemId(), Login.NEMID, some);
        addIf(logins.mitId(), Login.MITID, some);
        addIf(logins.employeeSignature(), Login.EMPLOYEE_SIGNATURE, some);
        addIf(logins.mitIdErhverv(), Login.MITID_ERHVERV, some);
        addIf(logins.localIdp(), Login.LOCAL_IDP, some);
        addIf(logins.usernamePassword(), Login.USERNAME_PASSWORD, some);
        return some;
    }

    private static List<DataCategory> data(Data data) {
        List<DataCategory> categories = new ArrayList<>();
        addIf(data.nameOrAddress(), DataCategory.NAME, categories);
        switch (data.dataClass()) {
            case NO_PERSONAL_DATA -> {}
            case ORDINARY -> addIf(!data.nameOrAddress(), DataCategory.CONSUMPTION_READING, categories);
            case CONFIDENTIAL -> categories.add(DataCategory.CPR_NUMBER);
            case CRIMINAL -> categories.add(DataCategory.CRIMINAL_OFFENCES);
            case SENSITIVE -> categories.add(DataCategory.HEALTH);
        }
        return categories;
    }

    private static @Nullable Assessment assessment(UseCaseFacts useCase, LocalDate on) {
        if (useCase.assessedLater()) {
            return Assessment.of(AssuranceLevel.SUBSTANTIAL, on.plusDays(1));
        }
        return useCase.assessed() == null ? null : Assessment.of(useCase.assessed(), on);
    }

    private static <T> void addIf(boolean member, T value, List<T> values) {
        if (member) {
            values.add(value);
        }
    }
}
