package io.github.nsisrules.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.intake.DraftBatch;
import io.github.nsisrules.intake.DraftJson;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.intake.sheet.DraftSheet;
import io.github.nsisrules.intake.sheet.SheetProblem;
import io.github.nsisrules.intake.sheet.SheetReading;
import io.github.nsisrules.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks of drafts: drafts of whatever content come back as they were; whatever somebody does to a workbook, it is read or refused
 * in words, and what is read can be written and read again.
 */
class SheetFuzzTest {

    private static final List<SolutionDraft> DRAFTS = List.of(
            DraftJson.parse(
                    "{\"draftVersion\":\"1\",\"id\":\"lokaler\",\"texts\":[{\"field\":\"name\",\"text\":\"Lokalebooking\","
                            + "\"source\":{\"file\":\"liste.csv\",\"row\":2,\"field\":\"System\"}}],\"useCases\":[{\"id\":\"alle\"}],"
                            + "\"facts\":[{\"fact\":\"logins\",\"useCase\":\"alle\",\"standing\":\"HINTED\",\"claims\":[{\"weight\":\"HINTS\","
                            + "\"values\":[\"NEMID\"],\"reason\":\"draft.told\",\"source\":{\"file\":\"liste.csv\",\"row\":2,\"field\":\"Note\"}}]}],"
                            + "\"notes\":[]}"),
            DraftJson.parse(
                    "{\"draftVersion\":\"1\",\"id\":\"havn\",\"texts\":[{\"field\":\"name\",\"text\":\"Bådpladser\","
                            + "\"source\":{\"file\":\"liste.csv\",\"row\":3,\"field\":\"System\"}}],\"useCases\":[{\"id\":\"borgere\"},"
                            + "{\"id\":\"ansatte\",\"name\":\"Havnekontoret\"}],\"facts\":[{\"fact\":\"audience\",\"useCase\":\"borgere\","
                            + "\"standing\":\"DECIDED\",\"values\":[\"CITIZENS\"],\"claims\":[{\"weight\":\"TOLD\",\"values\":[\"CITIZENS\"],"
                            + "\"reason\":\"draft.told\",\"source\":{\"file\":\"liste.csv\",\"row\":3,\"field\":\"Note\"}}]},"
                            + "{\"fact\":\"assessment\",\"useCase\":\"ansatte\",\"standing\":\"DECIDED\",\"values\":[\"LOW\",\"2024-02-29\",\"Sag 1\"],"
                            + "\"claims\":[{\"weight\":\"TOLD\",\"values\":[\"LOW\",\"2024-02-29\",\"Sag 1\"],\"reason\":\"draft.told\","
                            + "\"source\":{\"file\":\"liste.csv\",\"row\":3,\"field\":\"Note\"}}]}],\"notes\":[]}"));

    private static final ChangedWorkbook DANISH = workbook(Language.DA);
    private static final ChangedWorkbook ENGLISH = workbook(Language.EN);

    @FuzzTest
    void fuzz(byte[] bytes) throws IOException {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            read(bytes);
        } else if (bytes.length > 0 && bytes[0] == '{') {
            writtenAndRead(bytes);
        } else {
            boolean english = bytes.length > 0 && bytes[0] == '#';
            SheetReading reading = read((english ? ENGLISH : DANISH).with(bytes).bytes());
            if (reading != null
                    && reading.problems().isEmpty()
                    && reading.drafts().size() <= 10) {
                comeBack(reading.drafts(), english ? Language.DA : Language.EN);
            }
        }
    }

    /** Lines of drafts, of which each id counts once. */
    private static void writtenAndRead(byte[] lines) throws IOException {
        Map<String, SolutionDraft> drafts = new LinkedHashMap<>();
        try (DraftBatch batch = DraftBatch.of(new ByteArrayInputStream(lines))) {
            batch.forEachRemaining(item -> {
                if (item instanceof DraftBatch.Read read) {
                    drafts.put(read.draft().id(), read.draft());
                }
            });
        }
        for (Language language : Language.values()) {
            comeBack(List.copyOf(drafts.values()), language);
        }
    }

    /** What nobody has changed comes back as it was, and nothing is said to be changed. */
    private static void comeBack(List<SolutionDraft> drafts, Language language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DraftSheet.write(drafts, language, bytes);
        SheetReading reading = read(bytes.toByteArray());
        Told.check(reading != null && reading.problems().isEmpty(), "what was written cannot be read: " + reading);
        if (reading != null) {
            Told.check(reading.drafts().equals(drafts), "written and read again they are others");
            Told.check(reading.changed() == 0 && reading.told().isEmpty(), "changes are told that nobody made");
        }
    }

    private static @Nullable SheetReading read(byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(
                Path.of("target", "given-" + ProcessHandle.current().pid()));
        Path file = Files.write(folder.resolve("sheet.xlsx"), bytes);
        try {
            SheetReading reading = DraftSheet.read(file);
            for (SheetProblem problem : reading.problems()) {
                for (Language language : Language.values()) {
                    Told.message(problem.message(language), language);
                }
            }
            reading.told().forEach(Told::reason);
            Told.check(reading.problems().isEmpty() || reading.drafts().isEmpty(), "half a workbook is read");
            for (SolutionDraft draft : reading.drafts()) {
                Drafts.check(draft);
            }
            return reading;
        } catch (UnreadableFileException e) {
            Told.unreadable(e);
            return null;
        }
    }

    private static ChangedWorkbook workbook(Language language) {
        try {
            return ChangedWorkbook.of(DRAFTS, language);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
