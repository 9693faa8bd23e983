package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.archive.ObtainProof;
import fr.paraphe.domain.archive.ProofVerifier;
import fr.paraphe.domain.shared.FileName;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingRow;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** «Preuve»: what the proof file of the document in front is worth, and the file itself to keep (E23, F173, F174). */
final class ProofViewModel implements LookedAt.Content<Optional<ObtainProof.Obtained>> {
    /** The forms in which a proof is kept. */
    enum Form {
        PDF("pdf"),
        JSON("json");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        String ending() {
            return ending;
        }
    }

    /** What is shown of a proof: what it is worth, and the SHA-256 of both its files. */
    record Judged(DetailViewModel.Verdict verdict, String pdfSha256, String jsonSha256) {}

    private final RetracedDocuments documents;
    private final TaskRunner runner;
    private final Messages messages;
    private final LookedAt<Optional<ObtainProof.Obtained>> reading;
    private final ObjectProperty<@Nullable Judged> shown = new SimpleObjectProperty<>();
    private @Nullable TrackingRow row;
    private ObtainProof.@Nullable Obtained proof;

    ProofViewModel(RetracedDocuments documents, TaskRunner runner, Messages messages) {
        this.documents = documents;
        this.runner = runner;
        this.messages = messages;
        reading = new LookedAt<>(runner, messages, this);
    }

    /** Is about {@code next} from now on; what has no proof yet, or never will, is not looked for. */
    void show(@Nullable TrackingRow next) {
        row = next;
        boolean there = next != null && next.status() == RequestStatus.ARCHIVED;
        reading.show(there ? next : null);
        if (next != null && !there) {
            reading.sayingProperty().set(messages.text(next.status().terminal() ? "tracking.proof.never" : "tracking.proof.later"));
        }
    }

    @Override
    public Optional<ObtainProof.Obtained> read(UUID requestId) {
        return documents.proof(requestId);
    }

    @Override
    public String found(Optional<ObtainProof.Obtained> found) {
        proof = found.orElse(null);
        shown.set(found.map(one -> new Judged(verdict(one.judgement()), one.pdfSha256(), one.jsonSha256())).orElse(null));
        return found.isEmpty() ? messages.text("tracking.proof.arriving") : "";
    }

    private DetailViewModel.Verdict verdict(ProofVerifier.Judgement judgement) {
        if (!judgement.faults().isEmpty()) {
            return new DetailViewModel.Verdict(Tone.DANGER, messages.text("tracking.proof.altered"), String.join("\n", judgement.faults()));
        }
        String sealed = messages.text("tracking.proof.sealed", messages.moment(judgement.sealedAt()), judgement.sealer());
        return judgement.trusted()
                ? new DetailViewModel.Verdict(Tone.SUCCESS, messages.text("tracking.proof.intact"), sealed)
                : new DetailViewModel.Verdict(Tone.WARNING, messages.text("tracking.proof.unknown"),
                        sealed + " " + messages.text("tracking.proof.untrusted"));
    }

    @Override
    public String failed(Exception failure) {
        return messages.failure(failure);
    }

    @Override
    public void clear() {
        proof = null;
        shown.set(null);
    }

    /** Returns the name proposed for the proof in that form, without its ending. */
    String proposedName() {
        TrackingRow now = row;
        return now == null ? "" : FileName.safe(now.request().subject().reference() + " - " + messages.text("tracking.proof.name"));
    }

    /** Keeps the proof in the file of that name, to which the ending is added where it lacks; {@code reported} hears of it. */
    void keep(Form form, Path target, Consumer<String> reported) {
        ObtainProof.Obtained now = proof;
        if (now == null) {
            return;
        }
        String ending = "." + form.ending();
        String name = String.valueOf(target.getFileName());
        Path whole = name.toLowerCase(Locale.ROOT).endsWith(ending) ? target : target.resolveSibling(name + ending);
        byte[] file = form == Form.PDF ? now.pdf() : now.json();
        runner.run(() -> {
            documents.keep(file, whole);
            return whole;
        }, kept -> reported.accept(messages.text("tracking.proof.kept", kept)), e -> reported.accept(messages.failure(e)));
    }

    LookedAt<Optional<ObtainProof.Obtained>> reading() {
        return reading;
    }

    ObjectProperty<@Nullable Judged> shownProperty() {
        return shown;
    }
}
