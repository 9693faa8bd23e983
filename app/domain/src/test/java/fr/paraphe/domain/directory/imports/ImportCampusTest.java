package fr.paraphe.domain.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.directory.change.RecordFields;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCampusTest {
    private static final String STUDENT = "NOM;Prénom;Né(e) le;INE;E-mail;Portable;Classe";
    private static final String INTERNSHIP =
            "NOM;Prénom;Né(e) le;INE;Entreprise;SIRET;Maître de stage;Sujet;Date début;Date fin;Gratification;Heures";

    private final ImportBench bench = new ImportBench(new TypedTables(), new TenDigits());
    private final InMemoryStudents students = bench.students;
    private final InMemoryCompanies companies = bench.companies;
    private final InMemoryInternships internships = bench.internships;

    @Test
    void columnsAreKnownWhateverTheirCaseAndAccents() {
        ImportReport report = run(ImportKind.STUDENTS, "nom de famille; PRENOM ;DATE DE NAISSANCE;Courriel",
                "Çelik;Zoé;29/2/2008;Zoe@Ecole.example");
        assertThat(report.created()).isEqualTo(1);
        Student zoe = students.findByNameAndBirth("CELIK", "zoe", LocalDate.of(2008, 2, 29)).getFirst();
        assertThat(zoe.contact().email()).isEqualTo("zoe@ecole.example");
    }

    @Test
    void anEmptyCellNeverErases() {
        run(ImportKind.STUDENTS, STUDENT, "Berger;Rémy;01/02/2006;;remy@ecole.example;0612345678;DESIGN 1");
        ImportReport again = run(ImportKind.STUDENTS, STUDENT, "BERGER;Remy;01/02/2006;999000001AA;;;");
        assertThat(again.updated()).isEqualTo(1);
        Student remy = students.findByIne("999000001AA").orElseThrow();
        assertThat(remy.name().lastName()).isEqualTo("Berger");
        assertThat(remy.contact().email()).isEqualTo("remy@ecole.example");
        assertThat(remy.classGroupId()).isNotNull();
    }

    @Test
    void theInstitutionImportedAgainKeepsItsLogo() { // Etab_Logo
        String header = "UAI;Établissement;Tél.";
        run(ImportKind.INSTITUTION, header, "0750655E;Lycée des Tilleuls;0466000000");
        bench.staff.save(RecordFields.with(bench.staff.institution().orElseThrow(), "logo", "ab"));
        assertThat(run(ImportKind.INSTITUTION, header, "0750655E;Lycée des Marronniers;").updated()).isEqualTo(1);
        assertThat(bench.staff.institution()).get().satisfies(school -> {
            assertThat(school.name()).isEqualTo("Lycée des Marronniers");
            assertThat(school.logo()).isEqualTo("ab");
        });
    }

    @Test
    void homonymsAreToldApartByTheirIne() {
        ImportReport report = run(ImportKind.STUDENTS, STUDENT, "Martin;Léa;01/02/2006;999000001AA;;;",
                "Martin;Léa;01/02/2006;999000002AB;;;",
                "Martin;Léa;01/02/2006;;;;");
        assertThat(students.count()).isEqualTo(2);
        assertThat(report.rejected()).singleElement().satisfies(r -> assertThat(r.error()).contains("ajoutez l'INE"));
    }

    @Test
    void aTeacherWithAnotherEmailMayBeANamesakeAndIsAsked() {
        String header = "NOM;Prénom;Fonction;E-mail";
        run(ImportKind.STAFF, header, "Roy;Anne;Lettres;anne.roy@ecole.example");
        ImportReport again = run(ImportKind.STAFF, header, "Roy;Anne;Lettres;ANNE.ROY@ecole.example",
                "Roy;Anne;Anglais;a.roy2@ecole.example");
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.questions()).singleElement()
                .satisfies(q -> assertThat(q.candidates()).singleElement().asString().contains("anne.roy@ecole.example"));
        assertThat(bench.staff.members()).singleElement().satisfies(m -> assertThat(m.jobTitle()).isEqualTo("Lettres"));
    }

    // V18
    @Test
    void aTelephoneThatCannotBeReadIsKeptAsTyped() {
        run(ImportKind.STUDENTS, STUDENT, "Martin;Léa;01/02/2006;999000001AA;;06 12;");
        assertThat(students.findByIne("999000001AA").orElseThrow().contact().mobile()).isEqualTo("06 12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ";Léa;01/02/2006;;;;|n'est pas nommé", "Martin;;01/02/2006;;;;|n'est pas nommé",
                "Martin;Léa;31/02/2006;;;;|ce jour n'existe pas", "Martin;Léa;01/02/06;;;;|quatre chiffres",
                        "Martin;Léa;hier;;;;|jj/mm/aaaa",
        "Martin;Léa;01/02/2006;12;;;|INE"
    })
    void aRowThatCannotBeReadIsGivenBackWithItsError(String row, String error) {
        ImportReport report = run(ImportKind.STUDENTS, STUDENT, row, "Bon;Élève;01/02/2006;;;;");
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejected()).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(2);
            assertThat(r.error()).contains(error);
        });
    }

    // V56
    @Test
    void anInternshipWithInvertedDatesIsImportedForTheValidationToFind() {
        ImportReport report = run(ImportKind.INTERNSHIPS, INTERNSHIP,
                "Martin;Léa;01/02/2006;999000001AA;H&P;73282932000074;PLOUM Diane;Refonte;02/03/2027;05/01/2027;4,35 €;320");
        assertThat(report.rejected()).isEmpty();
        Internship internship = internships.ofStudent(students.findByIne("999000001AA").orElseThrow().id()).getFirst();
        assertThat(internship.schedule().endsOn()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(internship.stipend().hourlyRate()).isEqualByComparingTo("4.35");
        CompanyContact tutor = companies.findBySiret("73282932000074").getFirst().contacts().getFirst();
        assertThat(tutor.name().lastName()).isEqualTo("PLOUM");
        assertThat(internship.tutorId()).isEqualTo(tutor.id());
    }

    @Test
    void aRejectedInternshipLeavesNoStudentBehind() {
        ImportReport report = run(ImportKind.INTERNSHIPS, INTERNSHIP, "Martin;Léa;01/02/2006;999000001AA;;;;;;;;",
                "Martin;Léa;01/02/2006;999000001AA;H&P;;;;32/01/2027;;;", "Martin;Léa;01/02/2006;999000001AA;H&P;;;;;;beaucoup;",
                ";;;;H&P;;;;;;;");
        assertThat(report.rejected()).hasSize(4);
        assertThat(students.count()).isZero();
        assertThat(companies.count()).isZero();
    }

    @Test
    void theSameCompanyIsRecognisedByItsSiretThenByItsName() {
        run(ImportKind.COMPANIES, "Entreprise;SIRET;Nom;Prénom;Fonction", "Garage du Centre;732 829 320 00074;Petit;Luc;Gérant",
                "GARAGE DU CENTRE SARL;73282932000074;Petit;Luc;", "garage du centre;;Roux;Ève;Cheffe d'atelier");
        assertThat(companies.count()).isEqualTo(1);
        assertThat(companies.findBySiret("73282932000074").getFirst().contacts()).hasSize(2);
    }

    @Test
    void moreThanOneTransactionOfRowsIsImported() {
        String[] rows = new String[1_203];
        Arrays.setAll(rows, i -> "Nom" + i + ";Prénom;01/02/2006;;;;");
        assertThat(run(ImportKind.STUDENTS, STUDENT, rows).created()).isEqualTo(1_203);
        assertThat(run(ImportKind.STUDENTS, STUDENT, rows).unchanged()).isEqualTo(1_203);
    }

    private ImportReport run(ImportKind kind, String header, String... rows) {
        return bench.importer.run(bench.plan(kind, header, rows), ImportProgress.NONE);
    }
}
