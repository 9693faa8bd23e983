package fr.paraphe.desktop.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportPlan.Answer;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

// 07, § 7.1: homonyms are asked, never merged silently
class QuestionsViewModelTest {
    private static final UUID PAUL = new UUID(1, 1);

    private final ImportDraft draft = new ImportDraft("HUCHON Colette", true);
    private final QuestionsViewModel model = new QuestionsViewModel(draft);

    private static Question question(String table, int line) {
        return new Question(table + "#" + line, table, line, "MARTIN Paul", List.of(new Question.Candidate(PAUL, "MARTIN Paul, RCD 2")));
    }

    private static ImportReport report(Question... questions) {
        return new ImportReport(List.of(new ImportReport.Counts(ImportKind.STUDENTS, "eleves.csv", 1, 0, 0, 2),
                new ImportReport.Counts(ImportKind.INTERNSHIPS, "stages.csv", 1, 0, 0, 2)), List.of(),
                List.of(questions), List.of(), Map.of(), Map.of(), null);
    }

    @Test
    void theNextQuestionWithoutAnAnswerComesInFront() {
        model.show(report(question("eleves.csv", 2), question("eleves.csv", 3), question("stages.csv", 2)));
        assertThat(model.waiting()).isEqualTo(3);
        model.turn(1);
        model.answer(new Answer.NewPerson(), false);
        assertThat(model.currentProperty().get()).isEqualTo(question("stages.csv", 2));
        model.answer(new Answer.Existing(PAUL), false);
        assertThat(model.currentProperty().get()).isEqualTo(question("eleves.csv", 2));
        assertThat(model.waiting()).isEqualTo(1);
    }

    @Test
    void anAnswerCanBeChangedAfterAnotherCheck() {
        model.show(report(question("eleves.csv", 2)));
        model.answer(new Answer.NewPerson(), false);
        model.show(report());
        assertThat(model.asked()).hasSize(1);
        model.answer(new Answer.LeaveOut(), false);
        assertThat(model.answered(question("eleves.csv", 2))).contains(new Answer.LeaveOut());
    }

    @Test
    void aListOfStudentsNamedAsOneOfInternshipsIsStillOne() {
        var counts = new ArrayList<ImportReport.Counts>();
        for (ImportKind kind : List.of(ImportKind.STUDENTS, ImportKind.INTERNSHIPS)) {
            counts.add(new ImportReport.Counts(kind, "export.csv", 1, 0, 0, 2));
        }
        model.show(new ImportReport(counts, List.of(), List.of(question("export.csv", 2), question("export.csv", 3)), List.of(), Map.of(),
                Map.of(), null));
        assertThat(model.alike(question("export.csv", 2), new Answer.Existing(PAUL))).isEmpty();
    }

    @Test
    void theSameAnswerIsOfferedForAllOnlyWhereItCannotHarm() {
        model.show(report(question("eleves.csv", 2), question("eleves.csv", 3), question("stages.csv", 2), question("stages.csv", 3)));
        assertThat(model.alike(question("eleves.csv", 2), new Answer.Existing(PAUL))).isEmpty();
        assertThat(model.alike(question("eleves.csv", 2), new Answer.NewPerson())).isEmpty();
        assertThat(model.alike(question("stages.csv", 2), new Answer.Existing(PAUL))).containsExactly(question("stages.csv", 3));
        assertThat(model.alike(question("eleves.csv", 2), new Answer.LeaveOut())).hasSize(3);
        model.answer(new Answer.LeaveOut(), true);
        assertThat(model.waiting()).isZero();
    }
}
