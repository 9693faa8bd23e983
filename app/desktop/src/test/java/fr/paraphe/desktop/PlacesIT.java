package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ImportDocument;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import fr.paraphe.domain.template.TemplateCategory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Signatures placed by hand on an imported PDF and on the document of a text, on a real screen (D-12, F289, F290). */
@Timeout(value = 150, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PlacesIT {
    private static final String LABEL = "Règlement de l'internat";

    private final SampleBase base = new SampleBase(5);

    private void importRules() {
        var desk = base.templates();
        desk.importDocument(new ImportDocument.Wanted(LABEL, TemplateCategory.INTERNSHIP_AMENDMENT, RecipientKind.STUDENT),
                desk.readDocument(Path.of("reglement.pdf")).document(), Map.of());
    }

    private DocumentTemplate saved() {
        return base.templates().all().stream().map(line -> line.template()).filter(t -> t.label().equals(LABEL)).findFirst().orElseThrow();
    }

    private Optional<SignaturePlace> place(SignatoryRole role) {
        return Objects.requireNonNull(saved().fixed()).place(role);
    }

    private static Point2D at(Node node, double right, double down) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + bounds.getWidth() * right, bounds.getMinY() + bounds.getHeight() * down);
    }

    private static void share(ClientJourney person) throws Exception {
        person.click("#template-tab-sharing");
        person.click("#share-signature");
        person.click("#add-role");
        person.click("#choose-student");
        person.click("#choose-guardian");
        person.click("#choose-validate");
        person.reads("#role-student", "Étudiant");
        person.click("#template-tab-content");
    }

    @Test
    void twoRolesArePlacedByTheMouseAndByTheKeyboardAndTheTemplateIsSaved() throws Exception {
        importRules();
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-communication");
            person.click("#tab-templates");
            person.clickOn(LABEL);
            person.reads("#places-counter", "Ajoutez d'abord");
            share(person);
            person.reads("#places-counter", "(0/2)");
            assertThat(person.sees("#places-done").isDisabled()).isTrue();
            byMouse(person);
            byKeyboard(person);
            person.click("#places-first");
            person.keep("90-modele-pdf");
            person.click("#places-done");
            person.reads("#status-message", "Les 2 signatures sont placées");
            person.keys(KeyCode.ENTER); // «Enregistrer» has the focus
            person.until(() -> saved().version() == 2);
            List<SignaturePlace> places = Objects.requireNonNull(saved().fixed()).places();
            assertThat(places).extracting(SignaturePlace::role).containsExactly(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN);
            assertThat(places).extracting(SignaturePlace::page).containsExactly(0, 1);
            reopened(person);
        }
    }

    private static void byMouse(ClientJourney person) throws Exception {
        Node layer = person.sees("#places-layer");
        person.until(layer::isVisible);
        person.clickOn(at(layer, 0.5, 0.3), MouseButton.PRIMARY);
        Node box = person.sees("#place-student");
        person.reads("#places-counter", "(1/2)");
        double before = box.getLayoutX();
        person.drag(at(box, 0.3, 0.5), MouseButton.PRIMARY).moveBy(40, 30).drop();
        person.until(() -> box.getLayoutX() > before + 30);
        double width = box.getBoundsInLocal().getWidth();
        person.drag(at(box, 0.99, 0.97), MouseButton.PRIMARY).moveBy(30, 10).drop();
        person.until(() -> box.getBoundsInLocal().getWidth() > width + 20);
        person.keep("91-modele-pdf-souris");
    }

    private static void byKeyboard(ClientJourney person) throws Exception {
        person.click("#places-last");
        person.reads("#places-page", "2/2");
        Node list = person.sees("#places-roles");
        person.interact(list::requestFocus);
        person.keys(KeyCode.DOWN);
        person.click("#places-last");
        person.interact(list::requestFocus);
        person.keys(KeyCode.ENTER);
        Node box = person.sees("#place-guardian");
        person.until(box::isFocused);
        assertThat(box.getAccessibleText()).startsWith("Signature\u00a0: Responsable élève, page 2, à 13");
        double left = box.getLayoutX();
        double top = box.getLayoutY();
        double width = box.getBoundsInLocal().getWidth();
        person.keys(KeyCode.RIGHT);
        person.keys(KeyCode.UP);
        person.keys(KeyCode.SHIFT, KeyCode.RIGHT); // a key held by a busy machine repeats: how far is not said
        person.until(() -> box.getLayoutX() > left && box.getLayoutY() < top && box.getBoundsInLocal().getWidth() > width);
        person.keys(KeyCode.DELETE);
        person.until(() -> person.lookup("#place-guardian").tryQuery().isEmpty());
        person.until(list::isFocused);
        person.interact(() -> list.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false))); // Ctrl+Z, once
        person.sees("#place-guardian");
        person.reads("#places-counter", "(2/2)");
    }

    private void reopened(ClientJourney person) throws Exception {
        person.clickOn("Convention de stage");
        person.until(() -> !person.lookup("#places-layer").query().isVisible() || person.lookup("#content-insert").tryQuery().isPresent());
        person.clickOn(LABEL);
        person.reads("#places-counter", "(2/2)");
        person.sees("#place-student");
        assertThat(place(SignatoryRole.GUARDIAN)).isPresent();
        person.click("#template-tab-layout");
        person.keep("92-modele-pdf-pages");
    }

    /** Saves a text with the company's block, which two more roles sign. */
    private void typeText() {
        DocumentTemplate made = base.templates().create(LABEL, TemplateCategory.INTERNSHIP_AMENDMENT, RecipientKind.COMPANY_CONTACT);
        List<SignatoryRole> roles = List.of(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN, SignatoryRole.COMPANY_HEAD);
        base.templates().save(made.html("<p>Autorisation</p><div class=\"sig\" id=\"sig_responsable_entreprise\"></div>")
                .sharing(Sharing.signedBy(List.of()).adding(roles)));
    }

    @Test
    void rolesWithoutABlockInATextArePlacedOnTheDocumentOfARecord() throws Exception { // D-12
        typeText();
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-communication");
            person.click("#tab-templates");
            person.clickOn(LABEL);
            person.reads("#content-flags", "Sans bloc de signature dans le contenu\u00a0: Étudiant, Responsable élève.");
            person.keep("93-modele-sans-bloc");
            person.click("#content-hand");
            person.reads("#hand-counter", "Placez les signatures sur le document (0/2)");
            person.reads("#hand-page", "2/2");
            Node layer = person.sees("#hand-layer");
            person.until(layer::isVisible);
            person.keep("94-modele-a-placer");
            person.clickOn(at(layer, 0.7, 0.3), MouseButton.PRIMARY);
            person.reads("#hand-counter", "(1/2)");
            assertThat(person.sees("#hand-done").isDisabled()).isTrue();
            Node list = person.sees("#hand-roles");
            person.interact(list::requestFocus);
            person.keys(KeyCode.DOWN);
            person.keys(KeyCode.ENTER);
            person.reads("#hand-counter", "(2/2)");
            person.keep("94-modele-place-a-la-main");
            person.click("#hand-done");
            person.reads("#status-message", "Les 2 signatures sont placées");
            person.until(() -> person.lookup("#content-flags").<Label>query().getText().isEmpty());
            person.keep("95-modele-places-gardees");
            person.click("#template-save");
            person.until(() -> saved().version() == 3);
            assertThat(saved().byHand().places()).extracting(SignaturePlace::role)
                    .containsExactly(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN);
            assertThat(saved().byHand().places()).extracting(SignaturePlace::page).containsOnly(0);
            leftWithAQuestion(person);
        }
    }

    private void leftWithAQuestion(ClientJourney person) throws Exception {
        person.click("#content-hand");
        person.reads("#hand-counter", "(2/2)");
        person.sees("#place-student");
        person.sees("#place-guardian");
        person.click("#hand-remove");
        person.click("#hand-cancel");
        person.clickOn("Oui");
        person.until(() -> person.lookup("#hand-cancel").tryQuery().isEmpty());
        assertThat(person.sees("#template-save").isDisabled()).isTrue();
        assertThat(saved().byHand().places()).hasSize(2);
    }
}
