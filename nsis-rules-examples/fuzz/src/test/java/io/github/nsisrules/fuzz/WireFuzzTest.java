package io.github.nsisrules.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.facts.AssuranceLevel;
import io.github.nsisrules.text.Language;
import io.github.nsisrules.wire.Ecosystem;
import io.github.nsisrules.wire.LoginCheck;
import io.github.nsisrules.wire.Reading;
import io.github.nsisrules.wire.ReceivedLogin;

/** Strings that a login carries: a level only where the ecosystem writes that level so, and never more than it says. */
class WireFuzzTest {

    @FuzzTest
    void fuzz(FuzzedDataProvider data) {
        Ecosystem ecosystem = data.pickValue(Ecosystem.values());
        String loa = string(ecosystem, data);
        String ial = string(ecosystem, data);
        String aal = string(ecosystem, data);
        if (ecosystem.read(loa) instanceof Reading.Level level) {
            Told.check(ecosystem.asReceived(level.value()).orElse("").equals(loa), "another string is read as a level");
        }
        ReceivedLogin login = new ReceivedLogin(ecosystem, loa, data.consumeBoolean() ? ial : null, aal);
        Told.line(login.toString());
        for (AssuranceLevel required : AssuranceLevel.values()) {
            LoginCheck check = login.check(required);
            boolean enough = login.effectiveLevel()
                    .map(level -> level.compareTo(required) >= 0)
                    .orElse(false);
            Told.check(check.satisfied() == enough, "satisfied without the level");
            for (Language language : Language.values()) {
                check.explanation(language).lines().forEach(Told::line);
            }
        }
    }

    /** What the ecosystem writes, or anything. */
    private static String string(Ecosystem ecosystem, FuzzedDataProvider data) {
        AssuranceLevel level = data.pickValue(AssuranceLevel.values());
        return data.consumeBoolean() ? ecosystem.asReceived(level).orElse("") : data.consumeString(100);
    }
}
