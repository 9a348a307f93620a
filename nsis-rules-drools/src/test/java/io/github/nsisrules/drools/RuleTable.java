package io.github.nsisrules.drools;

import io.github.nsisrules.drools.conclusion.Concluded;
import io.github.nsisrules.drools.question.Question;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rules that are no rules but a table: whatever a question is answered there, the engine takes it for what rules conclude. */
final class RuleTable {

    private RuleTable() {}

    static CompiledRules of(Function<Question, List<Concluded>> table) {
        return new CompiledRules(proxy(KieBase.class, (method, argument) -> switch (method) {
            case "newKieSession" -> session(table);
            default -> throw new AssertionError("A table cannot " + method);
        }));
    }

    private static KieSession session(Function<Question, List<Concluded>> table) {
        List<Concluded> conclusions = new ArrayList<>();
        return proxy(KieSession.class, (method, argument) -> switch (method) {
            case "insert" -> {
                conclusions.addAll(table.apply((Question) argument));
                yield null;
            }
            case "fireAllRules" -> conclusions.size();
            case "getObjects" -> conclusions;
            case "dispose" -> null;
            default -> throw new AssertionError("A table cannot " + method);
        });
    }

    /** What a proxy does when a method is called with one argument or none. */
    private interface Behaviour {
        @Nullable
        Object call(String method, @Nullable Object argument);
    }

    private static <T> T proxy(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(
                RuleTable.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> behaviour.call(
                        method.getName(), arguments == null || arguments.length == 0 ? null : arguments[0])));
    }
}
