package io.github.nsisrules.intake.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnexNamesTest {

    private static final AnnexSearch SEARCH = new AnnexSearch();

    @Test
    void both_annexes_are_complete_and_on_the_pages_of_the_report() {
        assertThat(AnnexNames.of(Annex.ANNEX_3))
                .hasSize(305)
                .allSatisfy(name -> assertThat(name.page()).isBetween(24, 27));
        assertThat(AnnexNames.of(Annex.ANNEX_4))
                .hasSize(342)
                .allSatisfy(name -> assertThat(name.page()).isBetween(28, 32));
    }

    @Test
    void every_name_of_the_annexes_is_found_as_itself() {
        List<AnnexName> all = Stream.of(Annex.values())
                .flatMap(annex -> AnnexNames.of(annex).stream())
                .toList();
        assertThat(all)
                .hasSize(647)
                .allSatisfy(name -> assertThat(SEARCH.ofName(name.name()).get(name.annex()))
                        .isNotNull()
                        .satisfies(match -> assertThat(match.likeness()).isEqualTo(AnnexMatch.Likeness.SAME))
                        .satisfies(match -> assertThat(key(match.name())).isEqualTo(key(name))));
    }

    private static String key(AnnexName name) {
        return CompanyForms.without(Words.of(name.name())).key();
    }

    @Test
    void names_that_could_not_be_read_with_certainty_are_weak() {
        assertThat(Stream.of(Annex.values()).flatMap(annex -> AnnexNames.of(annex).stream()))
                .filteredOn(name -> !name.certain())
                .extracting(AnnexName::name)
                .containsExactly("Biometric-optag", "DMS Hjælpemidler")
                .allSatisfy(name -> assertThat(SEARCH.ofName(name).values())
                        .extracting(AnnexMatch::strength)
                        .containsExactly(Strength.WEAK));
    }

    @Test
    void every_everyday_name_is_in_an_annex_whole_or_in_part() {
        Set<String> keys = Stream.of(Annex.values())
                .flatMap(annex -> AnnexNames.of(annex).stream())
                .flatMap(name -> name.forms().stream())
                .map(AnnexName.Form::key)
                .collect(Collectors.toSet());

        assertThat(AnnexNames.everyday()).isNotEmpty().isSubsetOf(keys);
    }

    @Test
    void everyday_names_count_only_as_the_whole_name_and_weakly() {
        assertThat(SEARCH.ofName("Tidsbestilling").values())
                .extracting(AnnexMatch::strength)
                .containsExactly(Strength.WEAK);
        assertThat(SEARCH.ofName("Tidsbestilling hos frisøren")).isEmpty();
        assertThat(SEARCH.ofName("KMD A/S").values())
                .extracting(match -> match.name().name(), AnnexMatch::strength)
                .containsExactly(tuple("KMD", Strength.WEAK));
    }

    @Test
    void a_text_that_only_mentions_a_system_is_a_weak_reason() {
        assertThat(SEARCH.inText(Words.of("Skal kunne sende til KMD Nexus hver nat"))
                        .values())
                .extracting(match -> match.name().name(), AnnexMatch::strength)
                .containsExactly(tuple("KMD Nexus", Strength.WEAK), tuple("KMD Nexus", Strength.WEAK));
        assertThat(SEARCH.inText(Words.of("Prisen er fast, som aftalt"))).isEmpty();
    }
}
