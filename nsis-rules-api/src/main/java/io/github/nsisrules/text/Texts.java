package io.github.nsisrules.text;

import io.github.nsisrules.stability.Experimental;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Texts of one language by key, read from UTF-8 property files.
 *
 * <p>Immutable to its callers and safe for use by many threads. A file is read when one of its texts is first wanted: most answers are
 * given without any. Nothing of the environment (locale, charset) is read.
 */
@Experimental
public final class Texts {

    private final Supplier<Map<String, String>> reader;
    private volatile @Nullable Map<String, String> textByKey;
    private volatile @Nullable Set<String> keys;

    private Texts(Supplier<Map<String, String>> reader) {
        this.reader = reader;
    }

    /**
     * One bundle in one of its languages: the resource {@code name_da.properties} or {@code name_en.properties}.
     *
     * @param owner the class beside which the resource lies
     * @param name the bundle's name
     * @throws IllegalStateException if the resource is missing
     */
    public static Texts read(Class<?> owner, String name, Language language) {
        String file = name + "_" + language.code() + ".properties";
        if (owner.getResource(file) == null) {
            throw missing(owner, file);
        }
        return new Texts(() -> read(owner, file));
    }

    private static Map<String, String> read(Class<?> owner, String file) {
        Properties properties = new Properties();
        try (InputStream stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw missing(owner, file);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> textByKey = new HashMap<>();
        for (Enumeration<?> names = properties.propertyNames(); names.hasMoreElements(); ) {
            String key = (String) names.nextElement();
            textByKey.put(key, properties.getProperty(key));
        }
        return textByKey;
    }

    private static IllegalStateException missing(Class<?> owner, String file) {
        return new IllegalStateException("The resource " + file + " beside " + owner.getName()
                + " is missing.\nMaybe the jar was repackaged without its resources.");
    }

    /** These texts and, where a key is missing here, those of the other. */
    public Texts orElse(Texts other) {
        return new Texts(() -> {
            Map<String, String> merged = new HashMap<>(other.textByKey());
            merged.putAll(textByKey());
            return merged;
        });
    }

    /** Read by whoever comes first; who comes at the same time reads the same. */
    private Map<String, String> textByKey() {
        Map<String, String> known = textByKey;
        if (known == null) {
            known = reader.get();
            textByKey = known;
        }
        return known;
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        // Sorted when they are first asked for, which most programs never do.
        Set<String> sorted = keys;
        if (sorted == null) {
            sorted = Collections.unmodifiableSet(new TreeSet<>(textByKey().keySet()));
            keys = sorted;
        }
        return sorted;
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} … replaced by the arguments.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String text(String key, Object... arguments) {
        String text = textByKey().get(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text for the key '" + key
                    + "'.\nMaybe the key is misspelt, or was added to the rules and not to the texts.");
        }
        if (arguments.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}') {
                int argument = text.charAt(i + 1) - '0';
                if (argument >= 0 && argument < arguments.length) {
                    filled.append(arguments[argument]);
                    i += 2;
                    continue;
                }
            }
            filled.append(c);
        }
        return filled.toString();
    }

    /** What a value of one of the enumerations is called, for example {@code Audience.CITIZENS} "borgere". */
    public String label(Enum<?> value) {
        return text(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
