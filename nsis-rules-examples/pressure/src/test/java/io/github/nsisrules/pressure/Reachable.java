package io.github.nsisrules.pressure;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.security.MessageDigest;
import java.text.Format;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What is reached from an object of the library and from the static fields of its classes: the library's own objects, and collections,
 * arrays and buffers. Remembers what they hold.
 */
final class Reachable {

    private static final String OWN = "io.github.nsisrules.";

    /** Changed under a lock only, and never read without it. */
    private static final Set<String> GUARDED = Set.of("CompiledRules.answersByKindAndRules");

    /** To be used by one thread at a time, even if all that it is asked for is reading. */
    private static final List<Class<?>> FOR_ONE_THREAD = List.of(
            Format.class,
            Calendar.class,
            MessageDigest.class,
            Matcher.class,
            CharsetEncoder.class,
            CharsetDecoder.class,
            StringBuilder.class);

    /** By object: where it was found. */
    private final IdentityHashMap<Object, String> places = new IdentityHashMap<>();

    private final IdentityHashMap<Object, List<Object>> contents = new IdentityHashMap<>();
    private final Map<String, @Nullable Object> fields = new HashMap<>();
    private final Deque<Object> open = new ArrayDeque<>();

    private Reachable() {}

    static Reachable from(Object root) throws IOException {
        Reachable reachable = new Reachable();
        reachable.found(root, "root");
        for (Class<?> owner : OwnClasses.ofClassPath()) {
            reachable.fields(owner, null, owner.getSimpleName());
        }
        for (Object next = reachable.open.poll(); next != null; next = reachable.open.poll()) {
            reachable.visit(next);
        }
        return reachable;
    }

    int objects() {
        return places.size();
    }

    /** Where there is something that only one thread at a time may use. */
    Set<String> madeForOneThread() {
        Set<String> found = new TreeSet<>();
        places.forEach((object, place) -> {
            if (FOR_ONE_THREAD.stream().anyMatch(type -> type.isInstance(object))) {
                found.add(place + ": " + object.getClass().getName());
            }
        });
        return found;
    }

    /** Where there is something else by now. */
    Set<String> changes() throws IOException {
        Set<String> changed = new TreeSet<>();
        contents.forEach((object, before) -> {
            if (!same(before, content(object))) {
                changed.add(places.get(object) + ": " + object.getClass().getName());
            }
        });
        Reachable now = new Reachable();
        places.forEach((object, place) -> {
            if (isOwn(object.getClass())) {
                now.fieldsOf(object, place);
            }
        });
        for (Class<?> owner : OwnClasses.ofClassPath()) {
            now.fields(owner, null, owner.getSimpleName());
        }
        fields.forEach((field, before) -> {
            Object after = now.fields.get(field);
            boolean plain = before instanceof Number || before instanceof Boolean;
            boolean same = plain ? Objects.equals(before, after) : before == after;
            if (!same) {
                changed.add(field.replaceAll(" .*", ""));
            }
        });
        return changed;
    }

    private void found(Object object, String place) {
        boolean looked = isOwn(object.getClass())
                || object.getClass().isArray()
                || object instanceof Map<?, ?>
                || object instanceof Collection<?>
                || FOR_ONE_THREAD.stream().anyMatch(type -> type.isInstance(object));
        if (looked && places.putIfAbsent(object, place) == null) {
            open.add(object);
        }
    }

    private void visit(Object object) {
        String place = String.valueOf(places.get(object));
        if (isOwn(object.getClass())) {
            fieldsOf(object, place);
        } else {
            List<Object> content = content(object);
            if (!(object instanceof ConcurrentMap<?, ?>)) {
                contents.put(object, content);
            }
            content.forEach(each -> found(each, place));
        }
    }

    private void fieldsOf(Object object, String place) {
        for (Class<?> type = object.getClass(); type != null && isOwn(type); type = type.getSuperclass()) {
            fields(type, object, place);
        }
    }

    /** The fields of an object, or the static ones of a class. */
    private void fields(Class<?> type, @Nullable Object object, String place) {
        for (Field field : type.getDeclaredFields()) {
            String name = type.getSimpleName() + "." + field.getName();
            if (Modifier.isStatic(field.getModifiers()) != (object == null) || GUARDED.contains(name)) {
                continue;
            }
            Object value = value(field, object);
            if (!Modifier.isFinal(field.getModifiers()) && !Modifier.isVolatile(field.getModifiers())) {
                fields.put(name + " " + place + System.identityHashCode(object), value);
            }
            if (value != null) {
                found(value, name);
            }
        }
    }

    private static @Nullable Object value(Field field, @Nullable Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> content(Object object) {
        List<Object> content = new ArrayList<>();
        if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                content.add(key);
                content.add(value);
            });
        } else if (object instanceof Collection<?> collection) {
            content.addAll(collection);
        } else if (object.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(object); i++) {
                content.add(Array.get(object, i));
            }
        }
        content.removeIf(Objects::isNull);
        return content;
    }

    private static boolean same(List<Object> before, List<Object> after) {
        boolean same = before.size() == after.size();
        for (int i = 0; same && i < before.size(); i++) {
            Object one = before.get(i);
            same = one == after.get(i) || (one instanceof Number && one.equals(after.get(i)));
        }
        return same;
    }

    private static boolean isOwn(Class<?> type) {
        return type.getName().startsWith(OWN) && !type.isEnum();
    }
}
