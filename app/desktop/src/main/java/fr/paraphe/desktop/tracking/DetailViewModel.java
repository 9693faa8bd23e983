package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Preview;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.domain.shared.FileName;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The pane beside the history: the document as sent or signed, its verification and its signatories. */
public final class DetailViewModel {
    /** The verdict on a signed document, in words. */
    public record Verdict(Tone tone, String words, String detail) {}

    /**
     * A signatory in words: the role, the person, whether optional, the mark and what happened when; whether he may be replaced (D-27), and
     * whether his signature is attested.
     */
    public record Line(UUID id, SignatoryMark mark, String role, String person, String happened, boolean replaceable, boolean attested) {}

    private final SentDocuments documents;
    private final BiConsumer<UUID, UUID> replacing;
    private final TaskRunner runner;
    private final Messages messages;
    private final ObjectProperty<Preview> preview;
    private final ObjectProperty<@Nullable Verdict> verdict = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final EventsViewModel events;
    private final MessagesViewModel written;
    private final ProofViewModel proof;
    private @Nullable UUID shown;
    private String reference = "";
    private @Nullable RequestStatus status;
    private int asked;

    /** Reads from {@code documents}; {@code replacing} opens the replacement of a signatory of a request. */
    DetailViewModel(SentDocuments documents, BiConsumer<UUID, UUID> replacing, TaskRunner runner, Messages messages) {
        this.documents = documents;
        this.replacing = replacing;
        this.runner = runner;
        this.messages = messages;
        events = new EventsViewModel(documents, runner, messages);
        written = new MessagesViewModel(documents, runner, messages);
        proof = new ProofViewModel(documents, runner, messages);
        preview = new SimpleObjectProperty<>(Preview.saying(messages.text("tracking.preview.none")));
    }

    /** Opens the correction or replacement of that signatory of the document shown (D-27, X25). */
    void replace(Line line) {
        if (shown != null) {
            replacing.accept(shown, line.id());
        }
    }

    /** Returns the name proposed for the attestation of that signatory. */
    String proposedName(Line line) {
        return FileName.safe(reference + " - " + messages.text("tracking.attestation.name", line.person())) + ".pdf";
    }

    /** Keeps the attestation of that signatory in {@code target}; {@code reported} hears of it. */
    void attest(Line line, Path target, Consumer<String> reported) {
        UUID request = shown;
        if (request != null) {
            runner.run(() -> {
                documents.keep(documents.attestation(request, line.id()), target);
                return target;
            }, kept -> reported.accept(messages.text("tracking.attestation.kept", kept)), e -> reported.accept(messages.failure(e)));
        }
    }

    /** Shows {@code row}; the document is read again only when the row is another or has moved to another status. */
    void show(@Nullable TrackingRow row) {
        events.trace().show(row);
        written.trace().show(row);
        proof.show(row);
        if (row == null) {
            shown = null;
            asked++;
            lines.clear();
            note.set("");
            verdict.set(null);
            preview.set(Preview.saying(messages.text("tracking.preview.none")));
            return;
        }
        lines.setAll(row.request().circuit().signatories().stream().map(s -> line(row, s)).toList());
        note.set(note(row.request()));
        reference = row.request().subject().reference();
        UUID id = row.request().id();
        if (!id.equals(shown) || row.status() != status) {
            shown = id;
            status = row.status();
            read(id);
        }
    }

    /** The reference, the former request that this one stands for (X06), the document that it amends (X20), and when it was cancelled. */
    private String note(SignatureRequest request) {
        var said = new ArrayList<String>();
        said.add(request.subject().reference());
        String former = request.replaces();
        if (former != null) {
            said.add(messages.text("tracking.detail.replaces", former));
        }
        String amended = request.amends();
        if (amended != null) {
            said.add(messages.text("tracking.detail.amends", amended));
        }
        Instant cancelled = request.circuit().cancelledAt();
        if (cancelled != null) {
            said.add(messages.text("tracking.detail.cancelled", messages.moment(cancelled)));
        }
        return String.join(" · ", said);
    }

    private void read(UUID id) {
        int mine = ++asked;
        verdict.set(null);
        preview.set(Preview.saying(messages.text("tracking.preview.reading")));
        runner.run(() -> documents.document(id), pdf -> {
            if (mine == asked) {
                preview.set(pdf.map(bytes -> Preview.of(bytes, List.of()))
                        .orElseGet(() -> Preview.saying(messages.text("tracking.preview.not-yet"))));
            }
        }, e -> {
            if (mine == asked) {
                preview.set(Preview.saying(messages.failure(e)));
            }
        });
        if (status == RequestStatus.ARCHIVED) {
            runner.run(() -> documents.verify(id), report -> {
                if (mine == asked) {
                    verdict.set(report.map(this::verdict).orElse(null));
                }
            }, e -> {
                if (mine == asked) {
                    verdict.set(new Verdict(Tone.WARNING, messages.text("tracking.verdict.unknown"), messages.failure(e)));
                }
            });
        }
    }

    private Verdict verdict(VerificationReport report) {
        String found = report.findings().isEmpty()
                ? messages.text(report.trusted() ? "tracking.verdict.trusted" : "tracking.verdict.untrusted")
                : String.join("\n", report.findings());
        String detail = messages.count("tracking.verdict.signatures", report.signatures().size()) + " · " + found;
        return switch (report.verdict()) {
            case INTACT -> new Verdict(Tone.SUCCESS, messages.text("tracking.verdict.intact"), detail);
            case ALTERED -> new Verdict(Tone.DANGER, messages.text("tracking.verdict.altered"), detail);
            case UNREADABLE -> new Verdict(Tone.DANGER, messages.text("tracking.verdict.unreadable"), detail);
            case UNSIGNED -> new Verdict(Tone.WARNING, messages.text("tracking.verdict.unsigned"), detail);
        };
    }

    private Line line(TrackingRow row, Signatory signatory) {
        SignatoryMark mark = SignatoryMark.of(row, signatory);
        SignatoryProgress progress = signatory.progress();
        String happened = switch (mark) {
            case SIGNED -> messages.text("tracking.happened.signed", messages.moment(progress.signedAt()));
            case DECLINED -> messages.text("tracking.happened.declined", messages.moment(progress.declinedAt()),
                    Objects.requireNonNullElse(progress.declineReason(), ""));
            case SEEN -> messages.text("tracking.happened.seen", messages.moment(progress.viewedAt())) + reminded(progress);
            case PENDING -> progress.invitedAt() == null
                    ? messages.text("tracking.happened.waiting")
                    : messages.text("tracking.happened.invited", messages.moment(progress.invitedAt())) + reminded(progress);
            case ENDED -> signatory.signed()
                    ? messages.text("tracking.happened.lost", messages.moment(progress.signedAt())) : messages.text(mark.key());
            case SPARED, SKIPPED -> messages.text(mark.key());
        };
        String role = messages.label(signatory.role()) + (signatory.optional() ? " " + messages.text("tracking.optional") : "")
                + (signatory.either() ? " " + messages.text("tracking.either") : "");
        String organisation = signatory.person().organisation();
        String person = signatory.person().lastFirst() + (organisation.isEmpty() ? "" : " (" + organisation + ")");
        boolean replaceable = row.status().awaited() && (mark == SignatoryMark.PENDING || mark == SignatoryMark.SEEN);
        boolean attested = row.status() == RequestStatus.ARCHIVED && signatory.signed();
        return new Line(signatory.id(), mark, role, person, happened, replaceable, attested);
    }

    /** When he was reminded last and how often, after what he did; nothing when he never was (F147). */
    private String reminded(SignatoryProgress progress) {
        return progress.remindedAt() == null ? "" : messages.count("tracking.happened.reminded", progress.reminders(),
                messages.moment(progress.remindedAt()));
    }

    ObjectProperty<Preview> previewProperty() {
        return preview;
    }

    ObjectProperty<@Nullable Verdict> verdictProperty() {
        return verdict;
    }

    StringProperty noteProperty() {
        return note;
    }

    EventsViewModel events() {
        return events;
    }

    MessagesViewModel written() {
        return written;
    }

    ProofViewModel proof() {
        return proof;
    }

    ObservableList<Line> lines() {
        return lines;
    }
}
