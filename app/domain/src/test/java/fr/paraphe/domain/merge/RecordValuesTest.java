package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordValuesTest {
    private static final TagCatalogue CATALOGUE = TagCatalogue.standard();
    private static final Pattern TAG = Pattern.compile("\\{\\{([^}]+)}}");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Etud_NomPrenom; AUDOUIN Maureen", "Etud_Nom; AUDOUIN", "Etud_Civilite; Madame", "Etud_Civilite|court; Mme",
        "Etud_Civilite|accord:né/née; née", "Etud_Ville; PARIS", "Etud_LieuNaissance; L'Haÿ-les-Roses",
        "Etud_LieuNaissance|maj; L'HAŸ-LES-ROSES", "Stage_DateDebut; 02/03/2026", "Stage_DateDebut|long; lundi 2 mars 2026",
        "Stage_DureeHeures; 140", "Stage_DureeJours; 20", "Stage_DureeSemaines; 4", "Stage_DureeMois; 0,9", "Grat_Due; Non",
        "Etab_Nom|min; campus des tilleuls", "Rep_Qualite; Directrice du campus", "Maitre_NomPrenom; PLOUM Diane",
        "Doc_FinParcours; 04/02/2026", "Doc_Reference; CS-2026-000123", "Annee_Libelle; 2025-2026",
        "SignNom_Étudiant; AUDOUIN Maureen", "Stage_NuitDimancheFerie; Néant"
    })
    void printsEachKindOfValue(String expression, String expected) {
        assertThat(values(CampusFixtures.adult().file()).text(expression)).contains(expected);
    }

    @Test
    void findsATagWhateverTheAccentsTheCaseAndTheSpaces() { // F061
        var values = values(CampusFixtures.adult().file());
        assertThat(values.text(" etud_nomprénom | maj ")).contains("AUDOUIN MAUREEN");
        assertThat(values.text("SIGNNOM_etudiant")).contains("AUDOUIN Maureen");
        assertThat(values.text("SignNom_Représentant de l’établissement")).contains("LALANDE Monique");
        assertThat(values.text("Stage_Objet")).isEmpty();
    }

    @Test
    void printsDotsForAMissingValueUnlessAnOptionSaysOtherwise() {
        var values = values(CampusFixtures.adult().tutor(null).file());
        assertThat(values.text("Maitre_NomPrenom")).contains("……………");
        assertThat(values.text("Maitre_NomPrenom|defaut:Néant")).contains("Néant");
        assertThat(values.text("Maitre_NomPrenom|si-vide:masquer-ligne")).contains("");
    }

    @Test
    void showsTheLabelOfAMissingValueInAPreviewUnlessAnOptionSaysOtherwise() { // F311, 4.1
        var preview = new PreviewValues(CATALOGUE, context(CampusFixtures.adult().tutor(null).file()));
        assertThat(preview.placeholder("Maitre_NomPrenom|maj")).contains("(NOM Prénom du maître de stage (tuteur))");
        assertThat(preview.placeholder("Maitre_NomPrenom|defaut:Néant")).isEmpty();
        assertThat(preview.placeholder("Maitre_NomPrenom|si-vide:masquer-ligne")).isEmpty();
        assertThat(preview.placeholder("Maitre_NomPrenom|accord:né/née")).isEmpty();
        assertThat(preview.placeholder("Etud_Nom")).isEmpty();
        assertThat(preview.placeholder("Stage_Objet")).isEmpty();
        assertThat(preview.text("Etud_Nom")).contains("AUDOUIN");
        assertThat(preview.holds("Maitre_NomPrenom")).isFalse();
        assertThat(values(CampusFixtures.adult().tutor(null).file()).placeholder("Maitre_NomPrenom")).isEmpty();
    }

    @Test
    void agreesWithTheTitleElseTheSexElseKeepsBothForms() {
        assertThat(values(named(null, "M")).text("Etud_Nom|accord:né/née")).contains("né");
        assertThat(values(named(null, "F")).text("Etud_Civilite|accord:né/née")).contains("née");
        assertThat(values(named(null, "")).text("Etud_Civilite|accord:né/née")).contains("né/née");
        assertThat(values(named("Monsieur", "")).text("Etud_Civilite|accord:né/née")).contains("né");
    }

    @Test
    void smoothsTheStipendOverEqualMonths() {
        var values = values(CampusFixtures.adult().hours(462, "35").stipend("4.35").file());
        assertThat(values.holds("Grat_Due")).isTrue();
        assertThat(values.text("Grat_MontantMensuel")).contains("659,76\u00a0€");
        assertThat(values.text("Grat_Total")).contains("2\u202f009,70\u00a0€");
        assertThat(values.text("Grat_EnLettres")).contains("deux mille neuf euros et soixante-dix centimes");
    }

    @Test
    void holdsAConditionOnlyForAValueThatIsThereAndNotNo() {
        var values = values(CampusFixtures.adult().file());
        assertThat(values.holds("Grat_Due")).isFalse();
        assertThat(values.holds("Stage_Sujet")).isTrue();
        assertThat(values.holds("Entr_LieuStage")).isFalse();
        assertThat(values.holds("Inconnu")).isFalse();
    }

    @Test
    void marksTheDocumentsOfADemonstrationBase() { // D-03
        assertThat(values(CampusFixtures.adult().demonstration().file()).specimen()).isTrue();
        assertThat(values(CampusFixtures.adult().file()).specimen()).isFalse();
    }

    @Test
    void knowsEveryTagOfTheAgreements() {
        var values = values(CampusFixtures.minor().file());
        for (DocumentTemplate template : List.of(ShippedTemplates.agreement(), ShippedTemplates.minorAgreement())) {
            List<String> texts = List.of(template.html(), template.email().subject(), template.email().body());
            for (String text : texts) {
                List<String> unknown = TAG.matcher(text).results()
                        .map(match -> MergeExpression.parse(match.group(1)))
                        .map(e -> e.control() ? e.condition().orElse("Etud_Nom") : e.code())
                        .filter(code -> values.text(code).isEmpty())
                        .toList();
                assertThat(unknown).as(template.label()).isEmpty();
            }
            assertThat(TAG.matcher(template.html()).results().count()).isGreaterThan(80);
        }
    }

    @Test
    void printsEveryTagOfAnEmptyRecordWithoutFailing() {
        var file = CampusFixtures.adult().born(null).dates(null, null).tutor(null).head(null).teacher(null).withoutRepresentative().file();
        var values = values(file);
        assertThat(CATALOGUE.tags()).hasSizeGreaterThan(105).allSatisfy(tag -> assertThat(values.text(tag.code())).isPresent());
    }

    @Test
    void searchesTagsByCodeOrLabel() { // F065
        var codes = CATALOGUE.search("tuteur").stream().map(MergeTag::code).collect(Collectors.toSet());
        assertThat(codes).contains("Maitre_NomPrenom", "Ens_NomPrenom").doesNotContain("Etud_Nom");
    }

    private static InternshipFile named(@org.jspecify.annotations.Nullable String title, String sex) {
        var name = new PersonName(title, "Çelik", "Œuvre");
        return CampusFixtures.adult().student(s -> new Student(s.id(), name, s.ine(), s.birthDate(), s.birthPlace(), sex,
                s.nationality(), s.address(), s.contact(), s.classGroupId(), s.cover(), s.guardians(), s.leftOn(), s.details())).file();
    }

    private static RecordValues values(InternshipFile file) {
        return new RecordValues(CATALOGUE, context(file));
    }

    private static MergeContext context(InternshipFile file) {
        LocalDate sent = CampusFixtures.TODAY;
        var signatories = SignatoryResolution.all(ShippedTemplates.minorAgreement().roles(), file);
        assertThat(signatories).extracting(s -> s.role().role()).contains(SignatoryRole.STUDENT);
        return new MergeContext(file, "CS-2026-000123", sent, sent.plusDays(30), signatories);
    }
}
