package io.github.nsisrules.intake.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyWordSearchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NemID | NEMID | NemID
                    nemid | NEMID | nemid
                    NEM-ID | NEMID | NEM-ID
                    login med NemID-nøglekort | NEMID | NemID
                    NemIDs lukning | NEMID | NemIDs
                    NemID'et | NEMID | NemID
                    Nem–ID login | NEMID | Nem–ID
                    NemLogin | NEMLOGIN | NemLogin
                    NemLog-in | NEMLOGIN | NemLog-in
                    Nem-Log-In | NEMLOGIN | Nem-Log-In
                    Nem Login | NEMLOGIN | Nem Login
                    Nem Log-in | NEMLOGIN | Nem Log-in
                    NemLog-in3 | NEMLOGIN | NemLog-in3
                    NemLogin2-broker | NEMLOGIN | NemLogin2
                    tjenesteudbyder | SERVICE_PROVIDER | tjenesteudbyder
                    Tjenesteudbyderaftalen | SERVICE_PROVIDER | Tjenesteudbyderaftalen
                    tjenesteudbyderløsning | SERVICE_PROVIDER | tjenesteudbyderløsning
                    tjeneste-udbyder | SERVICE_PROVIDER | tjeneste-udbyder
                    TU-løsning | SERVICE_PROVIDER | TU-løsning
                    TU løsninger | SERVICE_PROVIDER | TU løsninger
                    medarbejdersignatur | EMPLOYEE_SIGNATURE | medarbejdersignatur
                    Medarbejder-signatur | EMPLOYEE_SIGNATURE | Medarbejder-signatur
                    medarbejder signatur | EMPLOYEE_SIGNATURE | medarbejder signatur
                    medarbejdersignaturer | EMPLOYEE_SIGNATURE | medarbejdersignaturer
                    NemID Erhverv | EMPLOYEE_SIGNATURE | NemID Erhverv
                    MitID | MITID | MitID
                    Mit-ID | MITID | Mit-ID
                    MitID-login | MITID | MitID
                    MitID Erhverv | MITID_ERHVERV | MitID Erhverv
                    MitID-erhverv | MITID_ERHVERV | MitID-erhverv
                    MitIDErhverv | MITID_ERHVERV | MitIDErhverv
                    MitID til erhverv | MITID_ERHVERV | MitID til erhverv
                    OIOSAML3 | OIOSAML | OIOSAML3
                    """)
    void spellings_in_use_are_found(String text, KeyWord keyWord, String spelling) {
        assertThat(find(text)).containsExactly(new KeyWordHit(keyWord, spelling, Strength.STRONG, 0, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nem ID | NEMID
                    mit id | MITID
                    tjensteudbyder | SERVICE_PROVIDER
                    tjenesteudbydder | SERVICE_PROVIDER
                    medarbejdesignatur | EMPLOYEE_SIGNATURE
                    medarbejdersignatr | EMPLOYEE_SIGNATURE
                    OCES-certifikat | OCES
                    digital signatur | DIGITAL_SIGNATURE
                    digitale signaturer | DIGITAL_SIGNATURE
                    """)
    void what_may_be_something_else_is_a_weak_reason(String text, KeyWord keyWord) {
        assertThat(find(text)).hasSize(1).first().satisfies(hit -> {
            assertThat(hit.keyWord()).isEqualTo(keyWord);
            assertThat(hit.strength()).isEqualTo(Strength.WEAK);
            assertThat(hit.denied()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Systemet bruger ikke NemID",
                "uden NemID",
                "Ingen adgang med NemID",
                "NemID anvendes ikke",
                "hverken NemID eller adgangskode",
                "NemID bruges endnu ikke i løsningen"
            })
    void what_is_denied_is_told_as_such(String text) {
        assertThat(find(text)).containsExactly(new KeyWordHit(KeyWord.NEMID, "NemID", Strength.WEAK, 0, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ikke kun NemID",
                "Systemet har ikke drift om natten. NemID kræves",
                "NemID kræves. Ikke åbent om natten",
                "Login med NemID, ikke med adgangskode",
                "NemID anvendes ikke alene"
            })
    void what_only_looks_like_a_denial_is_none(String text) {
        assertThat(find(text)).containsExactly(new KeyWordHit(KeyWord.NEMID, "NemID", Strength.STRONG, 0, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nem idag",
                "nemt login",
                "mit idrætsanlæg",
                "Enhver tjenesteyder skal",
                "tjenesteydelser og udbydere",
                "medarbejdere og signaturer hører ikke sammen her",
                "processer",
                "nem adgang",
                "tulipanløsning",
                "dynemidte",
                "xxnemidxx",
                "En nem indgang",
                "",
                "   ",
                "\u0301",
                "e\u0301 \u0301",
                "---"
            })
    void other_words_are_not_taken_for_key_words(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void each_key_word_is_told_once_at_its_best_place() {
        assertThat(find("nem id, uden NemID, NemID og MitID Erhverv samt MitID; NEMID"))
                .containsExactly(
                        new KeyWordHit(KeyWord.MITID_ERHVERV, "MitID Erhverv", Strength.STRONG, 0, false),
                        new KeyWordHit(KeyWord.MITID, "MitID", Strength.STRONG, 0, false),
                        new KeyWordHit(KeyWord.NEMID, "NemID", Strength.STRONG, 0, false));
    }

    @Test
    void letters_that_are_put_together_from_two_are_the_same_letters() {
        assertThat(find("TU-lo\u0308sning")).extracting(KeyWordHit::keyWord).containsExactly(KeyWord.SERVICE_PROVIDER);
        assertThat(find("medarbejder\u00ADsignatur"))
                .extracting(KeyWordHit::strength)
                .containsExactly(Strength.STRONG);
    }

    @Test
    void a_word_as_long_as_a_book_is_no_trouble() {
        assertThat(find("nem".repeat(2_000_000))).isEmpty();
        assertThat(find("nem ".repeat(500_000) + "id")).hasSize(1);
    }

    private static List<KeyWordHit> find(String text) {
        return KeyWordSearch.in(Words.of(text)).stream()
                .map(hit -> new KeyWordHit(hit.keyWord(), hit.spelling(), hit.strength(), 0, hit.denied()))
                .toList();
    }
}
