package fr.paraphe.desktop.home;

import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.Dashboard;
import fr.paraphe.domain.tracking.HistoryPart;
import fr.paraphe.domain.tracking.RequestStatus;
import java.util.Locale;
import java.util.Optional;

/** The cards, in the order shown: what each counts, the part of the history that it opens, and its colour when there is something (E02). */
enum HomeCard {
    TO_FINALISE(Tone.ACCENT),
    FINALISABLE(Tone.DONE),
    AWAITING(Tone.NEUTRAL),
    LATE(Tone.WARNING),
    ENDING_SOON(Tone.WARNING),
    DECLINED(Tone.DANGER),
    GIVEN_UP(Tone.DANGER),
    MONTH(Tone.SUCCESS);

    private final Tone tone;

    HomeCard(Tone tone) {
        this.tone = tone;
    }

    /**
     * Messages are not in a list of their own: whom those given up were for is seen in the whole history. What the month costs is not in
     * the history.
     */
    Optional<HistoryPart> part() {
        return Optional.ofNullable(switch (this) {
            case TO_FINALISE -> new HistoryPart.InStatus(RequestStatus.TO_FINALISE);
            case FINALISABLE -> new HistoryPart.InStatus(RequestStatus.FINALISABLE);
            case AWAITING -> new HistoryPart.InStatus(RequestStatus.AWAITING_SIGNATURES);
            case LATE -> new HistoryPart.Calling(Attention.LATE);
            case ENDING_SOON -> new HistoryPart.Calling(Attention.ENDING_SOON);
            case DECLINED -> new HistoryPart.InStatus(RequestStatus.DECLINED);
            case GIVEN_UP -> new HistoryPart.Everything();
            case MONTH -> null;
        });
    }

    long count(Dashboard dashboard) {
        return switch (this) {
            case TO_FINALISE -> dashboard.count(RequestStatus.TO_FINALISE);
            case FINALISABLE -> dashboard.count(RequestStatus.FINALISABLE);
            case AWAITING -> dashboard.count(RequestStatus.AWAITING_SIGNATURES);
            case LATE -> dashboard.count(Attention.LATE);
            case ENDING_SOON -> dashboard.count(Attention.ENDING_SOON);
            case DECLINED -> dashboard.count(RequestStatus.DECLINED);
            case GIVEN_UP -> dashboard.givenUp();
            case MONTH -> dashboard.month().archived();
        };
    }

    /** Returns its colour when it counts something. */
    Tone tone() {
        return tone;
    }

    /** Returns the identifier of its button on the screen. */
    String id() {
        return "home-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
