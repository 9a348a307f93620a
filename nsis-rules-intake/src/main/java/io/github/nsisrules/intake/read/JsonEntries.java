package io.github.nsisrules.intake.read;

import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.Reason;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.intake.json.Json;
import io.github.nsisrules.intake.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/**
 * The entries of JSON files, one after the other: those of a list, of several lists one after the other, of the list named
 * {@code value} in an OData document, or objects that stand by themselves.
 */
public final class JsonEntries {

    /** Takes the entries as they are read. */
    public interface Handler {
        /**
         * An entry.
         *
         * @param number its number in the file, from 1
         * @param entry what it is
         * @return whether the next entry is wanted
         */
        boolean entry(int number, Json entry) throws IOException;
    }

    private final InputFile file;
    private final Handler handler;
    private int count;
    private boolean wanted = true;

    private JsonEntries(InputFile file, Handler handler) {
        this.file = file;
        this.handler = handler;
    }

    /**
     * Reads the entries of a file.
     *
     * @throws UnreadableFileException if it is no JSON, breaks off, or has an entry that is larger than is accepted
     * @throws IOException if it cannot be read
     */
    public static void read(InputFile file, Handler handler) throws IOException {
        JsonEntries entries = new JsonEntries(file, handler);
        try (Reader text = TextEncoding.open(file);
                JsonParser parser = JsonReader.parser(text)) {
            entries.documents(parser);
        } catch (StreamConstraintsException | JsonReader.TooLargeException e) {
            throw entries.refused("read.entry-too-large");
        } catch (JacksonIOException e) {
            IOException cause = e.getCause();
            throw cause instanceof CharacterCodingException ? entries.refused("read.truncated") : cause;
        } catch (StreamReadException e) {
            throw new UnreadableFileException(
                    file.name(),
                    Reason.of(
                            "read.no-json",
                            String.valueOf(e.getLocation().getLineNr()),
                            String.valueOf(e.getLocation().getColumnNr())));
        } catch (CharacterCodingException e) {
            throw entries.refused("read.truncated");
        }
    }

    private void documents(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); wanted && token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                entries(parser);
            } else if (token == JsonToken.START_OBJECT) {
                object(parser);
            } else {
                entry(JsonReader.value(parser));
            }
        }
    }

    private void entries(JsonParser parser) throws IOException {
        while (wanted && parser.nextToken() != JsonToken.END_ARRAY) {
            entry(JsonReader.value(parser));
        }
    }

    /** An OData document is known by its first field. */
    private void object(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        boolean odata = first == JsonToken.PROPERTY_NAME
                && (parser.currentName().startsWith("@odata.")
                        || parser.currentName().equals("value"));
        if (!odata) {
            entry(JsonReader.restOfObject(parser));
            return;
        }
        for (JsonToken token = first; wanted && token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            boolean list = parser.currentName().equals("value");
            JsonToken value = parser.nextToken();
            if (list && value == JsonToken.START_ARRAY) {
                entries(parser);
            } else {
                JsonReader.value(parser);
            }
        }
    }

    private void entry(Json entry) throws IOException {
        count++;
        wanted = handler.entry(count, entry);
    }

    private UnreadableFileException refused(String reason) {
        return new UnreadableFileException(file.name(), Reason.of(reason, String.valueOf(count + 1)));
    }
}
