package io.github.nsisrules.report.portfolio;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import io.github.nsisrules.result.Classification;
import io.github.nsisrules.result.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A municipality that does not exist, with as many solutions as wanted; the same in every run. */
final class InventedMunicipality {

    static final NsisRules RULES = NsisRules.load();
    static final RuleSet KL = RULES.ruleSet("kl-2021-03");
    static final RuleSet TODAY = RULES.ruleSet("nemlogin3-2023-11");
    static final LocalDate IN_2021 = LocalDate.of(2021, 4, 1);
    static final LocalDate IN_2026 = LocalDate.of(2026, 11, 24);

    private static final String[] AREAS = {
        "Skole og dagtilbud",
        "Sundhed",
        "Ældre og omsorg",
        "Teknik og miljø",
        "Borgerservice",
        "Økonomi",
        "Kultur og fritid",
        "Beskæftigelse",
        "Social og handicap",
        "Åben land og vand"
    };
    private static final String[] OWNERS = {
        "Skolechefen",
        "Sundhedschefen",
        "Ældrechefen",
        "Miljøchefen",
        "Borgerservicechefen",
        "Økonomichefen",
        "Kulturchefen",
        "Jobcenterchefen",
        "Socialchefen",
        "Vandchefen"
    };
    private static final String[] VENDORS = {
        "Nordlys Data",
        "Fjordsoft",
        "Kløver IT",
        "Ørnehøj Systemer",
        "Åløb Software",
        "Birkelund Digital",
        "Havørn Data",
        "Mosekonge ApS",
        "Solsikke Systemer",
        "Tangloppe IT",
        "Egetræ Digital",
        "Vindrose Data"
    };
    private static final String[] SUBJECTS = {
        "Indskrivning",
        "Opskrivning",
        "Parkering",
        "Byggesag",
        "Affald",
        "Flytning",
        "Tilskud",
        "Boligstøtte",
        "Hjælpemiddel",
        "Genoptræning",
        "Fravær",
        "Skolemad",
        "Bibliotek",
        "Lokalebooking",
        "Ledsagerkort",
        "Rottebekæmpelse",
        "Grundvand",
        "Jobplan",
        "Sygedagpenge",
        "Tandpleje"
    };
    private static final String[] KINDS = {"ansøgning", "portal", "selvbetjening", "sag", "overblik", "app"};

    private final Random random = new Random(20261124);

    private InventedMunicipality() {}

    static List<TuSolution> solutions(int count) {
        InventedMunicipality municipality = new InventedMunicipality();
        List<TuSolution> solutions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            solutions.add(municipality.solution(i));
        }
        return solutions;
    }

    static List<Classification> answers(int count, RuleSet ruleSet, LocalDate on) {
        return solutions(count).stream()
                .map(solution -> RULES.classify(solution, ruleSet, on))
                .toList();
    }

    static Portfolio portfolio(List<Classification> answers) {
        Portfolio.Builder portfolio =
                Portfolio.builder(answers.get(0).ruleSet(), answers.get(0).evaluatedOn());
        answers.forEach(portfolio::add);
        return portfolio.build();
    }

    private TuSolution solution(int number) {
        int area = random.nextInt(AREAS.length);
        TuSolution.Builder solution = TuSolution.builder("system-" + number, name(number))
                .vendor(unlessUnknown(15, one(VENDORS)))
                .businessArea(
                        unlessUnknown(10, random.nextInt(20) == 0 ? AREAS[area].toUpperCase(Locale.ROOT) : AREAS[area]))
                .systemOwner(unlessUnknown(12, OWNERS[area]))
                .customers(unlessUnknown(
                        12,
                        random.nextInt(4) == 0 ? Customers.ONLY_THIS_MUNICIPALITY : Customers.SEVERAL_ORGANISATIONS))
                .owner(unlessUnknown(
                        12,
                        one(
                                Owner.MUNICIPALITY,
                                Owner.VENDOR,
                                Owner.VENDOR,
                                Owner.VENDOR,
                                Owner.OTHER_PUBLIC_AUTHORITY)))
                .statutoryWork(unlessUnknown(15, random.nextBoolean()))
                .authorityTask(unlessUnknown(15, random.nextBoolean()))
                .publicBody(unlessUnknown(15, true))
                .protocol(unlessUnknown(10, one(Protocol.OIOSAML_2, Protocol.OIOSAML_3)))
                .pidRidUsage(unlessUnknown(12, random.nextInt(4) == 0 ? Set.of(one(PidRidUsage.values())) : Set.of()));
        int useCases = 1 + random.nextInt(3);
        for (int u = 0; u < useCases; u++) {
            solution.useCase(useCase("brug-" + (u + 1)));
        }
        return solution.build();
    }

    private UseCase.Builder useCase(String id) {
        Audience audience = one(
                Audience.CITIZENS,
                Audience.CITIZENS,
                Audience.BUSINESSES,
                Audience.EMPLOYEES,
                Audience.EMPLOYEES,
                Audience.HEALTH_PROFESSIONALS);
        boolean outside = !audience.isStaff();
        Login login = audience == Audience.CITIZENS
                ? one(Login.MITID, Login.NEMID)
                : outside ? Login.MITID_ERHVERV : Login.LOCAL_IDP;
        Broker broker = outside
                ? one(Broker.NEMLOGIN_STANDARD, Broker.NEMLOGIN_STANDARD, Broker.NEMLOGIN_CUSTOM, Broker.OTHER_BROKER)
                : one(Broker.CONTEXT_HANDLER, Broker.NONE, Broker.UNILOGIN);
        Set<DataCategory> data = random.nextInt(4) == 0
                ? Set.of(DataCategory.NAME, DataCategory.ADDRESS)
                : Set.of(
                        DataCategory.CPR_NUMBER,
                        one(DataCategory.HEALTH, DataCategory.FINANCES, DataCategory.SOCIAL_PROBLEMS));
        UseCase.Builder useCase = UseCase.of(id, audience)
                .logins(unlessUnknown(25, Set.of(login)))
                .broker(unlessUnknown(25, broker))
                .levelSetByBroker(unlessUnknown(25, random.nextBoolean()))
                .signing(unlessUnknown(
                        15, one(Signing.NONE, Signing.NONE, Signing.OCES_SIGNATURE, Signing.NEMLOGIN_SIGNATURE)))
                .data(unlessUnknown(15, data))
                .dataSubjects(unlessUnknown(15, one(DataSubjects.values())));
        if (random.nextInt(5) == 0) {
            useCase.assessment(new Assessment(
                    one(AssuranceLevel.LOW, AssuranceLevel.SUBSTANTIAL), LocalDate.of(2021, 3, 15), null));
        }
        return useCase;
    }

    private String name(int number) {
        return one(SUBJECTS) + one(KINDS) + " " + (number + 1);
    }

    private <T> @Nullable T unlessUnknown(int oneIn, T value) {
        return random.nextInt(oneIn) == 0 ? null : value;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
