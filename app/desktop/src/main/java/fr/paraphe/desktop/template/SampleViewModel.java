package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Preview;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.template.TemplateDesk.ExtremeCase;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.shared.StillWanted;
import fr.paraphe.domain.signing.InvitationPreview;
import fr.paraphe.domain.template.DocumentTemplate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The draft tried on a real record (X01): next, previous, extreme cases. Only the newest draft is merged: while one is under way, the next
 * waits and those between are skipped. A document that takes long waits until one has stopped typing, and is given up when one goes on:
 * made beside the keys, it would hold them up.
 */
public final class SampleViewModel {
    private static final Duration QUICK = Duration.ofMillis(600);
    /** How many times as long as it takes a document waits for. */
    private static final int REST = 2;
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);

    private final TemplateDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final InstantSource clock;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Preview> preview;
    private final ReadOnlyObjectWrapper<List<InvitationPreview>> letters = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Sample> sample = new ReadOnlyObjectWrapper<>();
    private @Nullable DocumentTemplate wanted;
    private @Nullable RecordKind kind;
    private Duration taken = Duration.ZERO;
    private TaskRunner.@Nullable Repetition waiting;
    private @Nullable Instant begun;
    private final AtomicInteger givenUp = new AtomicInteger();
    private int count;
    private int rank;

    /** Creates the preview of nothing. */
    public SampleViewModel(TemplateDesk desk, TaskRunner runner, Messages messages, InstantSource clock) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.clock = clock;
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
        boolean typed = draft != null && wanted != null && draft.id().equals(wanted.id());
        wanted = draft;
        if (draft == null) {
            preview.set(Preview.saying(messages.text("template.preview.none")));
        } else if (draft.about() == kind) {
            renew(typed);
        } else {
            kind = draft.about();
            count = 0;
            name.set("");
            sample.set(null);
            letters.set(List.of());
            load();
        }
    }

    /** A key was typed: a document that takes long is given up, to be made again once one has stopped typing. */
    void typing() {
        if (begun != null && (slow(taken) || slow(since(begun)))) {
            givenUp.incrementAndGet();
        }
    }

    private static boolean slow(Duration taken) {
        return taken.compareTo(QUICK) > 0;
    }

    /** Makes the document at once, or after a rest when one is typing in what takes long. */
    private void renew(boolean typed) {
        if (typed && slow(taken)) {
            stopWaiting();
            Duration rest = taken.multipliedBy(REST);
            waiting = runner.every(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST, this::renew);
        } else {
            renew();
        }
    }

    private void stopWaiting() {
        Optional.ofNullable(waiting).ifPresent(TaskRunner.Repetition::stop);
        waiting = null;
    }

    private void renew() {
        stopWaiting();
        DocumentTemplate now = wanted;
        Sample on = sample.get();
        if (now == null || on == null || begun != null) {
            return;
        }
        Instant start = clock.instant();
        begun = start;
        int mine = givenUp.get();
        runner.run(() -> StillWanted.during(() -> mine == givenUp.get(), () -> desk.preview(now, on)), made -> {
            taken = since(start);
            over(now, on, () -> {
                preview.set(made);
                write(now, on);
            });
        }, e -> {
            boolean unwanted = e instanceof StillWanted.GivenUpException;
            Duration spent = since(start);
            if (unwanted && spent.compareTo(taken) > 0) {
                taken = spent;
            }
            over(now, on, () -> {
                if (unwanted) {
                    renew(true);
                } else {
                    fail(e);
                }
            });
        });
    }

    /** Shows the e-mails that go with the document, which one does not wait for. */
    private void write(DocumentTemplate now, Sample on) {
        runner.run(() -> desk.messages(now, on), written -> {
            if (now.equals(wanted) && on.equals(sample.get())) {
                letters.set(written);
            }
        }, this::fail);
    }

    private void over(DocumentTemplate now, Sample on, Runnable tell) {
        begun = null;
        if (now.equals(wanted) && on.equals(sample.get())) {
            tell.run();
        } else if (waiting == null) {
            renew(true);
        }
    }

    private Duration since(Instant start) {
        return Duration.between(start, clock.instant());
    }

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

    ReadOnlyObjectProperty<List<InvitationPreview>> lettersProperty() {
        return letters.getReadOnlyProperty();
    }
}
