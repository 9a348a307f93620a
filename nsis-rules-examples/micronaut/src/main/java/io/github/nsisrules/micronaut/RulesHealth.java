package io.github.nsisrules.micronaut;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.rest.SelfCheck;
import io.github.nsisrules.result.RuleSet;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Up if each rule set answers for an invented solution. */
@Singleton
@Readiness
final class RulesHealth extends AbstractHealthIndicator<Map<String, Object>> {

    private final NsisRules rules;

    RulesHealth(NsisRules rules) {
        this.rules = rules;
    }

    @Override
    protected Map<String, Object> getHealthInformation() {
        List<String> failed = SelfCheck.failed(rules);
        healthStatus = failed.isEmpty() ? HealthStatus.UP : HealthStatus.DOWN;
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("library", rules.library().version());
        details.put("digest", rules.library().digest());
        details.put("ruleSets", rules.ruleSets().stream().map(RuleSet::id).toList());
        if (!failed.isEmpty()) {
            details.put("failed", failed);
        }
        return details;
    }

    @Override
    protected String getName() {
        return "nsis";
    }
}
