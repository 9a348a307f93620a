package io.github.nsisrules.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nsisrules.intake.InputFile;
import io.github.nsisrules.intake.UnreadableFileException;
import io.github.nsisrules.intake.contracts.Candidate;
import io.github.nsisrules.intake.contracts.ContractImport;
import io.github.nsisrules.intake.contracts.KeyWord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of contracts, and contracts: each row is a candidate or left out, nothing is decided, and no key word is missed. */
class ContractsFuzzTest {

    private static final String KEY_WORD = "medarbejdersignatur";

    private interface Search {
        ContractImport of(List<InputFile> files) throws IOException;
    }

    @FuzzTest
    void fuzz(byte[] bytes) throws IOException {
        List<Path> files = GivenFiles.of(bytes).written("contracts");
        ContractImport ofLists = search(ContractImport::ofLists, files);
        ContractImport ofContracts = search(ContractImport::ofContracts, files);
        if (ofContracts != null) {
            Told.check(ofContracts.report().rows() == files.size(), "a contract in each file, but other rows");
        }
        if (files.size() == 1) {
            // The same text with one line more, which holds a key word.
            ByteArrayOutputStream more = new ByteArrayOutputStream();
            more.writeBytes(bytes);
            more.writeBytes(("\n" + KEY_WORD + "\n").getBytes(UTF_8));
            Files.write(files.get(0), more.toByteArray());
            boolean text = indexOfZero(bytes) < 0 && ofLists != null && !isWorkbook(bytes);
            findsKeyWord(text ? search(ContractImport::ofLists, files) : null);
            findsKeyWord(ofContracts != null ? search(ContractImport::ofContracts, files) : null);
        }
    }

    private static void findsKeyWord(@Nullable ContractImport result) {
        Told.check(
                result == null
                        || result.candidates().stream()
                                .flatMap(candidate -> candidate.keyWords().stream())
                                .anyMatch(found -> found.hit().keyWord() == KeyWord.EMPLOYEE_SIGNATURE),
                "a key word is missed");
    }

    private static boolean isWorkbook(byte[] bytes) {
        return bytes.length >= 2 && ((bytes[0] == 'P' && bytes[1] == 'K') || bytes[0] == '<');
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable ContractImport search(Search search, List<Path> files) throws IOException {
        try {
            ContractImport result = search.of(files.stream().map(InputFile::of).toList());
            Drafts.check(result.report(), result.drafts());
            result.drafts().forEach(draft -> Told.check(Drafts.onlyHints(draft), "a list of contracts decides"));
            int rows = result.report().rows();
            Told.check(
                    result.candidates().size() + result.report().leftOut().size() == rows,
                    "a row is neither a candidate nor left out");
            otherWayRound(search, files, result);
            return result;
        } catch (UnreadableFileException e) {
            Told.unreadable(e);
            return null;
        }
    }

    private static void otherWayRound(Search search, List<Path> files, ContractImport result) throws IOException {
        List<Path> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        List<Candidate> candidates =
                search.of(reversed.stream().map(InputFile::of).toList()).candidates();
        Told.check(
                candidates.size() == result.candidates().size()
                        && new HashSet<>(candidates).equals(new HashSet<>(result.candidates())),
                "the order of the files makes a difference");
    }
}
