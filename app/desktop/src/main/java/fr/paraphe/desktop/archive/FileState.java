package fr.paraphe.desktop.archive;

import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.archive.FindSignedDocument.Evidence;
import fr.paraphe.domain.archive.FindSignedDocument.Found;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.tracking.RequestStatus;
import java.util.Optional;

/** The verdict on a file of the list, or why there is none yet: words that begin with a shape, and a tone that says the same. */
enum FileState {
    WAITING(Tone.NEUTRAL, "archive.state.waiting"),
    READING(Tone.NEUTRAL, "archive.state.reading"),
    STOPPED(Tone.NEUTRAL, "archive.state.stopped"),
    PROOF_ALONE(Tone.NEUTRAL, "archive.state.proof-alone"),
    INTACT(Tone.SUCCESS, "archive.state.intact"),
    AMENDED(Tone.WARNING, "archive.state.amended"),
    SUPERSEDED(Tone.WARNING, "archive.state.superseded"),
    UNFINISHED(Tone.WARNING, "archive.state.unfinished"),
    UNKNOWN_AUTHORITY(Tone.WARNING, "archive.state.unknown-authority"),
    CANCELLED(Tone.DANGER, "archive.state.cancelled"),
    PROOF_WRONG(Tone.DANGER, "archive.state.proof-wrong"),
    ALTERED(Tone.DANGER, "archive.state.altered"),
    UNSIGNED(Tone.WARNING, "archive.state.unsigned"),
    UNREADABLE(Tone.WARNING, "archive.state.unreadable");

    private final Tone tone;
    private final String key;

    FileState(Tone tone, String key) {
        this.tone = tone;
        this.key = key;
    }

    Tone tone() {
        return tone;
    }

    /** Returns the message key of its words. */
    String key() {
        return key;
    }

    /** Tells whether the file was not read yet. */
    boolean unread() {
        return this == WAITING || this == READING || this == STOPPED;
    }

    /** Returns the verdict on a file that was judged and, where one was found, on what became of its request. */
    static FileState of(VerifyDesk.Judged judged, Optional<Found> found) {
        VerificationReport report = judged.report();
        return switch (report.verdict()) {
            case UNREADABLE -> UNREADABLE;
            case ALTERED -> ALTERED;
            case UNSIGNED -> UNSIGNED;
            case INTACT -> judged.proof().filter(proof -> !proof.sound()).isPresent() ? PROOF_WRONG : intact(report, found);
        };
    }

    /** The base's own archived file is known to it, whoever issued the certificates. */
    private static FileState intact(VerificationReport report, Optional<Found> found) {
        boolean own = found.filter(one -> one.evidence() == Evidence.SIGNED_FILE).isPresent();
        return report.trusted() || own ? found.map(FileState::current).orElse(INTACT) : UNKNOWN_AUTHORITY;
    }

    private static FileState current(Found found) {
        if (found.replacement().isPresent()) {
            return SUPERSEDED;
        }
        if (found.status() == RequestStatus.CANCELLED) {
            return CANCELLED;
        }
        if (found.evidence() != Evidence.SIGNED_FILE) {
            return found.evidence() == Evidence.PROOF ? INTACT : UNFINISHED;
        }
        return found.amendments().isEmpty() ? INTACT : AMENDED;
    }
}
