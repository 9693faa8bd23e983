package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.template.ClauseDesk;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.domain.template.clause.ClauseSignature;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The signature clause of a template, then the library, on a real screen (E18, E19). */
@Timeout(value = 150, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClausesIT {
    private static DocumentTemplate agreement(SampleBase base) {
        return base.templates().all().stream().map(line -> line.template()).filter(t -> t.label().equals("Convention de stage"))
                .findFirst().orElseThrow();
    }

    private static ClauseDesk.Line clause(SampleBase base) {
        return base.clauses().all().getFirst();
    }

    private static void openClause(ClientJourney person) throws Exception {
        person.click("#open-demonstration");
        person.click("#group-communication");
        person.click("#tab-templates");
        person.clickOn("Convention de stage");
        person.click("#content-clause");
        person.sees("#clause-text");
    }

    @Test
    void whoSignsTheClauseSignsTheDocument() throws Exception { // F302 to F308
        var base = new SampleBase(5);
        try (var person = new ClientJourney(base)) {
            openClause(person);
            person.reads("#clause-problem", "au moins une signature");
            person.click("#clause-add");
            person.click("#clause-add");
            person.type("#clause-mention", "Lu et approuvé");
            person.click("#clause-text");
            person.keys(KeyCode.CONTROL, KeyCode.END);
            person.write(" ici");
            person.keep("100-clause-signature");
            person.click("#clause-before");
            person.until(() -> ((TabPane) person.sees("#clause-tabs")).getSelectionModel().getSelectedIndex() == 1);
            person.click("#clause-advanced");
            person.keep("101-clause-avancee");
            person.click("#clause-keep");
            person.reads("#template-editing", "Modification en cours");
            person.click("#template-save");
            person.until(() -> agreement(base).version() == 2);
            assertThat(agreement(base).roles()).extracting(TemplateRole::role)
                    .containsExactly(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN);
            var clause = base.clauses().of(agreement(base)).clause();
            assertThat(clause.signatures()).extracting(ClauseSignature::referent)
                    .containsExactly(SignatoryRole.GUARDIAN, SignatoryRole.STUDENT);
            assertThat(clause.signatures().getFirst().mention()).isEqualTo("Lu et approuvé");
            assertThat(clause.signatures().getFirst().text()).contains("{{SignNom_Responsable élève}}").contains("ici");
            assertThat(base.clauses().all()).isEmpty();
        }
    }

    @Test
    void nothingTypedInAClauseIsLostUnasked() throws Exception { // E18
        var base = new SampleBase(5);
        try (var person = new ClientJourney(base)) {
            openClause(person);
            person.keys(KeyCode.ESCAPE);
            person.until(() -> person.lookup("#clause-text").tryQuery().isEmpty());
            person.click("#content-clause");
            person.sees("#clause-text");
            person.click("#clause-add");
            person.click("#clause-text");
            person.keys(KeyCode.CONTROL, KeyCode.END);
            person.write(" @mai");
            person.keep("106-clause-echap");
            person.keys(KeyCode.ESCAPE); // closes what «@» proposes, not the clause
            person.write("l");
            person.keys(KeyCode.ESCAPE);
            person.keep("107-clause-abandonner");
            person.clickOn("Non");
            person.sees("#clause-text");
            person.click("#clause-cancel");
            person.clickOn("Oui");
            person.until(() -> person.lookup("#clause-text").tryQuery().isEmpty());
            assertThat(base.clauses().of(agreement(base)).clause().signatures()).isEmpty();
        }
    }

    @Test
    void aPublishedClauseIsFoundChangedAndGivenToItsTemplates() throws Exception { // F309, F312, E19
        var base = new SampleBase(5);
        try (var person = new ClientJourney(base)) {
            openClause(person);
            person.click("#clause-add");
            person.type("#clause-title", "Signature de l'élève");
            person.click("#clause-publish");
            person.reads("#template-editing", "Modification en cours");
            person.click("#template-save");
            person.until(() -> agreement(base).version() == 2);
            person.click("#tab-clauses");
            person.reads("#status-rows", "1 clause");
            person.clickOn("Signature de l'élève\n1 signature – version 1 – 1 modèle");
            person.reads("#clause-uses", "Convention de stage – à jour (version 1)");
            person.click("#clause-edit");
            person.type("#clause-title", "Signature de l'étudiant");
            person.keep("102-clausier-modifier");
            person.click("#clause-save");
            person.reads("#clause-uses", "Convention de stage – version 1");
            assertThat(base.clauses().of(agreement(base)).clause().title()).isEqualTo("Signature de l'élève");
            person.keep("103-clausier");
            person.click("#clause-renew");
            person.clickOn("Oui");
            person.reads("#clause-uses", "Convention de stage – à jour (version 2)");
            assertThat(clause(base).clause().version()).isEqualTo(2);
            assertThat(base.clauses().of(agreement(base)).clause().title()).isEqualTo("Signature de l'étudiant");
        }
    }

    @Test
    void aClauseIsWrittenWithTheKeyboardAlone() throws Exception { // E18, F310
        var base = new SampleBase(5);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-communication");
            person.click("#tab-clauses");
            person.sees("#clauses");
            person.keep("104-clausier-vide");
            person.keys(KeyCode.SHORTCUT, KeyCode.N);
            person.type("#clause-title", "Pour le client");
            person.keys(KeyCode.TAB);
            person.keys(KeyCode.SPACE);
            person.sees("#clause-tab-1");
            person.sees("#clause-text");
            person.click("#clause-text");
            person.keys(KeyCode.CONTROL, KeyCode.END);
            person.write(" @mai");
            person.keep("105-clause-arobase");
            person.keys(KeyCode.ENTER);
            person.interact(() -> person.lookup("#clause-save").query().requestFocus());
            person.keys(KeyCode.SPACE);
            person.until(() -> base.clauses().all().size() == 1);
            assertThat(clause(base).clause().clause().signatures().getFirst().text()).contains("Maitre_NomPrenom");
        }
    }
}
