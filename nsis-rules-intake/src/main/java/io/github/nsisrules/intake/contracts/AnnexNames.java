package io.github.nsisrules.intake.contracts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.nsisrules.stability.Experimental;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names in the annexes of the report, as they ship with the library. */
@Experimental
public final class AnnexNames {

    private static final String EVERYDAY = "everyday-names.txt";

    private AnnexNames() {}

    /**
     * The names of an annex in its order.
     *
     * <p>The report warns that they are unverified: see {@link Annex}.
     */
    public static List<AnnexName> of(Annex annex) {
        List<AnnexName> names = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(resource(annex.file()))) {
            for (NamedCsvRecord row : rows) {
                names.add(new AnnexName(
                        annex,
                        Integer.parseInt(row.getField("page")),
                        row.getField("name"),
                        Boolean.parseBoolean(row.getField("certain"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(names);
    }

    /** Keys of names that are everyday words or vendors, and therefore say little. */
    static Set<String> everyday() {
        try (InputStreamReader text = resource(EVERYDAY)) {
            return new BufferedReader(text)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Words.of(line).key())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStreamReader resource(String name) {
        InputStream stream = AnnexNames.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(
                    "The resource " + name + " is missing.\nMaybe the jar was repackaged without its resources.");
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
