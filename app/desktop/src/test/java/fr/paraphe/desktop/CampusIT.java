package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The journeys through the lists and cards of the campus, on a real screen. */
@Timeout(value = 150, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CampusIT {
    private static void says(ClientJourney person, String style, String words) throws Exception {
        person.reads(style, words);
    }

    @Test
    void aStudentsCardIsEditedCheckedAsOneTypesSavedAndTakenBack() throws Exception { // E06, 6.2, X27
        var base = new SampleBase(40);
        UUID berger = SampleSchool.id(2, 1);
        base.campusDesk().happened(new TimelineEntry(SampleBase.NOW.minusSeconds(86_400), TimelineEntry.Sort.DOCUMENT,
                "Convention de stage\u00a0: En att. de signature", "", List.of("2026-0012, BERGER Rémy, Agence Bellevue, signatures 1/4")));
        base.campusDesk().happened(new TimelineEntry(SampleBase.NOW.minusSeconds(86_000), TimelineEntry.Sort.MESSAGE,
                "Invitation à signer envoyée à BERGER Rémy (Étudiant)", "", List.of("eleve1@tilleuls.example")));
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-resources");
            person.reads("#status-rows", "40 étudiants");
            person.keep("50-etudiants-liste");
            person.clickOn("Berger");
            person.reads("#card-title", "BERGER Rémy");
            person.keep("51-etudiants-fiche");
            person.type("#card-birthDate", "31/02/2009");
            says(person, ".field-error", "jj/mm/aaaa");
            person.type("#card-contact-email", "remy@gmial.com");
            says(person, ".field-hint", "gmail.com");
            person.keys(KeyCode.SHORTCUT, KeyCode.S);
            person.reads("#card-problem", "à corriger");
            person.keep("52-etudiants-erreurs");
            person.type("#card-birthDate", "02/04/2009");
            person.type("#card-address-city", "Alès");
            person.keys(KeyCode.SHORTCUT, KeyCode.S);
            person.reads("#status-message", "enregistrée");
            Student saved = (Student) base.campusDesk().find(RecordKind.STUDENT, berger).orElseThrow();
            assertThat(saved.address().city()).isEqualTo("Alès");
            person.clickOn("Historique");
            person.reads(".timeline .label", "Modifier la fiche");
            person.keep("53-etudiants-historique");
            person.clickOn("#students");
            person.keys(KeyCode.SHORTCUT, KeyCode.Z);
            person.until(() -> ((Student) base.campusDesk().find(RecordKind.STUDENT, berger).orElseThrow()).address().city().isEmpty());
            person.clickOn("Responsables");
            person.click("#add-guardian");
            person.keep("54-etudiants-responsable");
        }
    }

    @Test
    void theContactsAreThoseOfTheGuide() throws Exception { // E08, F189-F196, F221-F226
        var base = new SampleBase(40);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#tab-contacts");
            person.reads("#status-rows", "16 interlocuteurs");
            person.type("#contact-company", "baseline");
            person.click(".proposal-name");
            person.reads("#status-rows", "2 interlocuteurs");
            person.keep("55-interlocuteurs");
            person.clickOn(person.lookup(".pencil").nth(1).<Node>query());
            person.reads("#card-title", "VIDAL Laure");
            person.type("#card-contact-mobile", "06 12 34 56 78");
            person.reads(".field-error", "format international");
            person.keep("56-interlocuteur-numero-national");
            person.click("#card-contact-mobile-convert");
            person.keep("57-interlocuteur-converti");
            person.click("#card-save");
            person.reads("#status-message", "enregistrée");
            Company company = (Company) base.campusDesk().find(RecordKind.COMPANY, SampleSchool.id(4, 0)).orElseThrow();
            assertThat(company.contacts()).anyMatch(c -> "+33612345678".equals(c.contact().mobile()));
            person.click("#new-record");
            person.reads("#card-save", "Enregistrer les informations");
            person.keep("58-interlocuteur-nouveau");
        }
    }

    @Test
    void everyListHasItsScreen() throws Exception { // E07, E09, E10
        var base = new SampleBase(40);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.reads("#status-rows", "40 stages");
            person.clickOn("AUDOUIN Maureen");
            person.reads("#card-title", "AUDOUIN Maureen");
            person.keep("59-stages");
            person.click("#tab-companies");
            person.reads("#status-rows", "8 entreprises");
            person.clickOn("Baseline SARL");
            person.keep("60-entreprises");
            person.type("#card-siret", "123 456 789 00011");
            person.reads(".field-error", "clé de contrôle");
            person.keep("61-entreprises-siret");
            person.keys(KeyCode.ESCAPE);
            person.reads(".label", "Abandonner");
            person.clickOn("Oui");
            person.click("#group-school-life");
            person.reads("#status-rows", "0 absence");
            person.keep("62-absences-vide");
            person.keys(KeyCode.SHORTCUT, KeyCode.N);
            person.type("#card-studentId", "berg");
            person.sees(".proposal-name");
            person.keepMenu("63-absence-propositions");
            person.click(".proposal-name");
            person.reads("#card-title", "BERGER Rémy");
            person.keep("63-absence-nouvelle");
        }
    }

    @Test
    void theInstitutionHasItsCardAndItsSupportIsShownInTheHelp() throws Exception { // F233
        var base = new SampleBase(9);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.reads("#shell-heading", "Lycée des Tilleuls");
            person.click("#menu-file");
            person.clickOn("Établissement…");
            person.reads("#card-title", "Lycée des Tilleuls");
            person.raise();
            person.type("#card-uai", "0750655A");
            person.reads(".field-error", "devrait être E");
            person.keep("64-etablissement");
            person.sees("#logo-choose");
            person.type("#card-uai", "0750655E");
            person.type("#card-name", "Lycée des Marronniers");
            // the section in the tab is called like the tab
            person.clickOn(person.lookup(".tab-label").<Labeled>queryAll().stream().filter(tab -> tab.getText().equals("Assistance"))
                    .findFirst().orElseThrow());
            person.type("#card-support-phone", "0466000001");
            person.type("#card-support-hours", "du lundi au vendredi, de 9 h à 18 h");
            person.keys(KeyCode.SHORTCUT, KeyCode.S);
            person.reads("#shell-heading", "Lycée des Marronniers");
            person.keep("65-etablissement-assistance");
            person.keys(KeyCode.ESCAPE);
            person.click("#menu-help");
            person.clickOn("Assistance…");
            person.reads("#support .label", "de 9 h à 18 h");
            person.keep("66-aide-assistance");
        }
    }
}
