package io.github.nsisrules.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private static final Reason KIND = Reason.of("kitos.kind.overview");

    @Test
    void what_became_of_each_row_is_counted() {
        ImportReport report = new ImportReport(
                List.of(file("a", 4, 2, 1), file("b", 1, 0, 1)),
                List.of(new ImportReport.LeftOut("a", "Ark", 7, "Slukket", true, Reason.of("kitos.out-of-use"))));

        assertThat(report.rows()).isEqualTo(5);
        assertThat(report.drafts()).isEqualTo(2);
        assertThat(report.systemsRead()).isEqualTo(3);
    }

    @Test
    void a_report_whose_counts_do_not_add_up_cannot_exist() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ImportReport(List.of(file("a", 4, 2, 1)), List.of()))
                .withMessageContaining("Of the 4 rows of a 2 became drafts, 1 were joined and 0 left out");
        assertThatIllegalStateException()
                .isThrownBy(() -> new ImportReport(
                        List.of(),
                        List.of(new ImportReport.LeftOut("x", null, 1, null, false, Reason.of("kitos.no-name")))))
                .withMessageContaining("files that were not read");
    }

    private static ImportReport.FileRead file(String name, int rows, int drafts, int joined) {
        return new ImportReport.FileRead(name, KIND, rows, drafts, joined);
    }
}
