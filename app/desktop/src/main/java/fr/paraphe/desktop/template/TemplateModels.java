package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import java.time.InstantSource;

/**
 * What the screen of templates shows: their list, the one in front, the record on which it is tried, the natures, the text, the document
 * that is imported, the clause that is written, the places on a PDF, and
 * those by hand on the document of a text.
 */
public record TemplateModels(TemplatesViewModel list, TemplateViewModel template, SampleViewModel sample, NaturesViewModel natures,
        ContentViewModel content, ImportViewModel imports, ClauseViewModel clause, PlacesViewModel places,
        HandPlacesViewModel hand) {

    /** What the screen asks of the open base: its templates, and its clauses. */
    public record Desks(TemplateDesk templates, ClauseDesk clauses) {}

    /** Creates what the screen shows of those desks; the list is read again each time a version was written. */
    public static TemplateModels over(Desks desks, TaskRunner runner, Messages messages, Status status, InstantSource clock) {
        return over(desks, runner, messages, status, clock, () -> { });
    }

    /** Creates what a screen shows of those desks; {@code saved} too runs each time a version was written. */
    public static TemplateModels over(
            Desks desks, TaskRunner runner, Messages messages, Status status, InstantSource clock, Runnable saved) {
        TemplateDesk desk = desks.templates();
        var list = new TemplatesViewModel(desk, runner, messages, status);
        var template = new TemplateViewModel(desk, runner, messages, status, () -> {
            list.load();
            saved.run();
        });
        var sample = new SampleViewModel(desk, runner, messages, clock);
        return new TemplateModels(list, template, sample,
                new NaturesViewModel(desk, runner, messages), new ContentViewModel(desk, runner, messages),
                new ImportViewModel(desk, runner, messages, status), new ClauseViewModel(desks.clauses(), runner, messages),
                PdfPlaces.of(desk, template, runner, messages, status),
                new HandPlacesViewModel(desk, template, sample, runner, messages, status));
    }
}
