package io.github.nsisrules.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoginCheckTest {

    /** Absent, unknown, Low, Substantial, High. */
    private enum Value {
        ABSENT,
        UNKNOWN,
        LOW,
        SUBSTANTIAL,
        HIGH;

        @Nullable
        String in(Ecosystem ecosystem) {
            return switch (this) {
                case ABSENT -> null;
                case UNKNOWN -> "quite high";
                case LOW -> WireTable.received(ecosystem).get(0);
                case SUBSTANTIAL -> WireTable.received(ecosystem).get(1);
                case HIGH -> WireTable.received(ecosystem).get(2);
            };
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OIOSAML_2")
    void every_combination_is_answered_as_the_obvious_oracle_says(Ecosystem ecosystem) {
        int cases = 0;
        int satisfied = 0;
        for (Value loa : Value.values()) {
            for (Value ial : Value.values()) {
                for (Value aal : Value.values()) {
                    for (AssuranceLevel required : AssuranceLevel.values()) {
                        // GIVEN
                        List<Value> values = new ArrayList<>(List.of(loa, ial, aal));
                        ReceivedLogin login =
                                new ReceivedLogin(ecosystem, loa.in(ecosystem), ial.in(ecosystem), aal.in(ecosystem));

                        // WHEN
                        LoginCheck check = login.check(required);

                        // THEN
                        String name = values + " where " + required + " is required";
                        if (values.contains(Value.UNKNOWN)) {
                            assertThat(check.reason()).as(name).isEqualTo(LoginCheck.Reason.UNKNOWN_STRING);
                            assertThat(check.effectiveLevel()).as(name).isEmpty();
                        } else if (values.equals(Collections.nCopies(3, Value.ABSENT))) {
                            assertThat(check.reason()).as(name).isEqualTo(LoginCheck.Reason.NOTHING_RECEIVED);
                            assertThat(check.effectiveLevel()).as(name).isEmpty();
                        } else {
                            values.removeIf(Value.ABSENT::equals);
                            Value lowest = Collections.min(values);
                            boolean enough = lowest.compareTo(Value.valueOf(required.name())) >= 0;
                            assertThat(check.effectiveLevel()).as(name).contains(AssuranceLevel.valueOf(lowest.name()));
                            assertThat(check.reason())
                                    .as(name)
                                    .isEqualTo(enough ? LoginCheck.Reason.SATISFIED : LoginCheck.Reason.TOO_LOW);
                        }
                        assertThat(check.satisfied()).as(name).isEqualTo(check.reason() == LoginCheck.Reason.SATISFIED);
                        satisfied += check.satisfied() ? 1 : 0;
                        cases++;
                    }
                }
            }
        }
        assertThat(cases).isEqualTo(375);
        assertThat(satisfied)
                .as("4^3-1 for Low, 3^3-1 for Substantial, 2^3-1 for High")
                .isEqualTo(63 + 26 + 7);
    }

    @Test
    void the_worked_example_of_the_broker_a_low_ial_makes_a_low_login() {
        ReceivedLogin login = new ReceivedLogin(
                Ecosystem.SIGNATURGRUPPEN,
                null,
                "https://data.gov.dk/concept/core/nsis/Low",
                "https://data.gov.dk/concept/core/nsis/Substantial");

        assertThat(login.effectiveLevel()).contains(AssuranceLevel.LOW);
        assertThat(login.check(AssuranceLevel.SUBSTANTIAL).decidingClaim()).contains(Claim.IAL);
    }

    @Test
    void a_value_without_equivalent_takes_the_level_from_the_whole_login() {
        ReceivedLogin login = new ReceivedLogin(Ecosystem.UNILOGIN, "High", "High", "ToFaktor");

        LoginCheck check = login.check(AssuranceLevel.LOW);

        assertThat(check.satisfied()).isFalse();
        assertThat(check.effectiveLevel()).isEmpty();
        assertThat(check.reason()).isEqualTo(LoginCheck.Reason.NO_EQUIVALENT);
        assertThat(check.decidingClaim()).contains(Claim.AAL);
    }

    @Test
    void an_unknown_string_is_told_before_one_without_equivalent() {
        LoginCheck check = new ReceivedLogin(Ecosystem.UNILOGIN, "ToFaktor", null, "high").check(AssuranceLevel.LOW);

        assertThat(check.reason()).isEqualTo(LoginCheck.Reason.UNKNOWN_STRING);
        assertThat(check.decidingClaim()).contains(Claim.AAL);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker can do with an undecided level
    void a_level_that_is_not_decided_cannot_be_checked_against() {
        ReceivedLogin login = ReceivedLogin.withLoa(Ecosystem.OIOSAML_3, "High");

        assertThatThrownBy(() -> login.check(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker can do with a missing configuration
    void a_login_without_an_ecosystem_and_a_check_without_a_login_are_refused_at_once() {
        assertThatThrownBy(() -> ReceivedLogin.withLoa(null, "High"))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> new LoginCheck(null, AssuranceLevel.LOW))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void one_claim_alone_gives_the_login_its_level() {
        int cases = 0;
        for (AssuranceLevel level : AssuranceLevel.values()) {
            String word = Ecosystem.OIOSAML_3.asReceived(level).orElseThrow();
            assertThat(List.of(
                            new ReceivedLogin(Ecosystem.OIOSAML_3, word, null, null),
                            new ReceivedLogin(Ecosystem.OIOSAML_3, null, word, null),
                            new ReceivedLogin(Ecosystem.OIOSAML_3, null, null, word)))
                    .allSatisfy(login -> assertThat(login.effectiveLevel()).contains(level));
            cases += 3;
        }
        assertThat(cases).isEqualTo(9);
    }

    @Test
    void no_assurance_level_of_oiosaml_2_satisfies_anything() {
        for (String old : List.of("1", "2", "3", "4")) {
            for (AssuranceLevel required : AssuranceLevel.values()) {
                LoginCheck check =
                        ReceivedLogin.withLoa(Ecosystem.OIOSAML_2, old).check(required);
                assertThat(check.satisfied()).as(old).isFalse();
                assertThat(check.reason()).as(old).isEqualTo(LoginCheck.Reason.NO_EQUIVALENT);
            }
        }
    }

    @Test
    void the_answer_says_what_was_received_what_is_required_and_what_to_do() {
        LoginCheck tooLow =
                ReceivedLogin.withLoa(Ecosystem.CONTEXT_HANDLER, "Low").check(AssuranceLevel.SUBSTANTIAL);
        assertThat(tooLow.explanation(Language.DA))
                .isEqualTo(
                        "Dette login har kun sikringsniveau Lav ifølge LoA, og der kræves Betydelig. Giv ikke adgang.\n"
                                + "Måske kan brugeren logge på igen på en stærkere måde: anmod om"
                                + " »https://data.gov.dk/concept/core/nsis/loa/Substantial« gennem KOMBITs Context Handler,"
                                + " og kontrollér svaret igen.");

        LoginCheck unknown = new ReceivedLogin(Ecosystem.OIOSAML_3, "High", "high", null).check(AssuranceLevel.LOW);
        assertThat(unknown.explanation(Language.EN))
                .startsWith(
                        "IAL is «high», which is not an assurance level in a login through OIOSAML 3. Low is required.")
                .endsWith("There the levels are written: «Low», «Substantial», «High».");

        LoginCheck old = ReceivedLogin.withLoa(Ecosystem.OIOSAML_2, "high").check(AssuranceLevel.LOW);
        assertThat(old.explanation(Language.DA)).endsWith("Niveauerne skrives dér: ingen.");
    }

    @Test
    void every_reason_has_a_sentence_in_both_languages_and_a_remedy_unless_satisfied() {
        for (Language language : Language.values()) {
            Texts texts = Texts.read(Texts.class, "wire", language);
            for (LoginCheck.Reason reason : LoginCheck.Reason.values()) {
                List<String> lines = texts.text("wire." + reason).lines().toList();
                assertThat(lines)
                        .as(reason.name())
                        .allSatisfy(line -> assertThat(line).endsWith("."));
                if (reason == LoginCheck.Reason.SATISFIED) {
                    assertThat(lines).hasSize(1);
                } else {
                    assertThat(lines).as(reason.name()).hasSize(2);
                    assertThat(lines.get(1)).startsWith(language == Language.DA ? "Måske " : "Maybe ");
                }
                assertThat(arguments(texts.text("wire." + reason)))
                        .as(reason.name())
                        .isEqualTo(arguments(
                                Texts.read(Texts.class, "wire", Language.EN).text("wire." + reason)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void there_is_a_text_for_each_value_and_no_other(Language language) {
        Set<String> keys = new TreeSet<>(Set.of("wire.none"));
        Arrays.stream(LoginCheck.Reason.values()).forEach(reason -> keys.add("wire." + reason));
        Arrays.stream(Claim.values()).forEach(claim -> keys.add("Claim." + claim));
        Arrays.stream(Ecosystem.values()).forEach(ecosystem -> keys.add("Ecosystem." + ecosystem));

        assertThat(Texts.read(Texts.class, "wire", language).keys()).isEqualTo(keys);
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(arguments::add);
        return arguments;
    }
}
