package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Where the roles of a text that have no block in it sign (D-12): they are placed on the document that the draft makes of the record in
 * front, and the draft takes their places once all of them are placed.
 */
public final class HandPlacesViewModel {
    private final TemplateDesk desk;
    private final TemplateViewModel template;
    private final SampleViewModel sample;
    private final TaskRunner runner;
    private final Messages messages;
    private final PlacesViewModel places;
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private @Nullable FixedPages shown;
    private int opening;

    /** Creates the places by hand of the draft of {@code template}, on the record that {@code sample} has in front. */
    HandPlacesViewModel(
            TemplateDesk desk, TemplateViewModel template, SampleViewModel sample, TaskRunner runner, Messages messages, Status status) {
        this.desk = desk;
        this.template = template;
        this.sample = sample;
        this.runner = runner;
        this.messages = messages;
        places = new PlacesViewModel(messages, status, _ -> { });
        template.draftProperty().subscribe(draft -> offered.set(draft != null && !draft.withoutBlock().isEmpty()));
    }

    /** Makes the document on which they are placed, and shows its last page first. */
    void open() {
        int mine = ++opening;
        shown = null;
        places.show(null, null, List.of());
        places.draw(null);
        DocumentTemplate draft = template.draftProperty().get();
        Sample on = sample.sampleProperty().get();
        if (draft == null || on == null) {
            places.refuse(messages.text("template.preview.no-record"));
            return;
        }
        runner.run(() -> desk.placing(draft, on), made -> {
            if (mine == opening) {
                shown = made.pages();
                places.show(draft.id(), made.pages(), draft.withoutBlock());
                places.draw(made.pdf());
                places.go(places.count() - 1);
            }
        }, e -> {
            if (mine == opening) {
                places.refuse(messages.failure(e));
            }
        });
    }

    /** Gives the places to the draft and says what comes next; returns false while somebody is not placed. */
    boolean finish() {
        FixedPages from = shown;
        FixedPages next = places.fixedProperty().get();
        if (from == null || next == null || !places.completeProperty().get()) {
            return false;
        }
        List<SignatoryRole> placed = List.copyOf(places.roles());
        template.change(draft -> draft.byHand(draft.byHand().changed(from, next, placed)));
        places.finish();
        return true;
    }

    /** Tells whether something would be lost if one left. */
    boolean changed() {
        return places.undoableProperty().get();
    }

    PlacesViewModel places() {
        return places;
    }

    /** Tells whether some role of the text in front has no block in it. */
    ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }
}
