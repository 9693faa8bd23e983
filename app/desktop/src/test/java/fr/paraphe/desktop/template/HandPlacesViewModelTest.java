package fr.paraphe.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.HandPlaces;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the roles of a text that have no block sign: on the pages of the document of a record (D-12, F289, F290). */
class HandPlacesViewModelTest {
    private static final SignatoryRole STUDENT = SignatoryRole.STUDENT;
    private static final SignatoryRole GUARDIAN = SignatoryRole.GUARDIAN;
    private static final SignatoryRole HEAD = SignatoryRole.COMPANY_HEAD;
    private static final String BLOCK = "<div class=\"sig\" id=\"sig_responsable_entreprise\"></div>";

    private final SampleTemplateDesk desk = new SampleTemplateDesk(SampleSchool.files(3), SampleBase.NOW);
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final RecordedStatus status = new RecordedStatus();
    private final TemplateViewModel template = new TemplateViewModel(desk, runner, messages, status, () -> { });
    private final SampleViewModel sample = new SampleViewModel(desk, runner, messages, () -> SampleBase.NOW);
    private final HandPlacesViewModel model = new HandPlacesViewModel(desk, template, sample, runner, messages, status);
    private final PlacesViewModel places = model.places();

    @BeforeEach
    void shows() {
        DocumentTemplate made = SampleTemplates.agreement().html("<p>Bonjour</p>" + BLOCK)
                .sharing(Sharing.signedBy(List.of()).adding(List.of(STUDENT, GUARDIAN, HEAD)));
        template.show(desk.save(made));
    }

    private void open() {
        sample.show(draft());
        model.open();
    }

    private DocumentTemplate draft() {
        return Objects.requireNonNull(template.draftProperty().get());
    }

    @Test
    void whoHasNoBlockIsPlacedOnTheDocumentOfTheRecordFromItsLastPageOn() {
        assertThat(model.offeredProperty().get()).isTrue();
        open();
        assertThat(places.roles()).containsExactly(STUDENT, GUARDIAN);
        assertThat(places.counterProperty().get()).isEqualTo("Placez les signatures sur le document (0/2)");
        assertThat(places.pdfProperty().get()).isNotNull();
        assertThat(places.pageProperty().get()).isEqualTo(1);
        places.placeAt(300, 100);
        places.go(0);
        assertThat(model.finish()).isFalse();
        assertThat(draft().byHand()).isEqualTo(HandPlaces.NONE);
        places.placeAt(300, 100);
        assertThat(places.completeProperty().get()).isTrue();
        assertThat(model.finish()).isTrue();
        assertThat(draft().byHand().places()).containsExactly(SignaturePlace.around(STUDENT, 0, 300, 100),
                SignaturePlace.around(GUARDIAN, 1, 300, 100));
        assertThat(status.said).containsExactly("Les 2 signatures sont placées\u00a0: enregistrez le modèle.");
        template.save();
        assertThat(template.dirtyProperty().get()).isFalse();
        assertThat(draft().byHand().roles()).containsExactly(STUDENT, GUARDIAN);
    }

    @Test
    void aBlockKeepsItsPlaceAndNobodyIsPutOnIt() {
        open();
        SignaturePlace block = places.place(HEAD).orElseThrow();
        places.placeAt(block.x() + 10, block.y() + 10);
        assertThat(places.problemProperty().get()).contains("recouvrirait celui de «\u00a0Responsable entreprise\u00a0»");
        assertThat(model.changed()).isFalse();
    }

    @Test
    void leavingAndCancellingChangeNothing() { // F032
        open();
        places.placeHere();
        assertThat(model.changed()).isTrue();
        assertThat(template.dirtyProperty().get()).isFalse();
        open();
        assertThat(model.changed()).isFalse();
        assertThat(places.counterProperty().get()).contains("(0/2)");
        places.placeAt(300, 100);
        places.placeAt(300, 300);
        model.finish();
        assertThat(template.dirtyProperty().get()).isTrue();
        template.cancel();
        assertThat(draft().byHand()).isEqualTo(HandPlaces.NONE);
    }

    @Test
    void aBlockThatComesBackTakesTheRoleOffTheList() {
        template.change(draft -> draft.byHand(new HandPlaces(List.of(SignaturePlace.around(STUDENT, 0, 300, 100)))));
        open();
        assertThat(places.counterProperty().get()).contains("(1/2)");
        template.addRoles(List.of(SignatoryRole.CLIENT)); // it comes with its block
        template.change(draft -> draft.html(desk.withBoxes(draft.html(), List.of(STUDENT, GUARDIAN))));
        assertThat(model.offeredProperty().get()).isFalse();
        assertThat(draft().byHand()).isEqualTo(HandPlaces.NONE);
    }

    @Test
    void withoutARecordThereIsNoDocumentToPlaceThemOn() {
        model.open();
        assertThat(places.problemProperty().get()).isEqualTo(messages.text("template.preview.no-record"));
        assertThat(places.fixedProperty().get()).isNull();
        assertThat(model.finish()).isFalse();
    }

    @Test
    void twoVersionsTellWhosePlaceChanged() { // X21
        DocumentTemplate former = draft().byHand(new HandPlaces(List.of(SignaturePlace.around(STUDENT, 0, 300, 300))));
        DocumentTemplate next = draft().byHand(new HandPlaces(List.of(SignaturePlace.around(STUDENT, 1, 330, 300))));
        assertThat(new VersionDifferences(messages).between(former, next)).singleElement().asString()
                .contains("Étudiant (dernière page, à 76\u00a0mm").contains("Étudiant (page 2 en partant de la fin, à 86\u00a0mm");
    }
}
