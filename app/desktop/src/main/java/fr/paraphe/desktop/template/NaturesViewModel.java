package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.template.DocumentNature;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The natures of documents with the number of templates that use each (F056, F057, E17). */
public final class NaturesViewModel {
    private final TemplateDesk desk;
    private final DeskWork work;
    private final Messages messages;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /** Creates the list, empty until it is read. */
    public NaturesViewModel(TemplateDesk desk, TaskRunner runner, Messages messages) {
        this.desk = desk;
        work = new DeskWork(runner, messages);
        this.messages = messages;
    }

    /** A nature and the number of templates under it. */
    public record Line(DocumentNature nature, int uses) {}

    private record Read(List<DocumentNature> natures, Map<UUID, Integer> uses) {}

    /** Reads the natures, then hands them over. */
    public void read(Consumer<List<DocumentNature>> then) {
        work.run(() -> new Read(desk.natures(), desk.natureUses()), read -> {
            lines.setAll(read.natures().stream().map(n -> new Line(n, read.uses().getOrDefault(n.id(), 0))).toList());
            then.accept(read.natures());
        });
    }

    /** Makes a nature of that label. */
    public void make(String label) {
        act(label, words -> desk.newNature(words));
    }

    /** Gives a nature another label. */
    public void rename(DocumentNature nature, String label) {
        act(label, words -> desk.saveNature(new DocumentNature(nature.id(), words)));
    }

    private void act(String label, Consumer<String> write) {
        String words = label.strip();
        if (words.isEmpty()) {
            work.refuse(messages.text("template.natures.nameless"));
        } else if (lines.stream().anyMatch(line -> line.nature().label().equalsIgnoreCase(words))) {
            work.refuse(messages.text("template.natures.twice", words));
        } else {
            run(() -> write.accept(words));
        }
    }

    /** Forgets a nature that no template uses; of one in use it says so. */
    public void delete(Line line) {
        if (line.uses() > 0) {
            work.refuse(messages.text("template.natures.used", line.nature().label()));
        } else {
            run(() -> desk.deleteNature(line.nature().id()));
        }
    }

    /** Files under {@code into} what is under {@code from}. */
    public void merge(DocumentNature from, DocumentNature into) {
        run(() -> desk.mergeNatures(from.id(), into.id()));
    }

    private void run(Runnable act) {
        work.act(act, () -> read(_ -> { }));
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ReadOnlyStringProperty problemProperty() {
        return work.problemProperty();
    }
}
