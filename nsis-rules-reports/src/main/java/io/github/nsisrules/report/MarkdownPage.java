package io.github.nsisrules.report;

import io.github.nsisrules.report.solution.SolutionPage;
import io.github.nsisrules.report.wording.Argument;
import io.github.nsisrules.report.wording.Words;
import java.util.List;

/** Writes a report as GitHub Flavored Markdown. Every text of the page is written as text by {@link Markdown}. */
final class MarkdownPage {

    private final Words words;
    private final Markdown out = new Markdown();

    MarkdownPage(Words words) {
        this.words = words;
    }

    String of(SolutionPage page) {
        out.heading(1, words.word("report.title", page.name()));
        out.paragraph(page.headline());
        page.notes().forEach(out::strong);
        out.quote(words.word("report.notice"));
        result(page.result());
        decision(page.decision());
        scope(page.scope());
        tasks(page.tasks());
        findings(page.findings());
        questions(page.questions());
        argument(page.argument());
        basis(page.basis());
        return out.toString();
    }

    private void result(SolutionPage.Result result) {
        heading(2, "report.result.heading");
        out.strong(words.word("report.result.level") + ": " + result.level());
        out.paragraph(result.type());
        for (SolutionPage.Card card : result.useCases()) {
            out.heading(3, card.name() + ": " + card.level());
            rows(card.rows());
        }
    }

    private void decision(SolutionPage.Decision decision) {
        heading(2, "report.decision.heading");
        heading(3, "report.decision.stands");
        out.paragraph(decision.type());
        out.table(
                List.of(
                        words.word("report.decision.useCase"),
                        words.word("report.decision.level"),
                        words.word("report.decision.standing")),
                decision.verdicts().stream()
                        .map(verdict -> List.of(verdict.useCase(), verdict.level(), verdict.standing()))
                        .toList());
        heading(3, "report.decision.own");
        out.paragraph(words.word(decision.made() ? "report.decision.own.made" : "report.decision.own.open"));
        out.table(
                List.of(
                        words.word("report.decision.useCase"),
                        words.word("report.decision.indicated"),
                        words.word("report.decision.assessed"),
                        words.word("report.decision.decided"),
                        words.word("report.decision.deviation")),
                decision.verdicts().stream()
                        .map(verdict -> List.of(
                                verdict.useCase(),
                                verdict.indicated(),
                                verdict.assessment(),
                                value(verdict.decided()),
                                value(verdict.deviation())))
                        .toList());
        rows(decision.rows());
    }

    private void scope(SolutionPage.Scope scope) {
        heading(2, "report.scope.heading");
        out.paragraph(words.word("report.scope.given"));
        heading(3, "report.scope.about");
        scope.description().forEach(out::quote);
        rows(scope.rows());
        for (SolutionPage.Facts facts : scope.facts()) {
            out.heading(3, facts.title());
            rows(facts.rows());
        }
    }

    private void tasks(SolutionPage.Tasks tasks) {
        heading(2, "report.tasks.heading");
        out.paragraph(tasks.summary());
        if (tasks.groups().isEmpty()) {
            return;
        }
        heading(3, "report.tasks.line");
        for (SolutionPage.Moment moment : tasks.moments()) {
            out.item(0, "", moment.when(), moment.note().isEmpty() ? "" : " – " + moment.note());
            moment.tasks()
                    .forEach(
                            task -> out.item(1, "", "", number(task.number(), task.title()) + " – " + task.standing()));
        }
        out.blank();
        heading(3, "report.tasks.checklist");
        for (SolutionPage.Group group : tasks.groups()) {
            out.heading(4, words.word("report.tasks.party", group.party()));
            for (SolutionPage.Task task : group.tasks()) {
                out.item(0, "[ ] ", number(task.number(), task.title()), "");
                out.under(task.standing() + (task.overdue().isEmpty() ? "" : " · " + task.overdue()));
                out.under(task.who() + (task.concerns().isEmpty() ? "" : " · " + task.concerns()));
                out.under(task.text());
            }
            out.blank();
        }
    }

    private void findings(List<SolutionPage.Finding> findings) {
        heading(2, "report.findings.heading");
        if (findings.isEmpty()) {
            out.paragraph(words.word("report.findings.none"));
            return;
        }
        for (SolutionPage.Finding finding : findings) {
            out.item(0, "", finding.severity() + ":", " " + finding.text());
            if (!finding.concerns().isEmpty()) {
                out.under(finding.concerns());
            }
        }
        out.blank();
    }

    private void questions(List<SolutionPage.Question> questions) {
        heading(2, "report.questions.heading");
        if (questions.isEmpty()) {
            out.paragraph(words.word("report.questions.none"));
            return;
        }
        if (questions.size() > 1) {
            out.paragraph(words.word("questions.order"));
        }
        for (SolutionPage.Question question : questions) {
            String whose = question.concerns().isEmpty() ? "" : question.concerns() + ": ";
            out.item(0, "", number(question.number(), whose + question.text()), "");
            if (!question.help().isEmpty()) {
                out.under(question.help());
            }
            out.under(question.answers());
        }
        out.blank();
    }

    private void argument(SolutionPage.Reasons argument) {
        heading(2, "report.argument.heading");
        out.paragraph(words.word("report.argument.reading"));
        for (Argument.Step step : argument.steps()) {
            out.item(0, "", number(step.number(), step.statement()), "");
            out.under(step.says());
            step.reasons().forEach(reason -> out.under("– " + reason));
            out.under(step.rule() + " · " + step.sources());
        }
        out.blank();
        heading(3, "report.argument.sources");
        argument.documents().forEach(document -> out.item(0, "", "", document.number() + " " + document.name()));
        out.blank();
    }

    private void basis(SolutionPage.Basis basis) {
        heading(2, "report.basis.heading");
        rows(basis.rows());
        out.strong(words.word("report.basis.digest") + ": " + basis.digest());
        if (basis.masked() != null) {
            out.paragraph(basis.masked());
        }
        out.paragraph(words.word("report.basis.verify"));
        out.paragraph(words.word("report.basis.command"));
        out.paragraph(words.word("report.basis.without"));
    }

    private void heading(int depth, String key) {
        out.heading(depth, words.word(key));
    }

    private void rows(List<SolutionPage.Row> rows) {
        rows.forEach(row -> out.item(0, "", row.name() + ":", " " + value(row.value())));
        out.blank();
    }

    private String value(String value) {
        return value.isEmpty() ? "(" + words.word("report.blank") + ")" : value;
    }

    private static String number(int number, String text) {
        return number + ". " + text;
    }
}
