package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.TemplateRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places on a template made from a PDF: they belong to the draft, as the text of another template does, and follow it until it is saved
 * otherwise, taken back or left.
 */
final class PdfPlaces {
    private final TemplateDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final PlacesViewModel places;

    private PdfPlaces(TemplateDesk desk, TaskRunner runner, Messages messages, PlacesViewModel places) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.places = places;
    }

    /** Returns the places of the draft of {@code template}, none until it is made from a PDF. */
    static PlacesViewModel of(TemplateDesk desk, TemplateViewModel template, TaskRunner runner, Messages messages, Status status) {
        var places = new PlacesViewModel(messages, status, next -> template.change(draft -> draft.fixed(next)));
        template.draftProperty().subscribe(new PdfPlaces(desk, runner, messages, places)::follow);
        return places;
    }

    private void follow(@Nullable DocumentTemplate draft) {
        FixedPages former = places.fixedProperty().get();
        FixedPages next = draft == null ? null : draft.fixed();
        places.show(draft == null ? null : draft.id(), next,
                draft == null ? List.of() : draft.roles().stream().map(TemplateRole::role).toList());
        if (next == null || former == null || !next.sha256().equals(former.sha256())) {
            read(next);
        }
    }

    private void read(@Nullable FixedPages wanted) {
        places.draw(null);
        if (wanted != null) {
            runner.run(() -> desk.pdf(wanted.sha256()), found -> {
                FixedPages shown = places.fixedProperty().get();
                if (shown != null && shown.sha256().equals(wanted.sha256())) {
                    places.draw(found);
                }
            }, e -> places.refuse(messages.failure(e)));
        }
    }
}
