package io.github.nsisrules.micronaut;

import io.github.nsisrules.rest.ServiceLimits;
import io.github.nsisrules.text.Language;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The properties that begin with {@code nsis}.
 *
 * @param ruleSet the id of the rule set that answers where a caller names none; {@code null} for the one that is meant for the date
 * @param zone the time zone in which today is meant
 * @param language the language of texts where a caller names none
 * @param limits how much the service takes on
 */
@ConfigurationProperties("nsis")
record NsisConfiguration(
        @Nullable String ruleSet,
        @Bindable(defaultValue = "Europe/Copenhagen") ZoneId zone,
        @Bindable(defaultValue = "DA") Language language,
        Limits limits) {

    /** The limits, as {@link ServiceLimits} has them; sizes in bytes. */
    @ConfigurationProperties("limits")
    record Limits(
            @Bindable(defaultValue = "1048576") int body,
            @Bindable(defaultValue = "8388608") int batch,
            @Bindable(defaultValue = "100") int solutions,
            @Bindable(defaultValue = "10s") Duration time,
            @Bindable(defaultValue = "2") int working,
            @Bindable(defaultValue = "32") int waiting) {

        ServiceLimits toServiceLimits() {
            return new ServiceLimits(body, batch, solutions, time, working, waiting);
        }
    }
}
