package io.github.nsisrules.spring;

import io.github.nsisrules.text.Language;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties that begin with {@code nsis}. One that is misspelt stops the start.
 *
 * @param ruleSet Id of the rule set that answers where a caller names none. Without it, the one that is meant for the date.
 * @param zone Time zone in which today is meant. The zone of the machine plays no part.
 * @param language Language of texts where a caller names none.
 * @param limits How much a service takes on.
 */
@ConfigurationProperties(prefix = "nsis", ignoreUnknownFields = false)
public record NsisProperties(
        @Nullable String ruleSet,
        @DefaultValue("Europe/Copenhagen") ZoneId zone,
        @DefaultValue("da") Language language,
        @DefaultValue Limits limits) {

    /**
     * How much a service takes on.
     *
     * @param body Size of the description of one solution. The library itself takes at most 1 MB.
     * @param batch Size of a batch.
     * @param solutions How many solutions a batch may have.
     * @param time From the first byte of the body to the finished answer.
     * @param working How many requests are worked on at the same time.
     * @param waiting How many more may wait for their turn.
     */
    public record Limits(
            @DefaultValue("1MB") DataSize body,
            @DefaultValue("8MB") DataSize batch,
            @DefaultValue("100") int solutions,
            @DefaultValue("10s") Duration time,
            @DefaultValue("2") int working,
            @DefaultValue("32") int waiting) {}
}
