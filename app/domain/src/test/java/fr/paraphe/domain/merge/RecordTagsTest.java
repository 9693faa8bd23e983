package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.AbsenceFile;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.RecordFixtures;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingFile;
import fr.paraphe.domain.directory.WorkStudyContract;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.ShippedLibrary;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordTagsTest {
    private static final TagCatalogue CATALOGUE = TagCatalogue.standard();
    private static final Pattern TAG = Pattern.compile("\\{\\{([^}]+)}}");

    private final RecordFixtures usual = RecordFixtures.usual();

    static List<DocumentTemplate> library() {
        return ShippedLibrary.all();
    }

    @ParameterizedTest // 4.2
    @CsvSource(delimiter = ';', value = {
        "ENROLMENT; Session_Ref; S-2026-01", "ENROLMENT; Session_Titre; Mise en page", "ENROLMENT; Session_DureeHeures; 6 h 00 (0,85 j)",
        "ENROLMENT; Session_Lieu; Salle 12", "ENROLMENT; Session_HeuresRealisees; 5 h 30", "ENROLMENT; Session_Modalite; présentiel",
        "ENROLMENT; Session_Periode; le 05/01/2026", "ENROLMENT; Session_Commande; CMD-77",
        "ENROLMENT; Session_Prix|defaut:devis; devis", "ENROLMENT; Session_Nature|defaut:action; action",
        "ENROLMENT; Part_NomPrenom; NGUYEN Léo", "ENROLMENT; Part_Resultat; ……………", "ENROLMENT; Entr_RaisonSociale; Agence Bellevue",
        "WORK_STUDY_CONTRACT; Alt_TypeContrat; contrat d'apprentissage",
        "WORK_STUDY_CONTRACT; Alt_Dates; du 01/09/2025 au 31/08/2027", "WORK_STUDY_CONTRACT; Alt_OPCO; OPCO Exemple",
        "WORK_STUDY_CONTRACT; Alt_Rythme; Une semaine au centre, trois en entreprise",
        "WORK_STUDY_CONTRACT; Alt_Remuneration; 1 050,50 €", "WORK_STUDY_CONTRACT; Etud_NomPrenom; AUDOUIN Maureen",
        "WORK_STUDY_CONTRACT; Maitre_NomPrenom; PLOUM Diane", "WORK_STUDY_CONTRACT; Form_Intitule; BTS Design graphique, première année",
        "ABSENCE; Abs_TotalHeures; 3 h 30", "ABSENCE; Abs_Periode; du 01/01/2026 au 31/01/2026", "ABSENCE; Resp1_NomPrenom; AUDOUIN Sarah",
        "MISSION_ORDER; Miss_Objet; Visite de stage", "MISSION_ORDER; Miss_Lieu; L'Haÿ-les-Roses",
        "MISSION_ORDER; Miss_Depart; 02/02/2026 à 7 h 30", "MISSION_ORDER; Miss_Retour; 03/02/2026 à 19 h 05",
        "MISSION_ORDER; Miss_Transport; train", "MISSION_ORDER; Pers_NomPrenom; BRÛLÉ Gaël",
        "STUDENT; Etud_Age; 17 ans", "STUDENT; Rep_NomPrenom; LALANDE Monique", "COMPANY; RespEntr_NomPrenom; ACLAN Paul"
    }, quoteCharacter = '"')
    void readsTheTagsOfEachKindOfRecord(RecordKind kind, String expression, String expected) {
        assertThat(text(usual.file(kind), expression)).isEqualTo(expected);
    }

    @Test
    void printsTheMainTeacherOfTheClass() { // F044, 4.2
        assertThat(text(CampusFixtures.adult().mainTeacher().file(), "ProfPrincipal_NomPrenom")).isEqualTo("MOREAU Inès");
        assertThat(text(CampusFixtures.adult().file(), "ProfPrincipal_NomPrenom|defaut:à désigner")).isEqualTo("à désigner");
    }

    @Test
    void writesOneLineForEachHalfDayInOrder() {
        assertThat(text(usual.training(), "Session_Dates")).isEqualTo("lundi 5 janvier 2026, de 9 h 00 à 12 h 00 : Composer une page\n"
                + "lundi 5 janvier 2026, de 13 h 30 à 16 h 30");
        assertThat(text(RecordFixtures.extreme().training(), "Session_Dates")).isEqualTo("le 05/01/2026");
    }

    @Test
    void writesOneLineForEachAbsenceTheEarliestFirst() {
        AbsenceFile file = usual.absences();
        assertThat(text(file, "Abs_Tableau")).isEqualTo("le 08/01/2026, de 8 h 30 à 12 h 00 (3 h 30) – maladie, justifiée\n"
                + "depuis le 20/01/2026 à 8 h 00, en cours – motif non communiqué, non justifiée");
        var none = new AbsenceFile(file.institution(), file.student(), null, null, file.from(), file.to(), List.of(), null, null, null,
                null);
        assertThat(text(none, "Abs_Tableau")).isEqualTo("Aucune absence");
        assertThat(text(none, "Abs_TotalHeures")).isEqualTo("0 h 00");
        assertThat(text(none, "Entr_RaisonSociale|defaut:aucune")).isEqualTo("aucune");
    }

    @Test
    void namesTheOtherContractOfFrenchLaw() {
        assertThat(text(usual.workStudy(WorkStudyContract.Type.PROFESSIONALISATION), "Alt_TypeContrat"))
                .isEqualTo("contrat de professionnalisation");
    }

    @ParameterizedTest
    @CsvSource({"Alt_OPCO, STUDENT", "Session_Titre, INTERNSHIP", "Stage_Sujet, WORK_STUDY_CONTRACT", "Grat_Due, STUDENT",
        "Abs_Tableau, STUDENT", "Miss_Objet, ABSENCE", "Etud_NomPrenom, MISSION_ORDER", "Etud_Age, COMPANY",
        "Resp1_NomPrenom, ENROLMENT", "Entr_RaisonSociale, STUDENT",
        "Entr_LieuStage, MISSION_ORDER", "Maitre_NomPrenom, COMPANY", "Ens_NomPrenom, ENROLMENT", "Form_Intitule, COMPANY",
        "Part_NomPrenom, STUDENT", "Pers_NomPrenom, STUDENT"})
    void isEmptyWhenTheRecordHasNoSuchPart(String code, RecordKind kind) {
        assertThat(CATALOGUE.find(code).orElseThrow().value(context(usual.file(kind))).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Etud_NomUsage; MARTIN", "Etud_Prenoms; Maureen, Zoé, Anne-Lise", "Etud_Numero; 42-B",
        "Form_RNCP; RNCP12345", "Entr_Effectif; 250", "Entr_LieuStage; Atelier, quai 3", "Stage_Interruptions; vacances", "Stage_ECTS; 6",
        "Stage_TravauxReglementes; presse", "Stage_Transport; navette"})
    void readsWhatTheDirectoryKeepsOnTheSide(String code, String expected) {
        assertThat(text(detailed("Atelier, quai 3"), code)).isEqualTo(expected);
    }

    @Test
    void takesTheCompanysPlaceOfWorkWhenTheInternshipNamesNone() {
        assertThat(text(detailed(""), "Entr_LieuStage")).isEqualTo("1 quai Ÿ\n59000 Lille");
    }

    @Test
    void findsWhoSignsInTheRolesOfTrainingsAndMissions() { // F083, F197
        var roles = Stream.of(SignatoryRole.PARTICIPANT, SignatoryRole.CLIENT, SignatoryRole.STAFF)
                .map(role -> new TemplateRole(role, Requirement.MANDATORY, 1, AuthLevel.LINK))
                .toList();
        assertThat(SignatoryResolution.all(roles, usual.training())).extracting(ResolvedSignatory::display)
                .containsExactly("NGUYEN Léo", "ACLAN Paul (Agence Bellevue)");
        assertThat(SignatoryResolution.all(roles, usual.individual())).extracting(ResolvedSignatory::display)
                .containsExactly("NGUYEN Léo", "NGUYEN Léo");
        assertThat(SignatoryResolution.all(roles, usual.mission())).extracting(ResolvedSignatory::display).containsExactly("BRÛLÉ Gaël");
        TrainingFile training = usual.training();
        var nobody = new TrainingFile(training.institution(), training.session(), null, null, null, null);
        assertThat(SignatoryResolution.all(roles, nobody)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("library")
    void knowsEveryTagOfTheLibrary(DocumentTemplate template) { // F002, V31
        for (String text : List.of(template.html(), template.email().subject(), template.email().body())) {
            assertThat(TAG.matcher(text).results().map(match -> MergeExpression.parse(match.group(1)))
                    .map(e -> e.control() ? e.condition().orElse("Etud_Nom") : e.code())
                    .filter(code -> CATALOGUE.find(code).isEmpty())).as(template.label()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void findsEverySignatoryOfTheLibrarysCircuits(DocumentTemplate template) {
        RecordFile file = usual.file(template.about());
        assertThat(SignatoryResolution.all(template.roles(), file)).extracting(s -> s.role().role())
                .containsExactlyElementsOf(template.roles().stream().map(TemplateRole::role).toList());
    }

    private static InternshipFile detailed(String place) {
        var details = new Student.Details("Martin", "Zoé Anne-Lise", "42-B", null, "");
        var site = new PostalAddress("1 quai Ÿ", "59000", "Lille", "");
        var profile = new Company.Profile(Company.Type.PRIVATE, "", 250, "", site);
        InternshipFile f = CampusFixtures.adult()
                .student(s -> new Student(s.id(), s.name(), s.ine(), s.birthDate(), s.birthPlace(), s.sex(), s.nationality(), s.address(),
                        s.contact(), s.classGroupId(), s.cover(), s.guardians(), s.leftOn(), details))
                .company(c -> new Company(c.id(), c.legalName(), c.legalForm(), c.siret(), c.nafCode(), c.activity(), c.address(),
                        c.phone(), c.email(), profile, c.contacts()))
                .file();
        Internship i = f.internship();
        var internship = new Internship(i.id(), i.studentId(), i.companyId(), i.companyHeadId(), i.tutorId(), i.referentTeacherId(),
                i.representativeId(), i.schedule(), i.content(), i.stipend(),
                new Internship.Particulars(place, "vacances", "6", "presse", "navette"));
        var classGroup = new ClassGroup(UUID.randomUUID(), "D1", "", "", 0, "", "RNCP12345", null);
        return new InternshipFile(f.institution(), internship, f.student(), classGroup, f.mainTeacher(), f.company(), f.companyHead(),
                f.tutor(), f.referentTeacher(), f.representative());
    }

    private static String text(RecordFile file, String expression) {
        return new RecordValues(CATALOGUE, context(file)).text(expression).orElseThrow().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static MergeContext context(RecordFile file) {
        return new MergeContext(file, "D-2026-000001", CampusFixtures.TODAY, CampusFixtures.TODAY.plusDays(30), List.of());
    }
}
