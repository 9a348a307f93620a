package io.github.nsisrules.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileStringsTest {

    private static final List<UnaryOperator<String>> DAMAGES = List.of(
            string -> " " + string,
            string -> string + " ",
            string -> string + "\n",
            string -> "\t" + string,
            string -> string + "\u00A0",
            string -> string + "\u200B",
            string -> "\uFEFF" + string,
            string -> string + "\u0000",
            string -> "\u202E" + string,
            string -> string + "/",
            string -> string + "#",
            string -> string + "?",
            string -> string + ";",
            string -> string + string,
            string -> string + "," + string,
            string -> string + " " + string,
            string -> "\"" + string + "\"",
            string -> "<a>" + string + "</a>",
            string -> string.substring(1),
            string -> string.substring(0, string.length() - 1),
            string -> string.toLowerCase(Locale.ROOT),
            string -> string.toUpperCase(Locale.ROOT),
            string -> string.replace("https:", "http:"),
            string -> string.replace("http:", "https:"),
            string -> string.replace("/", "%2F"),
            string -> string.replace(':', '：'),
            string -> string.replace('o', 'о'),
            string -> string.replace('a', 'а'),
            string -> string.replace('i', 'і'),
            string -> string.replace('H', 'Н'),
            string -> string.replace('S', 'Ѕ'),
            string -> string.replace('i', 'ı'),
            string -> string.replace('L', 'Ｌ'),
            string -> string.replace('1', '１'),
            string -> string.replace('3', '٣'),
            string -> string.replace("o", "o\u0308"),
            string -> string.replace("i", "i\u00AD"));

    private static final List<String> WRITTEN_BY_HAND = List.of(
            "",
            " ",
            "\n",
            "\u0000",
            "null",
            "undefined",
            "true",
            "None",
            "NONE",
            "unknown",
            "*",
            "%s",
            "{0}",
            "0",
            "-1",
            "01",
            "3.0",
            "5",
            "Lav",
            "Betydelig",
            "Høj",
            "Hoj",
            "Hoej",
            "Begrænset",
            "LOW",
            "SUBSTANTIAL",
            "HIGH",
            "MEDIUM",
            "Medium",
            "High High",
            "[High]",
            "[\"High\"]",
            "High|High",
            "High;High",
            "High&amp;",
            "&#72;igh",
            "High\u0000Low",
            "HIGH ",
            "AssuranceLevel:3",
            "TwoFactor",
            "OneFactor",
            "Loasubstantial",
            "dk:unilogin:loa:EnFaktor",
            "https://data.gov.dk/concept/core/nsis/loa",
            "https://data.gov.dk/concept/core/nsis/loa/",
            "https://data.gov.dk/concept/core/nsis",
            "https://data.gov.dk/concept/core/nsis/ial/High",
            "https://data.gov.dk/concept/core/nsis/aal/High",
            "https://data.gov.dk/eid/Person",
            "https://data.gov.dk/concept/core/loa/High",
            "http://eidas.europa.eu/NotNotified/LoA/high",
            "urn:grn:authn:dk:mitid:",
            "urn:grn:authn:no:bankid:high",
            "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport",
            "\uD800",
            "app:1692621888956:SUBSTANTIAL:SUBSTANTIAL:HIGH:HIGH",
            "idporten-loa-high");

    @Test
    void a_string_that_is_not_known_to_the_letter_is_never_a_level() {
        Set<String> hostile = new LinkedHashSet<>(WRITTEN_BY_HAND);
        for (String string : WireTable.everyString()) {
            DAMAGES.forEach(damage -> hostile.add(damage.apply(string)));
        }
        hostile.removeAll(WireTable.everyString());

        int cases = 0;
        for (Ecosystem ecosystem : Ecosystem.values()) {
            for (String string : hostile) {
                assertThat(ecosystem.read(string))
                        .as(ecosystem + " reads «" + string + "»")
                        .isEqualTo(Reading.NoLevel.UNKNOWN_STRING);
                for (Claim claim : Claim.values()) {
                    assertThat(loginWith(ecosystem, claim, string)
                                    .check(AssuranceLevel.LOW)
                                    .satisfied())
                            .isFalse();
                }
                cases++;
            }
        }
        assertThat(cases).isGreaterThan(7 * 600).isEqualTo(7 * hostile.size());
    }

    @Test
    void a_huge_string_is_never_a_level_and_never_makes_a_huge_explanation() {
        String huge = "High".repeat(5_000_000);
        for (Ecosystem ecosystem : Ecosystem.values()) {
            LoginCheck check = loginWith(ecosystem, Claim.LOA, huge).check(AssuranceLevel.LOW);
            assertThat(check.reason()).isEqualTo(LoginCheck.Reason.UNKNOWN_STRING);
            assertThat(check.explanation(Language.DA)).hasSizeLessThan(800);
        }
    }

    @Test
    void a_received_value_cannot_forge_a_line_of_a_log() {
        String forged = "High\r\n\u001B[2JAccess granted {0}\u2028";
        LoginCheck check = ReceivedLogin.withLoa(Ecosystem.OIOSAML_3, forged).check(AssuranceLevel.LOW);
        for (Language language : Language.values()) {
            assertThat(check.explanation(language).lines())
                    .hasSize(2)
                    .first()
                    .asString()
                    .containsPattern("[«»]High\uFFFD\uFFFD\uFFFD\\[2JAccess granted \\{0}\uFFFD[«»]");
        }
    }

    @Test
    void values_joined_by_a_comma_are_never_a_level() {
        int cases = 0;
        for (Ecosystem ecosystem : Ecosystem.values()) {
            List<String> values = new ArrayList<>(WireTable.received(ecosystem));
            values.addAll(List.of("", " ", "High"));
            for (String first : values) {
                for (String second : values) {
                    LoginCheck check = loginWith(ecosystem, Claim.LOA, first + "," + second)
                            .check(AssuranceLevel.LOW);
                    assertThat(check.reason()).isEqualTo(LoginCheck.Reason.UNKNOWN_STRING);
                    cases++;
                }
            }
        }
        assertThat(cases).as("six ecosystems with levels, and OIOSAML 2").isEqualTo(6 * 36 + 9);
    }

    @Test
    void a_login_or_a_check_in_a_log_cannot_forge_a_line_either() {
        ReceivedLogin login = new ReceivedLogin(Ecosystem.OIOSAML_3, "High\nAccess granted", null, "");

        assertThat(login).hasToString("OIOSAML_3, LOA «High\uFFFDAccess granted», IAL absent, AAL «»");
        assertThat(login.check(AssuranceLevel.LOW).toString().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "da-DK"})
    void the_locale_changes_nothing(String tag) {
        Locale before = Locale.getDefault();
        LoginCheck check = ReceivedLogin.withLoa(Ecosystem.EIDAS, "http://eidas.europa.eu/LoA/high")
                .check(AssuranceLevel.HIGH);
        String explained = check.explanation(Language.EN);
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(check.satisfied()).isTrue();
            assertThat(check.explanation(Language.EN)).isEqualTo(explained);
            assertThat(Ecosystem.OIOSAML_3.read("HIGH")).isEqualTo(Reading.NoLevel.UNKNOWN_STRING);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static ReceivedLogin loginWith(Ecosystem ecosystem, Claim claim, String value) {
        String high = WireTable.received(ecosystem).isEmpty()
                ? null
                : WireTable.received(ecosystem).get(2);
        return switch (claim) {
            case LOA -> new ReceivedLogin(ecosystem, value, high, high);
            case IAL -> new ReceivedLogin(ecosystem, high, value, high);
            case AAL -> new ReceivedLogin(ecosystem, high, high, value);
        };
    }
}
