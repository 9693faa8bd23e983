package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Preview;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.template.TemplateDesk.ExtremeCase;
import fr.paraphe.desktop.template.TemplateDesk.MessagePreview;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.template.DocumentTemplate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The draft tried on a real record (X01): next, previous, extreme cases. Only the newest draft is merged: while one is under way, the next
 * waits and those between are skipped, so that typing never waits.
 */
public final class SampleViewModel {
    private final TemplateDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Preview> preview;
    private final ReadOnlyObjectWrapper<MessagePreview> message = new ReadOnlyObjectWrapper<>(new MessagePreview("", "", ""));
    private final ReadOnlyObjectWrapper<@Nullable Sample> sample = new ReadOnlyObjectWrapper<>();
    private @Nullable DocumentTemplate wanted;
    private @Nullable RecordKind kind;
    private boolean working;
    private int count;
    private int rank;

    /** Creates the preview of nothing. */
    public SampleViewModel(TemplateDesk desk, TaskRunner runner, Messages messages) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        preview = new ReadOnlyObjectWrapper<>(Preview.saying(messages.text("template.preview.none")));
    }

    /** Counts the records again, and takes the first if there was none. */
    public void load() {
        RecordKind of = kind;
        if (of != null) {
            runner.run(() -> desk.samples(of), found -> {
                if (of == kind) {
                    count = found;
                    if (sample.get() == null) {
                        take(0);
                    }
                }
            }, this::fail);
        }
    }

    /** Takes the record so many places further; it goes round. */
    public void step(int places) {
        if (count > 0) {
            take(Math.floorMod(rank + places, count));
        }
    }

    private void take(int place) {
        RecordKind of = kind;
        if (of == null || count == 0) {
            preview.set(Preview.saying(messages.text("template.preview.no-record")));
            return;
        }
        rank = place;
        runner.run(() -> desk.sample(of, place), found -> {
            sample.set(found);
            name.set(messages.text("template.preview.rank", found.name(), messages.number(place + 1L), messages.number(count)));
            renew();
        }, this::fail);
    }

    /** Takes the record that strains the template in that way. */
    public void extreme(ExtremeCase wanted) {
        RecordKind of = kind;
        if (of == null) {
            return;
        }
        runner.run(() -> desk.extreme(of, wanted), found -> {
            sample.set(found);
            name.set(messages.text(key(wanted)) + " · " + found.name());
            renew();
        }, this::fail);
    }

    /** Returns the message key that names an extreme case. */
    static String key(ExtremeCase kind) {
        return switch (kind) {
            case LONGEST_NAME -> "template.extreme.longest-name";
            case MINOR -> "template.extreme.minor";
            case FOREIGN_COMPANY -> "template.extreme.foreign-company";
            case MISSING_VALUES -> "template.extreme.missing-values";
        };
    }

    /** Shows what {@code draft} gives; nothing for none. */
    public void show(@Nullable DocumentTemplate draft) {
        wanted = draft;
        if (draft == null) {
            preview.set(Preview.saying(messages.text("template.preview.none")));
        } else if (draft.about() == kind) {
            renew();
        } else {
            kind = draft.about();
            count = 0;
            name.set("");
            sample.set(null);
            load();
        }
    }

    private void renew() {
        DocumentTemplate now = wanted;
        Sample on = sample.get();
        if (now == null || on == null || working) {
            return;
        }
        working = true;
        runner.run(() -> new Tried(desk.preview(now, on), desk.message(now, on)), tried -> {
            working = false;
            if (now.equals(wanted) && on.equals(sample.get())) {
                preview.set(tried.preview());
                message.set(tried.message());
            } else {
                renew();
            }
        }, e -> {
            working = false;
            if (now.equals(wanted) && on.equals(sample.get())) {
                fail(e);
            } else {
                renew();
            }
        });
    }

    private record Tried(Preview preview, MessagePreview message) {}

    private void fail(Exception e) {
        preview.set(Preview.saying(messages.failure(e)));
    }

    ReadOnlyObjectProperty<@Nullable Sample> sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MessagePreview> messageProperty() {
        return message.getReadOnlyProperty();
    }
}
