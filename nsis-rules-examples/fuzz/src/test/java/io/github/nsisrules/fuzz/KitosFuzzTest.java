package io.github.nsisrules.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.facts.InvalidSolutionException;
import io.github.nsisrules.intake.ImportReport;
import io.github.nsisrules.intake.SolutionDraft;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.intake.kitos.KitosImport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files of KITOS, alone and together: refused in words, or each row is accounted for, and nothing depends on their order. */
class KitosFuzzTest {

    private static final String USAGES = "kitos.kind.usages";

    private static final byte[] GOOD = ("\n{\"uuid\":\"5f4dcc3b-5aa7-4d61-8327-deb882cf0001\",\"systemContext\":"
                    + "{\"uuid\":\"5f4dcc3b-5aa7-4d61-8327-deb882cf0002\",\"name\":\"Lokalebooking\"}}")
            .getBytes(UTF_8);

    /** What was read. */
    private record Read(ImportReport report, List<SolutionDraft> drafts) {}

    @FuzzTest
    void fuzz(byte[] bytes) throws IOException {
        List<Path> files = GivenFiles.of(bytes).written("kitos");
        Read read = read(files);
        if (read == null) {
            return;
        }
        Drafts.check(read.report(), read.drafts());
        read.drafts().forEach(KitosFuzzTest::saysThatTheUsersAreMissing);
        List<Path> otherWayRound = new ArrayList<>(files);
        Collections.reverse(otherWayRound);
        Read again = read(otherWayRound);
        Told.check(
                again != null
                        && again.report().rows() == read.report().rows()
                        && again.drafts().size() == read.drafts().size()
                        && systems(again).equals(systems(read)),
                "the order of the files makes a difference");
        String kind = read.report().files().get(0).recognisedAs().id();
        if (files.size() == 1 && kind.equals(USAGES) && isUtf8(bytes)) {
            withOneMore(files.get(0), bytes, read);
        }
    }

    private static Set<String> systems(Read read) {
        return read.drafts().stream()
                .map(draft -> draft.externalIds().getOrDefault("kitos", ""))
                .collect(Collectors.toSet());
    }

    /** An entry after the others is read as if it stood alone, and so are they. */
    private static void withOneMore(Path file, byte[] bytes, Read before) throws IOException {
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.writeBytes(bytes);
        more.writeBytes(GOOD);
        Files.write(file, more.toByteArray());
        Read read = read(List.of(file));
        if (read == null) {
            throw new AssertionError("an entry more, and the file is refused");
        }
        Told.check(read.report().rows() == before.report().rows() + 1, "the entry is lost");
        Told.check(
                read.drafts().subList(0, before.drafts().size()).equals(before.drafts()), "others are read otherwise");
    }

    /** KITOS cannot say who logs in, so nothing can be classified yet. */
    private static void saysThatTheUsersAreMissing(SolutionDraft draft) {
        try {
            draft.solution();
        } catch (InvalidSolutionException e) {
            return;
        }
        throw new AssertionError("who uses it is taken from KITOS");
    }

    private static boolean isUtf8(byte[] bytes) {
        return Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);
    }

    private static @Nullable Read read(List<Path> files) throws IOException {
        List<SolutionDraft> drafts = new ArrayList<>();
        try {
            ImportReport report = KitosImport.read(files, drafts::add);
            return new Read(report, drafts);
        } catch (UnreadableFileException e) {
            Told.unreadable(e);
            return null;
        }
    }
}
