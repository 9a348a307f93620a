package io.github.nsisrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.Assessment;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.facts.Audience;
import io.github.nsisrules.facts.Broker;
import io.github.nsisrules.facts.ConnectingOrganisation;
import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.DataCategory;
import io.github.nsisrules.facts.DataSubjects;
import io.github.nsisrules.facts.Limits;
import io.github.nsisrules.facts.Login;
import io.github.nsisrules.facts.Owner;
import io.github.nsisrules.facts.PidRidUsage;
import io.github.nsisrules.facts.Protocol;
import io.github.nsisrules.facts.Signing;
import io.github.nsisrules.facts.TuSolution;
import io.github.nsisrules.facts.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A solution that is written is read back the same. */
class SolutionWritingTest {

    private static final int SOLUTIONS = 300;
    private static final String CHARACTERS = "abcæøåÆØÅ \"\\/\n\t\u0000\u2028é😀{}[]:,";

    @Test
    void every_solution_is_read_back_as_it_was_written() {
        int unknown = 0;
        for (int seed = 0; seed < SOLUTIONS; seed++) {
            TuSolution solution = new Draw(new Random(seed)).solution();
            String compact = SolutionJson.toJson(solution);
            String indented = SolutionJson.toIndentedJson(solution);

            assertThat(SolutionJson.parse(compact)).isEqualTo(solution);
            assertThat(SolutionJson.parse(indented)).isEqualTo(solution);
            assertThat(compact).doesNotContain("\n").doesNotContain("null,");
            assertThat(SchemaOf.SOLUTION.errors(compact)).as(compact).isEmpty();
            assertThat(SolutionJson.toJson(SolutionJson.parse(indented))).isEqualTo(compact);
            unknown += solution.owner() == null ? 1 : 0;
        }
        assertThat(unknown).isBetween(SOLUTIONS / 4, SOLUTIONS * 3 / 4);
    }

    @Test
    void what_is_unknown_is_left_out_and_none_is_an_empty_list() {
        TuSolution solution = TuSolution.builder("p-1", "Parkering")
                .pidRidUsage()
                .useCase(UseCase.of("citizens", Audience.CITIZENS)
                        .data(DataCategory.NAME, DataCategory.CPR_NUMBER)
                        .assessment(Assessment.of(AssuranceLevel.LOW, LocalDate.of(2021, 4, 1))))
                .build();

        assertThat(SolutionJson.toIndentedJson(solution)).isEqualTo("""
                        {
                          "schemaVersion": "1",
                          "id": "p-1",
                          "name": "Parkering",
                          "pidRidUsage": [],
                          "useCases": [
                            {
                              "id": "citizens",
                              "audience": "CITIZENS",
                              "data": [
                                "NAME",
                                "CPR_NUMBER"
                              ],
                              "assessment": {
                                "level": "LOW",
                                "date": "2021-04-01"
                              }
                            }
                          ]
                        }""");
    }

    /** Solutions out of all valid input, each fact unknown half of the time. */
    private record Draw(Random random) {

        TuSolution solution() {
            TuSolution.Builder solution = TuSolution.builder("s-" + random.nextInt(9), text(Limits.NAME))
                    .description(maybe(() -> text(Limits.DESCRIPTION)))
                    .vendor(maybe(() -> text(Limits.PARTY_NAME)))
                    .systemOwner(maybe(() -> text(Limits.PARTY_NAME)))
                    .businessArea(maybe(() -> text(Limits.PARTY_NAME)))
                    .customers(maybe(() -> one(Customers.values())))
                    .owner(maybe(() -> one(Owner.values())))
                    .statutoryWork(maybe(random::nextBoolean))
                    .authorityTask(maybe(random::nextBoolean))
                    .publicBody(maybe(random::nextBoolean))
                    .connectingOrganisation(maybe(() -> one(ConnectingOrganisation.values())))
                    .protocol(maybe(() -> one(Protocol.values())))
                    .pidRidUsage(maybe(() -> some(PidRidUsage.values())));
            for (int i = random.nextInt(3); i > 0; i--) {
                solution.externalId("register " + i, text(Limits.EXTERNAL_ID_VALUE));
            }
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                solution.useCase(useCase("use-case-" + i));
            }
            return solution.build();
        }

        private UseCase.Builder useCase(String id) {
            List<Login> logins = maybe(() -> some(Login.values()));
            Broker broker = maybe(() -> one(Broker.values()));
            boolean eid = logins != null && logins.stream().anyMatch(Login::isEid);
            return UseCase.of(id, one(Audience.values()))
                    .name(maybe(() -> text(Limits.NAME)))
                    .logins(logins)
                    .broker(eid && broker == Broker.NONE ? null : broker)
                    .levelSetByBroker(maybe(random::nextBoolean))
                    .signing(maybe(() -> one(Signing.values())))
                    .data(maybe(() -> some(DataCategory.values())))
                    .dataSubjects(maybe(() -> one(DataSubjects.values())))
                    .assessment(maybe(() -> new Assessment(
                            one(AssuranceLevel.values()),
                            LocalDate.ofEpochDay(random.nextInt(40_000)),
                            maybe(() -> text(Limits.REFERENCE)))));
        }

        private <T> @Nullable T maybe(Supplier<T> value) {
            return random.nextBoolean() ? value.get() : null;
        }

        @SafeVarargs
        private <T> T one(T... values) {
            return values[random.nextInt(values.length)];
        }

        @SafeVarargs
        private <T> List<T> some(T... values) {
            List<T> some = new ArrayList<>();
            for (T value : values) {
                if (random.nextInt(3) == 0) {
                    some.add(value);
                }
            }
            return some;
        }

        private String text(int limit) {
            StringBuilder text = new StringBuilder("x");
            int[] characters = CHARACTERS.codePoints().toArray();
            for (int i = random.nextInt(random.nextInt(10) == 0 ? limit : 12); i > 0; i--) {
                text.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            return text.toString();
        }
    }
}
