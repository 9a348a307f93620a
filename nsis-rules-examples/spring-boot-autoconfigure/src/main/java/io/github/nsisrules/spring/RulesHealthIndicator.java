package io.github.nsisrules.spring;

import io.github.nsisrules.NsisRules;
import io.github.nsisrules.rest.SelfCheck;
import io.github.nsisrules.result.RuleSet;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Up if each rule set answers for an invented solution. Tells which build of the library and which rule sets there are, and
 * which of them failed.
 */
final class RulesHealthIndicator extends AbstractHealthIndicator {

    private final NsisRules rules;

    RulesHealthIndicator(NsisRules rules) {
        super("The rules did not answer for an invented solution.");
        this.rules = rules;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        List<String> failed = SelfCheck.failed(rules);
        if (failed.isEmpty()) {
            builder.up();
        } else {
            builder.down().withDetail("failed", failed);
        }
        builder.withDetail("library", rules.library().version())
                .withDetail("digest", rules.library().digest())
                .withDetail(
                        "ruleSets", rules.ruleSets().stream().map(RuleSet::id).toList());
    }
}
