package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.tracking.ReplaceSignatory.Place;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReplaceViewModelTest { // D-27, X25
    private final SampleBase base = new SampleBase(20);
    private final UUID id = base.withHistory().get(1);
    private final Signatory signatory = base.sentDocuments().page(TrackingList.Filter.all(SampleBase.NOW), TrackingList.Cursor.START, 100)
            .stream().map(TrackingRow::request).filter(request -> request.id().equals(id)).findFirst().orElseThrow()
            .circuit().signatories().get(1);
    private final RecordedStatus status = new RecordedStatus();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    private ReplaceViewModel model() {
        var model = new ReplaceViewModel(base.replaceDesk(), new Place(id, signatory.id()), new SameThreadTaskRunner(),
                new Messages(Locale.FRENCH), status, changed::incrementAndGet);
        model.read();
        return model;
    }

    @Test
    void correctsTheAddressOfTheSamePerson() {
        ReplaceViewModel model = model();
        assertThat(model.whoBinding().get()).startsWith(signatory.person().lastFirst() + ", ");
        assertThat(model.emailProperty().get()).isEqualTo(signatory.person().email());
        assertThat(model.readyBinding().get()).as("nothing was changed yet").isFalse();
        model.emailProperty().set("juste@ecole.example");
        assertThat(model.effectBinding().get()).contains("une nouvelle invitation partira à juste@ecole.example");
        model.replace(closed::incrementAndGet);
        assertThat(base.replaceDesk().orders).singleElement().satisfies(order -> {
            assertThat(order.places()).containsExactly(new Place(id, signatory.id()));
            assertThat(order.next().personId()).isEqualTo(signatory.person().personId());
            assertThat(order.next().email()).isEqualTo("juste@ecole.example");
        });
        assertThat(status.said).containsExactly("1 signataire corrigé");
        assertThat(changed).hasValue(1);
        assertThat(closed).hasValue(1);
    }

    @Test
    void takesWhatTheCardSaysNow() {
        base.replaceDesk().card = signatory.person().reachedAt("fiche@ecole.example", "+33611111111");
        ReplaceViewModel model = model();
        assertThat(model.cardBinding().get()).contains("fiche@ecole.example, +33611111111");
        model.takeCard();
        assertThat(model.emailProperty().get()).isEqualTo("fiche@ecole.example");
        assertThat(model.mobileProperty().get()).isEqualTo("+33611111111");
        assertThat(model.readyBinding().get()).isTrue();
        model.anotherProperty().set(true);
        assertThat(model.cardBinding().get()).isEmpty();
    }

    @Test
    void putsAnotherPersonHereAndWhereHeIsNotNamed() {
        ReplaceViewModel model = model();
        assertThat(model.othersProperty().get()).isEqualTo(2);
        model.anotherProperty().set(true);
        assertThat(model.othersProperty().get()).as("one of them names him").isEqualTo(1);
        assertThat(model.readyBinding().get()).isFalse();
        PersonSnapshot zoe = model.candidates().get(1);
        model.chosenProperty().set(zoe);
        assertThat(model.emailProperty().get()).isEqualTo(zoe.email());
        assertThat(model.effectBinding().get()).contains("la personne remplacée en sera informée");
        model.everywhereProperty().set(true);
        model.replace(closed::incrementAndGet);
        assertThat(base.replaceDesk().orders).singleElement()
                .satisfies(order -> assertThat(order.places()).hasSize(2));
        assertThat(status.said).containsExactly("2 signataires remplacés");
    }

    @Test
    void aDocumentThatNamesHimIsExplainedAndNothingCanBeDone() {
        base.replaceDesk().namedOn = 2;
        ReplaceViewModel model = model();
        assertThat(model.obstacleBinding().get()).isEmpty();
        model.anotherProperty().set(true);
        model.chosenProperty().set(model.candidates().getFirst());
        assertThat(model.obstacleBinding().get()).contains("figure page 2 du document");
        assertThat(model.readyBinding().get()).isFalse();
        model.replace(closed::incrementAndGet);
        assertThat(base.replaceDesk().orders).isEmpty();
    }

    @Test
    void whatIsRefusedOrLeftIsSaidAndTheWindowStays() {
        ReplaceViewModel model = model();
        model.emailProperty().set("pas une adresse");
        base.replaceDesk().left = "Cette adresse n'est pas valable!";
        model.replace(closed::incrementAndGet);
        assertThat(model.problemProperty().get()).contains("n'est pas valable");
        assertThat(model.workingProperty().get()).isFalse();
        base.replaceDesk().left = "Convention 2\u00a0: a déjà signé.";
        model.replace(closed::incrementAndGet);
        assertThat(model.problemProperty().get()).isEqualTo("1 signataire corrigé\nConvention 2\u00a0: a déjà signé.");
        assertThat(closed).hasValue(0);
    }
}
