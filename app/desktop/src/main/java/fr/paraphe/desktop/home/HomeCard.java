package fr.paraphe.desktop.home;

import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.Dashboard;
import fr.paraphe.domain.tracking.HistoryPart;
import fr.paraphe.domain.tracking.RequestStatus;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The cards, in the order shown: what each counts, the part of the history that it opens, and its colour when there is something (E02). */
enum HomeCard {
    TO_FINALISE(RequestStatus.TO_FINALISE, Tone.ACCENT),
    FINALISABLE(RequestStatus.FINALISABLE, Tone.DONE),
    AWAITING(RequestStatus.AWAITING_SIGNATURES, Tone.NEUTRAL),
    LATE(Attention.LATE, Tone.WARNING),
    ENDING_SOON(Attention.ENDING_SOON, Tone.WARNING),
    DECLINED(RequestStatus.DECLINED, Tone.DANGER),
    /** Messages are not in a list of their own: whom they were for is seen in the history. */
    GIVEN_UP(Dashboard::givenUp, HistoryPart.ALL, Tone.DANGER),
    MONTH(dashboard -> dashboard.month().archived(), new HistoryPart.InStatus(RequestStatus.ARCHIVED), Tone.SUCCESS);

    private final ToLongFunction<Dashboard> counted;
    private final HistoryPart part;
    private final Tone tone;

    HomeCard(ToLongFunction<Dashboard> counted, HistoryPart part, Tone tone) {
        this.counted = counted;
        this.part = part;
        this.tone = tone;
    }

    HomeCard(RequestStatus status, Tone tone) {
        this(dashboard -> dashboard.count(status), new HistoryPart.InStatus(status), tone);
    }

    HomeCard(Attention attention, Tone tone) {
        this(dashboard -> dashboard.count(attention), new HistoryPart.Calling(attention), tone);
    }

    long count(Dashboard dashboard) {
        return counted.applyAsLong(dashboard);
    }

    HistoryPart part() {
        return part;
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
