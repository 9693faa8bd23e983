package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.tracking.RequestStatus;

/** The colour and the shape that go with each status' words. */
final class StatusPill {
    private StatusPill() {}

    static Tone tone(RequestStatus status) {
        return switch (status) {
            case SENDING, AWAITING_SIGNATURES -> Tone.NEUTRAL;
            case SENDING_FAILED, DECLINED, CANCELLED, EXPIRED -> Tone.DANGER;
            case FINALISABLE -> Tone.DONE;
            case TO_FINALISE, FINALISING -> Tone.ACCENT;
            case ARCHIVED -> Tone.SUCCESS;
        };
    }

    static String words(RequestStatus status, Messages messages) {
        String symbol = switch (status) {
            case SENDING -> "↑";
            case SENDING_FAILED -> "●";
            case AWAITING_SIGNATURES -> "…";
            case FINALISABLE -> "◇";
            case TO_FINALISE -> "◆";
            case FINALISING -> "↻";
            case ARCHIVED -> "✓";
            case CANCELLED, EXPIRED -> "✗";
            case DECLINED -> "⊘";
        };
        return symbol + " " + messages.label(status);
    }
}
