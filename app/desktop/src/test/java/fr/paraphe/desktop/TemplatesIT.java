package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.template.TemplateRole;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A template made from nothing, its circuit and its pages, on a real screen (E11, E13 to E17). */
@Timeout(value = 150, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TemplatesIT {
    private static DocumentTemplate named(SampleBase base, String label) {
        return base.templates().all().stream().map(line -> line.template()).filter(t -> t.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void aTemplateIsMadeSharedLaidOutSavedAndTakenBack() throws Exception { // F022, F024, F027, F032 to F058, F067 to F072
        var base = new SampleBase(40);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-communication");
            person.click("#tab-templates");
            person.reads("#status-rows", "2 modèles");
            person.keep("80-modeles");
            person.keys(KeyCode.SHORTCUT, KeyCode.N);
            person.type("#new-template-label", "Avenant d'été");
            person.keep("81-modele-nouveau");
            person.click("#new-template-create");
            person.reads("#template-title", "Contact d'entreprise - Avenant d'été");
            share(person);
            person.reads("#template-editing", "Modification en cours");
            person.keep("82-modele-partage");
            person.click("#template-tab-layout");
            person.type("#layout-header", "Lycée des Tilleuls");
            person.click("#layout-numbered");
            person.keep("83-modele-pages");
            email(person, base);
            person.click("#template-save");
            person.reads("#status-message", "Avenant d'été");
            person.until(() -> named(base, "Avenant d'été").version() == 2);
            DocumentTemplate saved = named(base, "Avenant d'été");
            assertThat(saved.roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.COMPANY_HEAD, SignatoryRole.STUDENT,
                    SignatoryRole.INSTITUTION_REPRESENTATIVE);
            assertThat(saved.sharing().order()).isEqualTo(SigningOrder.IMPOSED);
            assertThat(saved.layout().header()).isEqualTo("Lycée des Tilleuls");
            assertThat(saved.layout().numbered()).isTrue();
            assertThat(saved.email().body()).isEqualTo("Bonjour {{Etud_NomPrenom}}, merci.");
            versions(person, base);
        }
    }

    private static void email(ClientJourney person, SampleBase base) throws Exception { // E14, F069
        person.click("#template-tab-email");
        person.type("#email-subject", "À signer : {{Etud_NomPrenom}}");
        person.reads("#email-preview-subject", "À signer : " + base.templates().sample(RecordKind.INTERNSHIP, 0).name());
        person.click("#email-body");
        person.write("Bonjour ");
        person.click("#email-insert");
        person.write("introuvable");
        person.until(() -> person.sees("#tag-none").isVisible());
        person.keys(KeyCode.SHORTCUT, KeyCode.A);
        person.write("etud_nompre");
        person.keys(KeyCode.ENTER);
        person.write(", merci.");
        person.until(() -> ((TextInputControl) person.sees("#email-body")).getText().equals("Bonjour {{Etud_NomPrenom}}, merci."));
        person.interact(() -> person.lookup("#email-reader").queryAs(ComboBox.class).getSelectionModel().selectFirst());
        person.reads("#email-preview-body", "Responsable entreprise");
        person.interact(() -> person.lookup("#email-reader").queryAs(ComboBox.class).getSelectionModel().selectLast());
        person.reads("#email-preview-body", "Représentant de l'établissement");
        person.keep("84-modele-email");
    }

    private static void share(ClientJourney person) throws Exception {
        person.click("#template-tab-sharing");
        person.click("#share-signature");
        person.click("#add-role");
        person.click("#choose-student");
        person.click("#choose-company-head");
        person.click("#choose-institution-representative");
        person.keep("85-modele-roles");
        person.click("#choose-validate");
        person.reads("#role-institution-representative", "Représentant de l'établissement");
        person.click("#share-imposed");
        person.click("#down-student");
        person.reads("#role-student", "2. Étudiant");
        person.until(() -> person.sees("#up-student").isFocused()); // the arrow down has nothing to do any more
    }

    private static void versions(ClientJourney person, SampleBase base) throws Exception {
        person.click("#template-versions");
        person.clickOn("Version 1 – 21/11/2026 à 10:00 – Sonia BERNARD");
        person.keep("86-modele-versions");
        person.click("#version-restore");
        person.clickOn("Oui");
        person.until(() -> named(base, "Avenant d'été").version() == 3);
        assertThat(named(base, "Avenant d'été").eligibleForSignature()).isFalse();
    }

    @Test
    void aTagIsFoundByAWordAndInsertedWhereOneTypes() throws Exception { // F065, F066, X01, X26
        var base = new SampleBase(5);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-communication");
            person.click("#tab-templates");
            person.clickOn("Convention de stage");
            person.reads("#template-legal", "0/15");
            person.sees("#content-blocks");
            person.keep("87-modele-contenu");
            person.click("#content-insert");
            person.type("#tag-search", "tuteur");
            person.keep("88-modele-inserer");
            person.keys(KeyCode.ENTER);
            person.reads("#template-editing", "Modification en cours");
            person.click("#template-save");
            person.until(() -> named(base, "Convention de stage").version() == 2);
            assertThat(named(base, "Convention de stage").html()).contains("Maitre_NomPrenom");
            person.click("#template-legal");
            person.keep("89-modele-controle");
            person.click("#legal-close");
        }
    }

    @Test
    void addingARoleIsTakenBackByTheEditorAndFlagged() throws Exception { // F049, F060, V32
        var base = new SampleBase(5);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-communication");
            person.click("#tab-templates");
            person.clickOn("Convention de stage");
            person.click("#template-text");
            person.write("mot");
            person.click("#template-tab-layout");
            person.click("#layout-numbered");
            person.click("#template-tab-sharing");
            person.click("#add-role");
            person.click("#choose-guardian");
            person.click("#choose-validate");
            person.reads("#role-guardian", SignatoryRole.GUARDIAN.label());
            person.click("#template-tab-content");
            person.until(() -> text(person).contains("mot") && text(person).contains("sig_responsable_eleve"));
            assertThat(flags(person)).doesNotContain(SignatoryRole.GUARDIAN.label());
            person.keep("90-modele-role-ajoute");
            person.click("#template-text");
            person.keys(KeyCode.SHORTCUT, KeyCode.Z);
            person.reads("#content-flags", SignatoryRole.GUARDIAN.label());
            person.until(() -> text(person).contains("mot") && !text(person).contains("sig_responsable_eleve"));
            person.keep("91-modele-role-repris");
            person.keys(KeyCode.SHORTCUT, KeyCode.Z);
            person.until(() -> !text(person).contains("mot"));
        }
    }

    /** Returns what the editor holds; on the screen's thread. */
    private static String text(ClientJourney person) {
        return String.valueOf(person.lookup("#template-text").<WebView>query().getEngine()
                .executeScript("tinymce.activeEditor.getContent()"));
    }

    private static String flags(ClientJourney person) throws Exception {
        return ((Labeled) person.sees("#content-flags")).getText();
    }

    @Test
    void leavingADraftAsksAndKeepsItOnNo() throws Exception { // F032
        var base = new SampleBase(5);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-communication");
            person.click("#tab-templates");
            person.clickOn("Convention de stage");
            person.click("#template-tab-layout");
            person.type("#layout-watermark", "COPIE");
            person.clickOn("Attestation de stage");
            person.clickOn("Non");
            person.reads("#template-title", "Convention de stage");
            person.reads("#template-editing", "Modification en cours");
            person.click("#template-cancel");
            person.clickOn("Attestation de stage");
            person.reads("#template-title", "Attestation de stage");
        }
    }
}
