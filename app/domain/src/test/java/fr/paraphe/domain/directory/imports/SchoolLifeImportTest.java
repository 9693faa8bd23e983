package fr.paraphe.domain.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.Absence;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.MissionOrder;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.WorkStudyContract;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// 07, § 7.1: contracts, sessions, enrolments, absences and missions come in as people and internships do
class SchoolLifeImportTest {
    private static final String CONTRACT = "NOM;Prénom;Né(e) le;INE;Entreprise;SIRET;Maître d'apprentissage;E-mail maître;Type de contrat;"
            + "Numéro de contrat;Date début;Date fin;Rythme;Rémunération mensuelle;OPCO";
    private static final String LEA = "Martin;Léa;01/02/2006;999000001AA;H&P;73282932000074;PLOUM Diane;diane@hp.example;";
    private static final String SESSION = "Référence;Intitulé;Modalité;Date début;Date fin;Durée en heures;Lieu;Jour;Heure de début;"
            + "Heure de fin;Contenu";
    private static final String ENROLMENT = "Session;NOM;Prénom;E-mail;Entreprise;Statut;Réglée;Heures suivies";
    private static final String ABSENCE = "NOM;Prénom;Classe;Début;Fin;Motif;Justifiée";
    private static final String MISSION = "NOM;Prénom;E-mail;Objet;Destination;Départ;Retour;Transport;Frais";

    private final ImportBench bench = new ImportBench(new TypedTables(), new TenDigits());

    private ImportReport run(ImportKind kind, String header, String... rows) {
        return bench.importer.run(bench.plan(kind, header, rows), ImportProgress.NONE);
    }

    private <R extends CampusRecord> R only(Class<R> type) {
        assertThat(bench.records.all(type)).hasSize(1);
        return bench.records.all(type).getFirst();
    }

    private static String error(ImportReport report) {
        assertThat(report.rejected()).hasSize(1);
        return report.rejected().getFirst().error();
    }

    private void someSchool() {
        run(ImportKind.STUDENTS, "NOM;Prénom;Né(e) le;INE;Classe", "Martin;Léa;01/02/2006;999000001AA;A", "Petit;Luc;03/04/2006;;A");
        run(ImportKind.STAFF, "NOM;Prénom;Fonction;E-mail;Représentant", "Roux;Anne;Lettres;anne@ecole.example;Non");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "WORK_STUDY_CONTRACTS|" + CONTRACT, "TRAINING_SESSIONS|" + SESSION, "ENROLMENTS|" + ENROLMENT, "ABSENCES|" + ABSENCE,
        "MISSION_ORDERS|" + MISSION, "ABSENCES|Élève;Classe;Absent du;Au;Motif", "MISSION_ORDERS|Agent;Objet;Lieu;Départ le;Retour le",
        "WORK_STUDY_CONTRACTS|Apprenti;Employeur;N° DECA;OPCO;Début du contrat", "ENROLMENTS|Code session;Participant;Société;Payée",
        "TRAINING_SESSIONS|Code session;Titre;Mode;Du;Au", "INTERNSHIPS|NOM;Prénom;Entreprise;Date début;Date fin;Absences",
        "STUDENTS|NOM;Prénom;Né(e) le;Statut;Session", "STAFF|NOM;Prénom;Fonction;E-mail;Représentant",
        "CLASS_GROUPS|Promotion;Formation;Diplôme;Volume horaire annuel", "COMPANIES|Entreprise;SIRET;Activité",
        "CLASS_GROUPS|Classe;Professeur principal"
    })
    void aTableIsRecognisedByItsTitles(ImportKind kind, String titles) {
        assertThat(bench.catalogue.recognise(List.of(titles.split(";")))).contains(kind);
    }

    @Test
    void everyTitleOfTheGuideFillsAField() {
        Map.of(ImportKind.WORK_STUDY_CONTRACTS, CONTRACT, ImportKind.TRAINING_SESSIONS, SESSION, ImportKind.ENROLMENTS, ENROLMENT,
                ImportKind.ABSENCES, ABSENCE, ImportKind.MISSION_ORDERS, MISSION).forEach((kind, titles) ->
                assertThat(bench.catalogue.propose(kind, List.of(titles.split(";"))).fields()).doesNotContain(ColumnMapping.IGNORED));
    }

    @Test
    void aClassComesWithItsMainTeacher() { // F044
        someSchool();
        StaffMember anne = bench.staff.members().getFirst();
        assertThat(run(ImportKind.CLASS_GROUPS, "Classe;Prof principal", "A;ROUX Anne", "B;").rejected()).isEmpty();
        assertThat(bench.staff.classGroups()).extracting(ClassGroup::mainTeacherId).containsExactly(anne.id(), null);
        run(ImportKind.CLASS_GROUPS, "Classe;Professeur principal", "A;", "B;Mme Le Goff Gaëlle");
        assertThat(bench.staff.classGroups()).extracting(ClassGroup::mainTeacherId).first().isEqualTo(anne.id());
        assertThat(bench.staff.members()).filteredOn(m -> m.id().equals(bench.staff.classGroups().getLast().mainTeacherId()))
                .extracting(m -> m.name().title()).containsExactly("Madame");
    }

    @Test
    void aGuardianIsSaidToReceiveTheMail() { // D-20
        String titles = "NOM;Prénom;Né(e) le;Resp. légal 1 - Nom;Resp. légal 1 - Prénom;Resp. légal 2 - Nom;Resp. légal 2 - Prénom;";
        String luc = "Petit;Luc;03/04/2006;Petit;Anne;Petit;Jean;";
        run(ImportKind.STUDENTS, titles + "Resp. légal 2 - Reçoit le courrier", luc + "Oui");
        assertThat(bench.students.all()).flatExtracting(Student::guardians).extracting(Guardian::receivesMail)
                .containsExactly(false, true);
        assertThat(run(ImportKind.STUDENTS, titles + "Resp. légal 2 - Reçoit le courrier", luc).changes()).isNull();
        run(ImportKind.STUDENTS, titles + "Responsable 2 courrier", luc + "Non");
        assertThat(bench.students.all()).flatExtracting(Student::guardians).noneMatch(Guardian::receivesMail);
    }

    @Test
    void aContractComesWithItsStudentItsCompanyAndItsTutor() {
        ImportReport report = run(ImportKind.WORK_STUDY_CONTRACTS, CONTRACT,
                LEA + "Professionnalisation;C-12;01/09/2026;31/08/2027;2 j / 3 j;1 234,56 €;OPCO EP");
        assertThat(report.rejected()).isEmpty();
        WorkStudyContract contract = only(WorkStudyContract.class);
        assertThat(contract.type()).isEqualTo(WorkStudyContract.Type.PROFESSIONALISATION);
        assertThat(contract.startsOn()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(contract.monthlyPay()).isEqualByComparingTo("1234.56");
        assertThat(bench.companies.find(contract.companyId()).orElseThrow().contact(Objects.requireNonNull(contract.tutorId()))
                .orElseThrow().contact().email()).isEqualTo("diane@hp.example");
        ImportReport again = run(ImportKind.WORK_STUDY_CONTRACTS, CONTRACT, LEA + ";C-12;;30/09/2027;;;");
        assertThat(again.updated()).isEqualTo(1);
        assertThat(only(WorkStudyContract.class).endsOn()).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(only(WorkStudyContract.class).opco()).isEqualTo("OPCO EP");
        assertThat(bench.undo.undo("Anne", Objects.requireNonNull(report.changes()), _ -> {}).left()).isNotEmpty();
    }

    @Test
    void aWrongContractLeavesNobodyBehind() {
        assertThat(error(run(ImportKind.WORK_STUDY_CONTRACTS, CONTRACT, LEA + "CDI;;01/09/2026;31/08/2027;;;")))
                .contains("«\u00a0CDI\u00a0»", "Apprentissage", "Professionnalisation");
        assertThat(error(run(ImportKind.WORK_STUDY_CONTRACTS, CONTRACT, LEA + ";;01/09/2026;31/08/2025;;;"))).contains("précède");
        assertThat(bench.students.count() + bench.companies.count()).isZero();
    }

    @Test
    void aSessionTakesOneHalfDayFromEachRow() {
        String[] rows = {"S1;Sécurité;Présentiel;05/01/2027;06/01/2027;14;Dijon;06/01/2027;9h;12h30;Théorie",
            "S1;;;;;;;05/01/2027;13:30;17:00;Pratique", "S1;;;;;;;06/01/2027;9:00;12:00;"};
        ImportReport report = run(ImportKind.TRAINING_SESSIONS, SESSION, rows);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.created()).isEqualTo(1);
        TrainingSession session = only(TrainingSession.class);
        assertThat(session.slots()).containsExactly(
                new TrainingSession.Slot(LocalDate.of(2027, 1, 5), LocalTime.of(13, 30), LocalTime.of(17, 0), "Pratique"),
                new TrainingSession.Slot(LocalDate.of(2027, 1, 6), LocalTime.of(9, 0), LocalTime.of(12, 0), "Théorie"));
        assertThat(session.hours()).isEqualByComparingTo("14");
        assertThat(run(ImportKind.TRAINING_SESSIONS, SESSION, rows[1], rows[2]).changes()).isNull();
        assertThat(error(run(ImportKind.TRAINING_SESSIONS, SESSION, "S1;;;;;;;05/01/2027;17:00;13:30;"))).contains("avant de commencer");
        assertThat(error(run(ImportKind.TRAINING_SESSIONS, SESSION, "S1;;;;;;;05/01/2027;25h;26h;"))).contains("hh:mm");
        assertThat(error(run(ImportKind.TRAINING_SESSIONS, SESSION, "S1;;;;;;;05/01/2027;;;"))).contains("heure de début");
        assertThat(error(run(ImportKind.TRAINING_SESSIONS, SESSION, ";X;;;;;;;;;"))).contains("référence");
        assertThat(only(TrainingSession.class)).isEqualTo(session);
    }

    @Test
    void anEnrolmentNamesItsSessionAndMayNameACompany() {
        assertThat(error(run(ImportKind.ENROLMENTS, ENROLMENT, "S1;Roy;Ève;eve@example.fr;;;;")))
                .contains("S1", "importez d'abord les sessions");
        run(ImportKind.TRAINING_SESSIONS, SESSION, "S1;Sécurité;;;;;;;;;");
        ImportReport report = run(ImportKind.ENROLMENTS, ENROLMENT, "S1;Roy;Ève;eve@example.fr;H&P;Confirmée;Oui;7,5", "S1;Roux;Luc;;;;;");
        assertThat(report.created()).isEqualTo(2);
        Enrolment eve = bench.records.all(Enrolment.class).stream().filter(e -> e.paid()).findFirst().orElseThrow();
        assertThat(eve.status()).isEqualTo(Enrolment.Status.CONFIRMED);
        assertThat(eve.hoursAttended()).isEqualByComparingTo("7.5");
        assertThat(bench.companies.find(Objects.requireNonNull(eve.companyId())).orElseThrow().legalName()).isEqualTo("H&P");
        assertThat(run(ImportKind.ENROLMENTS, ENROLMENT, "S1;ROY;Eve;;H&P;;;").changes()).isNull();
        assertThat(error(run(ImportKind.ENROLMENTS, ENROLMENT, "S1;Roy;Ève;;;Peut-être;;"))).contains("Peut-être", "Confirmée");
        bench.undo.undo("Anne", Objects.requireNonNull(report.changes()), _ -> {});
        assertThat(bench.records.all(Enrolment.class)).isEmpty();
        assertThat(bench.companies.count()).isZero();
    }

    @Test
    void aNamesakeInASessionIsAsked() {
        run(ImportKind.TRAINING_SESSIONS, SESSION, "S1;Sécurité;;;;;;;;;");
        run(ImportKind.ENROLMENTS, ENROLMENT, "S1;Roy;Ève;eve@example.fr;;;;");
        ImportPlan plan = bench.plan(ImportKind.ENROLMENTS, ENROLMENT, "S1;Roy;Ève;autre@example.fr;;;;");
        ImportReport asked = bench.importer.run(plan, ImportProgress.NONE);
        Question question = asked.questions().getFirst();
        assertThat(question.candidates()).extracting(Question.Candidate::label).containsExactly("ROY Ève, eve@example.fr");
        bench.importer.run(plan.answering(Map.of(question.key(), new ImportPlan.Answer.Existing(question.candidates().getFirst().id()))),
                ImportProgress.NONE);
        assertThat(only(Enrolment.class).contact().email()).isEqualTo("autre@example.fr");
        ImportPlan other = bench.plan(ImportKind.ENROLMENTS, ENROLMENT, "S1;Roy;Ève;tierce@example.fr;;;;");
        String key = bench.importer.dryRun(other, ImportProgress.NONE).questions().getFirst().key();
        bench.importer.run(other.answering(Map.of(key, new ImportPlan.Answer.NewPerson())), ImportProgress.NONE);
        assertThat(bench.records.all(Enrolment.class)).hasSize(2);
    }

    @Test
    void anAbsenceIsThatOfAKnownStudent() {
        someSchool();
        ImportReport report = run(ImportKind.ABSENCES, ABSENCE, "Martin;Léa;A;05/01/2027 08:30;05/01/2027 12h00;Malade;Oui",
                "Petit;Luc;A;06/01/2027;;;");
        assertThat(report.created()).isEqualTo(2);
        assertThat(bench.records.all(Absence.class)).anySatisfy(a -> {
            assertThat(a.startsAt()).isEqualTo(LocalDateTime.of(2027, 1, 5, 8, 30));
            assertThat(a.justified()).isTrue();
        });
        assertThat(run(ImportKind.ABSENCES, ABSENCE, "Martin;Léa;A;05/01/2027 08:30;;;").changes()).isNull();
        assertThat(run(ImportKind.ABSENCES, ABSENCE, "Petit;Luc;A;06/01/2027;07/01/2027;Deuil;Oui").updated()).isEqualTo(1);
        assertThat(error(run(ImportKind.ABSENCES, ABSENCE, "Inconnu;Jean;A;05/01/2027;;;"))).contains("importez d'abord les élèves");
        assertThat(error(run(ImportKind.ABSENCES, ABSENCE, "Martin;Léa;A;05/01/2027;04/01/2027;;"))).contains("précède");
        assertThat(error(run(ImportKind.ABSENCES, ABSENCE, "Martin;Léa;A;;;;"))).contains("pas de début");
        assertThat(error(run(ImportKind.ABSENCES, ABSENCE, "Martin;Léa;;05/02/2027;;;"))).contains("dites laquelle");
        assertThat(bench.students.count()).isEqualTo(2);
    }

    @Test
    void aMissionIsThatOfAKnownMemberOfTheStaff() {
        someSchool();
        ImportReport report = run(ImportKind.MISSION_ORDERS, MISSION,
                "Roux;Anne;;Visite de stage;Beaune;05/01/2027 13:00;05/01/2027 18:00;Train;Forfait", "Roux;Anne;;Jury;;06/01/2027;;;");
        assertThat(report.created()).isEqualTo(2);
        assertThat(bench.records.all(MissionOrder.class)).extracting(MissionOrder::transport).containsExactlyInAnyOrder("Train", "");
        assertThat(run(ImportKind.MISSION_ORDERS, MISSION, "Roux;Anne;;visite de stage;;05/01/2027 13:00;;Auto;").updated()).isEqualTo(1);
        assertThat(error(run(ImportKind.MISSION_ORDERS, MISSION, "Inconnu;Jean;;Jury;;;;;"))).contains("importez d'abord les personnels");
        assertThat(error(run(ImportKind.MISSION_ORDERS, MISSION, "Roux;Anne;;;;;;;"))).contains("dit son objet");
        assertThat(run(ImportKind.MISSION_ORDERS, MISSION, "Roux;Anne;autre@ecole.example;Jury;;;;;").questions()).hasSize(1);
    }

    @Test
    void aDryRunKeepsNothingAndRejectsAreGivenBack() {
        ImportPlan plan = bench.plan(ImportKind.TRAINING_SESSIONS, SESSION, "S1;Sécurité;;;;;;;;;", "S2;Feu;À distance;;;;;;;;");
        ImportReport told = bench.importer.dryRun(plan, ImportProgress.NONE);
        assertThat(bench.records.all(TrainingSession.class)).isEmpty();
        assertThat(told.created()).isEqualTo(1);
        var rows = new ArrayList<List<String>>();
        new RejectedRows(new TypedTables()).write(plan, told, 0, rows::add);
        assertThat(rows.getLast()).startsWith("S2", "Feu", "À distance").last().asString().contains("E-learning");
    }
}
