package fr.paraphe.domain.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.directory.change.UndoChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WholeImportTest {
    private static final String STUDENT = "NOM;Prénom;Né(e) le;INE;E-mail;Portable;Classe";

    private final ImportBench bench = new ImportBench(new TypedTables(), new TenDigits());
    private final InMemoryStudents students = bench.students;

    @Test
    void aDryRunTellsTheSameAndKeepsNothing() {
        ImportPlan plan = bench.plan(ImportKind.STUDENTS, STUDENT, "Martin;Léa;01/02/2006;999000001AA;;;DESIGN 1", "Petit;;;;;;");
        ImportReport told = bench.importer.dryRun(plan, ImportProgress.NONE);
        assertThat(students.count()).isZero();
        assertThat(bench.staff.classGroups()).isEmpty();
        assertThat(bench.changes.latest(null, 10)).isEmpty();
        ImportReport done = bench.importer.run(plan, ImportProgress.NONE);
        assertThat(done.tables()).isEqualTo(told.tables());
        assertThat(done.rejected()).isEqualTo(told.rejected()).hasSize(1);
        assertThat(done.records()).isEqualTo(told.records());
        assertThat(told.changes()).isNull();
    }

    @Test
    void aCancelledImportChangesNothing() {
        String[] rows = new String[1_203];
        Arrays.setAll(rows, i -> "Nom" + i + ";Prénom;01/02/2006;;;;");
        ImportPlan plan = bench.plan(ImportKind.STUDENTS, STUDENT, rows);
        assertThatThrownBy(() -> bench.importer.run(plan, (_, done, _) -> done < 1_000)).hasMessageContaining("rien n'a été changé");
        assertThat(students.count()).isZero();
        assertThat(bench.changes.latest(null, 10)).isEmpty();
    }

    @Test
    void aWholeImportIsTakenBack() {
        run(ImportKind.STUDENTS, STUDENT, "Martin;Léa;01/02/2006;999000001AA;;;");
        ImportReport second = run(ImportKind.INTERNSHIPS, "NOM;Prénom;INE;Entreprise;SIRET;Maître de stage;Date début;Date fin",
                "Martin;Léa;999000001AA;H&P;73282932000074;PLOUM Diane;02/03/2027;05/05/2027",
                "Petit;Luc;999000002AB;H&P;73282932000074;PLOUM Diane;02/03/2027;05/05/2027");
        assertThat(second.records()).containsEntry(RecordKind.INTERNSHIP, new ImportReport.Records(2, 0))
                .containsEntry(RecordKind.COMPANY, new ImportReport.Records(1, 0));
        UndoChanges.Undone undone = bench.undo.undo("Anne", Objects.requireNonNull(second.changes()), _ -> {});
        assertThat(undone.left()).isEmpty();
        assertThat(students.count()).isEqualTo(1);
        assertThat(bench.companies.count()).isZero();
    }

    @Test
    void aSecondImportWritesNoChange() {
        run(ImportKind.STUDENTS, STUDENT, "Martin;Léa;01/02/2006;999000001AA;;;");
        assertThat(run(ImportKind.STUDENTS, STUDENT, "Martin;Léa;01/02/2006;999000001AA;;;").changes()).isNull();
        assertThat(bench.changes.latest(null, 10)).hasSize(1);
    }

    @Test
    void aNameAloneIsAskedAndTheAnswerIsKept() {
        run(ImportKind.STUDENTS, STUDENT, "Martin;Léa;01/02/2006;999000001AA;;;");
        ImportPlan plan = bench.plan(ImportKind.STUDENTS, "NOM;Prénom;E-mail", "Martin;Léa;lea@ecole.example");
        ImportReport asked = bench.importer.run(plan, ImportProgress.NONE);
        Question question = asked.questions().getFirst();
        assertThat(question.candidates()).singleElement()
                .satisfies(c -> assertThat(c.label()).isEqualTo("MARTIN Léa, né(e) le 01/02/2006, INE 999000001AA"));
        assertThat(asked.rejected()).hasSize(1);
        UUID lea = question.candidates().getFirst().id();
        ImportReport same = answered(plan, question, new ImportPlan.Answer.Existing(lea));
        assertThat(same.updated()).isEqualTo(1);
        assertThat(students.find(lea).orElseThrow().contact().email()).isEqualTo("lea@ecole.example");
        ImportPlan another = bench.plan(ImportKind.STUDENTS, "NOM;Prénom;E-mail", "Martin;Léa;autre@ecole.example");
        Question other = bench.importer.dryRun(another, ImportProgress.NONE).questions().getFirst();
        answered(another, other, new ImportPlan.Answer.NewPerson());
        assertThat(students.count()).isEqualTo(2);
        ImportReport out = answered(another, other, new ImportPlan.Answer.LeaveOut());
        assertThat(out.questions()).isEmpty();
        assertThat(out.rejected()).hasSize(1);
    }

    @Test
    void tablesOfTheSameNameDoNotShareAnAnswer() {
        run(ImportKind.STUDENTS, STUDENT, "Martin;Léa;01/02/2006;999000001AA;;;");
        ImportPlan first = bench.plan(ImportKind.STUDENTS, "NOM;Prénom;E-mail", "Martin;Léa;lea@ecole.example");
        ImportPlan second = bench.plan(ImportKind.STUDENTS, "NOM;Prénom;Portable", "Martin;Léa;0612345678");
        ImportPlan both = with(first.parts().getFirst(), second.parts().getFirst(), first.parts().getFirst());
        List<Question> questions = bench.importer.dryRun(both, ImportProgress.NONE).questions();
        assertThat(questions).hasSize(3).extracting(Question::table).containsOnly("Texte collé");
        assertThat(questions).extracting(Question::key).doesNotHaveDuplicates();
        ImportReport report = answered(both, questions.getFirst(), new ImportPlan.Answer.Existing(lea(questions)));
        assertThat(report.updated()).isEqualTo(1);
        assertThat(students.find(lea(questions)).orElseThrow().contact().mobile()).isNull();
        ImportPlan alone = with(second.parts().getFirst());
        assertThat(bench.importer.dryRun(alone, ImportProgress.NONE).questions().getFirst().key()).isEqualTo(questions.get(1).key());
    }

    private static UUID lea(List<Question> questions) {
        return questions.getFirst().candidates().getFirst().id();
    }

    private static ImportPlan with(ImportPlan.Part... parts) {
        return new ImportPlan("Anne", List.of(parts), ImportPlan.Options.DEFAULT, Map.of());
    }

    @Test
    void aPlainListOfNamesIsImportedOnceAndItsHomonymsAreAsked() {
        ImportPlan plan = bench.plan(ImportKind.STUDENTS, "NOM;Prénom", "Martin;Léa", "Petit;Luc", "Martin;Léa");
        ImportReport first = bench.importer.run(plan, ImportProgress.NONE);
        assertThat(first.created()).isEqualTo(2);
        assertThat(first.questions()).hasSize(1);
        ImportReport again = bench.importer.run(plan, ImportProgress.NONE);
        assertThat(again.changes()).isNull();
        assertThat(again.questions()).hasSize(1);
    }

    // 07, § 7.1: the same class, or the same e-mail, is enough to know somebody by his name
    @Test
    void anInternshipFindsItsStudentByNameAndClass() {
        run(ImportKind.STUDENTS, STUDENT, "Martin;Léa;01/02/2006;999000001AA;;;DESIGN 1");
        ImportReport report = run(ImportKind.INTERNSHIPS, "Élève;Classe;Entreprise;Date début;Date fin",
                "MARTIN Léa;design 1;H&P;01/03/2027;30/03/2027");
        assertThat(report.rejected()).isEmpty();
        assertThat(students.count()).isEqualTo(1);
    }

    @Test
    void whatASpreadsheetLostComesBackAndIsTold() {
        ImportReport report = run(ImportKind.STUDENTS, "NOM;Prénom;Né(e) le;CP;Portable", "Martin;Léa;38749;1000;612345678",
                "Pe\u200Btit;Luc;2006-02-01;21000;");
        assertThat(report.corrected()).containsEntry(Correction.Kind.POSTAL_CODE, 1).containsEntry(Correction.Kind.TELEPHONE, 1)
                .containsEntry(Correction.Kind.DATE_NUMBER, 1).containsEntry(Correction.Kind.INVISIBLE, 1);
        Student lea = students.findByNameAndBirth("Martin", "Léa", LocalDate.of(2006, 2, 1)).getFirst();
        assertThat(lea.address().postalCode()).isEqualTo("01000");
        assertThat(lea.contact().mobile()).isEqualTo("+33612345678");
        assertThat(students.findByNameAndBirth("Petit", "Luc", LocalDate.of(2006, 2, 1))).hasSize(1);
    }

    @Test
    void aCorrectionThatIsNotWantedIsNotMade() {
        ImportPlan plan = bench.plan(ImportKind.STUDENTS, "NOM;Prénom;Né(e) le;CP", "Martin;Léa;01/02/2006;1000");
        var options = new ImportPlan.Options(false, Set.of(Correction.Kind.POSTAL_CODE), false);
        bench.importer.run(new ImportPlan("Anne", plan.parts(), options, Map.of()), ImportProgress.NONE);
        assertThat(students.all()).singleElement().satisfies(s -> assertThat(s.address().postalCode()).isEqualTo("1000"));
    }

    @Test
    void yearsOfTwoDigitsAreReadWhenAsked() {
        ImportPlan plan = bench.plan(ImportKind.STUDENTS, "NOM;Prénom;Né(e) le", "Martin;Léa;01/02/06", "Petit;Luc;01/02/98");
        var options = new ImportPlan.Options(true, Set.of(), false);
        bench.importer.run(new ImportPlan("Anne", plan.parts(), options, Map.of()), ImportProgress.NONE);
        assertThat(students.all()).extracting(s -> String.valueOf(s.birthDate())).containsExactlyInAnyOrder("2006-02-01", "1998-02-01");
    }

    @Test
    void rejectedRowsAreGivenBackAsTheyWereToBeMended() {
        ImportPlan plan = bench.plan(ImportKind.STUDENTS, STUDENT, "Bon;Élève;01/02/2006;;;;", "Martin;Léa;31/02/2006;;;;");
        ImportReport report = bench.importer.run(plan, ImportProgress.NONE);
        var rows = new ArrayList<List<String>>();
        new RejectedRows(new TypedTables()).write(plan, report, 0, rows::add);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("NOM", "Prénom").endsWith("Classe", "Erreur");
        assertThat(rows.getLast()).startsWith("Martin", "Léa", "31/02/2006");
        assertThat(bench.catalogue.propose(ImportKind.STUDENTS, rows.getFirst()).fields().getLast()).isEqualTo(ColumnMapping.IGNORED);
    }

    @Test
    void aTableWithoutItsMainColumnIsRefused() {
        assertThatThrownBy(() -> run(ImportKind.INTERNSHIPS, "NOM;Prénom", "Martin;Léa")).hasMessageContaining("entreprise");
    }

    private ImportReport answered(ImportPlan plan, Question question, ImportPlan.Answer answer) {
        return bench.importer.run(plan.answering(Map.of(question.key(), answer)), ImportProgress.NONE);
    }

    private ImportReport run(ImportKind kind, String header, String... rows) {
        return bench.importer.run(bench.plan(kind, header, rows), ImportProgress.NONE);
    }
}
