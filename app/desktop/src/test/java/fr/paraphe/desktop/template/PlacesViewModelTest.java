package fr.paraphe.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.ImportDocument;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.ShareMode;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import fr.paraphe.domain.template.TemplateCategory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where roles sign on an imported PDF (D-12, F289, F290). */
class PlacesViewModelTest {
    private static final SignatoryRole STUDENT = SignatoryRole.STUDENT;
    private static final SignatoryRole GUARDIAN = SignatoryRole.GUARDIAN;

    private final SampleTemplateDesk desk = new SampleTemplateDesk(List.of(), SampleBase.NOW);
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final RecordedStatus status = new RecordedStatus();
    private final TemplateViewModel template = new TemplateViewModel(desk, runner, messages, status, () -> { });
    private final PlacesViewModel model = PdfPlaces.of(desk, template, runner, messages, status);

    @BeforeEach
    void imports() {
        var wanted = new ImportDocument.Wanted("Règlement de l'internat", TemplateCategory.OTHER, RecipientKind.STUDENT);
        template.show(desk.importDocument(wanted, desk.readDocument(Path.of("reglement.pdf")).document(), Map.of()));
    }

    private FixedPages pages() {
        return Objects.requireNonNull(Objects.requireNonNull(template.draftProperty().get()).fixed());
    }

    private void sign(SignatoryRole... roles) {
        template.share(sharing -> sharing.mode(ShareMode.SIGNATURE));
        template.addRoles(List.of(roles));
    }

    private SignaturePlace place(SignatoryRole role) {
        return pages().place(role).orElseThrow();
    }

    @Test
    void asksForRolesThenForTheirPlaces() {
        assertThat(model.pdfProperty().get()).isEqualTo(SampleTemplateDesk.RULES.content());
        assertThat(model.counterProperty().get()).startsWith("Ajoutez d'abord des rôles signataires");
        sign(STUDENT, GUARDIAN);
        assertThat(model.counterProperty().get()).isEqualTo("Placez les signatures sur le document (0/2)");
        model.placeAt(300, 400);
        assertThat(place(STUDENT)).isEqualTo(SignaturePlace.around(STUDENT, 0, 300, 400));
        assertThat(model.counterProperty().get()).isEqualTo("Placez les signatures sur le document (1/2)");
        assertThat(model.completeProperty().get()).isFalse();
        model.finish();
        assertThat(status.said).isEmpty();
        model.placeIn(0, 0, 200, 100);
        assertThat(place(GUARDIAN)).isEqualTo(new SignaturePlace(GUARDIAN, 0, 0, 0, 200, 100));
        assertThat(model.completeProperty().get()).isTrue();
        model.finish();
        assertThat(status.said).containsExactly("Les 2 signatures sont placées\u00a0: enregistrez le modèle.");
        model.placeAt(10, 10);
        assertThat(model.problemProperty().get()).startsWith("Toutes les signatures sont placées");
    }

    @Test
    void pagesAreTurnedFromTheFirstToTheLast() {
        assertThat(model.count()).isEqualTo(2);
        model.go(7);
        assertThat(model.pageProperty().get()).isEqualTo(1);
        model.go(-3);
        assertThat(model.pageProperty().get()).isZero();
        sign(STUDENT, GUARDIAN);
        model.go(1);
        model.placeHere();
        assertThat(place(STUDENT).page()).isEqualTo(1);
        model.go(0);
        model.choose(STUDENT);
        assertThat(model.pageProperty().get()).isEqualTo(1);
        model.choose(GUARDIAN);
        assertThat(model.pageProperty().get()).isEqualTo(1);
        assertThat(model.line(STUDENT)).isEqualTo("Étudiant – page 2");
        assertThat(model.line(GUARDIAN)).isEqualTo("Responsable élève – à placer");
        assertThat(model.spoken(place(STUDENT))).isEqualTo("Signature\u00a0: Étudiant, page 2,"
                + " à 13\u00a0mm de la gauche et 13\u00a0mm du bas, 60\u00a0×\u00a024\u00a0mm");
    }

    @Test
    void aBoxMovesAndGrowsButNeverLeavesItsPageNorCoversAnother() {
        sign(STUDENT, GUARDIAN);
        model.placeAt(85, 34);
        model.move(-3, -3);
        assertThat(place(STUDENT)).isEqualTo(new SignaturePlace(STUDENT, 0, 0, 0, 170, 68));
        model.move(30, 60);
        model.resize(-100, -100);
        assertThat(place(STUDENT).width()).isEqualTo(SignaturePlace.LEAST_WIDTH);
        assertThat(place(STUDENT).height()).isEqualTo(SignaturePlace.LEAST_HEIGHT);
        model.choose(GUARDIAN);
        model.placeAt(100, 100);
        assertThat(model.problemProperty().get()).contains("recouvrirait celui de «\u00a0Étudiant\u00a0»");
        assertThat(pages().place(GUARDIAN)).isEmpty();
        model.placeHere();
        assertThat(place(GUARDIAN).overlaps(place(STUDENT))).isFalse();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void placementsAreUndoneAndMadeAgain() {
        sign(STUDENT);
        model.placeAt(300, 300);
        model.move(3, 0);
        model.remove();
        assertThat(pages().places()).isEmpty();
        model.undo();
        model.undo();
        assertThat(place(STUDENT)).isEqualTo(SignaturePlace.around(STUDENT, 0, 300, 300));
        model.redo();
        assertThat(place(STUDENT)).isEqualTo(SignaturePlace.around(STUDENT, 0, 303, 300));
        model.move(0, 3);
        assertThat(model.redoableProperty().get()).isFalse();
        model.undo();
        model.undo();
        model.undo();
        model.undo();
        assertThat(pages().places()).isEmpty();
        assertThat(model.undoableProperty().get()).isFalse();
    }

    @Test
    void placesBelongToTheDraft() { // F032, F049
        sign(STUDENT, GUARDIAN);
        template.save();
        model.placeHere();
        assertThat(template.dirtyProperty().get()).isTrue();
        template.cancel();
        assertThat(pages().places()).isEmpty();
        assertThat(model.undoableProperty().get()).isFalse();
        model.placeHere();
        template.save();
        assertThat(template.dirtyProperty().get()).isFalse();
        assertThat(pages().places()).hasSize(1);
        template.removeRole(STUDENT);
        assertThat(pages().places()).isEmpty();
        assertThat(model.chosenProperty().get()).isEqualTo(GUARDIAN);
        assertThat(Objects.requireNonNull(template.draftProperty().get()).html()).isEmpty();
    }

    @Test
    void aTemplateWithATextHasNoPages() {
        template.show(SampleTemplates.agreement());
        assertThat(model.fixedProperty().get()).isNull();
        assertThat(model.pdfProperty().get()).isNull();
        model.placeAt(1, 1);
        model.placeHere();
        model.remove();
        model.undo();
        assertThat(template.dirtyProperty().get()).isFalse();
    }

    @Test
    void twoVersionsTellWhosePlaceChanged() { // X21
        sign(STUDENT);
        model.placeAt(300, 300);
        DocumentTemplate former = Objects.requireNonNull(template.draftProperty().get());
        model.move(30, 0);
        assertThat(new VersionDifferences(messages).between(former, Objects.requireNonNull(template.draftProperty().get())))
                .singleElement().asString().startsWith("Emplacements des signatures\u00a0: «\u00a0Étudiant (page 1, à 76\u00a0mm")
                .contains("à 86\u00a0mm");
    }
}
