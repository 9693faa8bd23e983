package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.SignatoryRulesTest.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.Internship.Content;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import org.junit.jupiter.api.Test;

class ContentRulesTest {
    private static final TemplateRole STUDENT = new TemplateRole(SignatoryRole.STUDENT, Requirement.MANDATORY, 1, AuthLevel.LINK);
    private static final String BOX = "<div id=\"sig_etudiant\"></div>";
    private final CheckDocumentsFixture fixture = new CheckDocumentsFixture();

    @Test
    void v30BlocksAMandatoryValueThatIsMissing() {
        expect(fixture.check(ShippedTemplates.agreement(), without("skills")), "V30", Severity.BLOCKING, "internship.skills",
                "Valeur manquante : « Compétences à acquérir » (balise utilisée dans le document).");
    }

    @Test
    void v30IsSilentWhereTheTagSaysWhatToPrintInstead() {
        assertThat(check("{{Stage_Competences|defaut:Celles du référentiel}}", without("skills")).findings()).isEmpty();
    }

    @Test
    void v30IsSilentOnAConditionWhichPrintsNothing() {
        assertThat(check("{{#si Stage_Competences}}oui{{sinon}}non{{/si}}", without("skills")).findings()).isEmpty();
    }

    @Test
    void v31BlocksACodeNobodyKnowsEvenInACondition() {
        expect(check("{{Stage_Objet}}", CampusFixtures.adult()), "V31", Severity.BLOCKING, "template.html",
                "Balise inconnue : « Stage_Objet ». Corrigez le modèle.");
        expect(check("{{#si Stage_Objet}}oui{{sinon}}non{{/si}}", CampusFixtures.adult()), "V31", Severity.BLOCKING, "template.html",
                "Balise inconnue : « Stage_Objet ». Corrigez le modèle.");
    }

    @Test
    void v32BlocksARoleWithoutABox() {
        DocumentTemplate template = CheckDocumentsFixture.withHtml("Divers", "{{Etud_Nom}}", STUDENT);
        expect(fixture.check(template, CampusFixtures.adult()), "V32", Severity.BLOCKING, "template.html",
                "Aucun emplacement de signature pour « Étudiant » dans le contenu.");
    }

    @Test
    void v33BlocksABoxWithoutARole() {
        expect(check("<div id=\"sig_enseignant_tuteur\"></div>", CampusFixtures.adult()), "V33", Severity.BLOCKING, "template.html",
                "Le bloc « Sign_Signataire Enseignant tuteur de stage » ne correspond à aucun rôle du modèle.");
        expect(check("{{Sign_Signataire Enseignant}}", CampusFixtures.adult()), "V33", Severity.BLOCKING, "template.html",
                "Le bloc « Sign_Signataire Enseignant » ne correspond à aucun rôle du modèle.");
    }

    @Test
    void v34BlocksTheSameBoxTwice() {
        expect(check(BOX, CampusFixtures.adult()), "V34", Severity.BLOCKING, "template.html",
                "Le bloc « Sign_Signataire Étudiant » figure deux fois.");
    }

    @Test
    void v35WarnsOfAnOptionalValueThatIsMissing() {
        expect(check("{{Stage_Avantages}}", without("benefits")), "V35", Severity.WARNING, "internship.benefits",
                "« Avantages (restauration, transport, hébergement) » est vide : « …………… » sera imprimé.");
        assertThat(check("{{Stage_Avantages}}", CampusFixtures.adult()).findings()).isEmpty();
    }

    @Test
    void v35WarnsOfALogoThatNobodyChose() { // Etab_Logo
        expect(check("{{Etab_Logo}}", CampusFixtures.adult()), "V35", Severity.WARNING, "institution.logo",
                "« Logo » est vide : « …………… » sera imprimé.");
        assertThat(check("{{Etab_Logo}}", CampusFixtures.adult().logo("ab")).findings()).isEmpty();
        assertThat(check("{{Etab_Logo|si-vide:masquer-ligne}}", CampusFixtures.adult()).findings()).isEmpty();
    }

    @Test
    void v35DoesNotRepeatThatAPersonIsMissing() {
        assertThat(fixture.check(ShippedTemplates.agreement(), CampusFixtures.adult().teacher(null)).findings())
                .extracting(Finding::rule).containsExactly("V10");
    }

    @Test
    void v40WarnsOfALegalMentionThatIsMissing() { // D. 124-4
        DocumentTemplate template = CheckDocumentsFixture.template("Stage > Convention", "", STUDENT);
        DocumentTemplate lacking = CheckDocumentsFixture.withHtml("Stage > Convention",
                template.html().replace("data-mention=\"3\"", ""), STUDENT);
        expect(fixture.check(lacking, CampusFixtures.adult()), "V40", Severity.WARNING, "template.html",
                "Mention obligatoire absente : « compétences à acquérir » (art. D. 124-4, 3°).");
        DocumentTemplate other = CheckDocumentsFixture.withHtml("Divers", BOX, STUDENT);
        assertThat(fixture.check(other, CampusFixtures.adult()).findings()).isEmpty();
    }

    private CheckedDocument check(String text, CampusFixtures files) {
        return fixture.check(CheckDocumentsFixture.template("Stage > Convention", text, STUDENT), files);
    }

    private static CampusFixtures without(String field) {
        return CampusFixtures.adult().content(c -> new Content(c.type(), c.subject(), c.activities(),
                field.equals("skills") ? "" : c.skills(), c.supervision(), c.validation(), c.absences(),
                field.equals("benefits") ? "" : c.benefits(), c.confidentiality(), c.service()));
    }
}
