package fr.paraphe.domain.tracking;

import java.time.Instant;
import java.util.Set;

/** A part of the history that one chooses by its name: all of it, one status, or what calls for attention (F141, E02). */
public sealed interface HistoryPart {
    /** All of it. */
    record Everything() implements HistoryPart {}

    /** What stands in a status. */
    record InStatus(RequestStatus status) implements HistoryPart {}

    /** What calls for attention. */
    record Calling(Attention attention) implements HistoryPart {}

    /** What was removed from it (F148). */
    record Removed() implements HistoryPart {}

    /** Returns the rows of this part at {@code now} that contain all {@code words}. */
    default TrackingList.Filter filter(String words, Instant now) {
        return switch (this) {
            case Everything() -> new TrackingList.Filter(words, Set.of(), now);
            case InStatus(RequestStatus status) -> new TrackingList.Filter(words, Set.of(status), now);
            case Calling(Attention attention) -> new TrackingList.Filter(words, Set.of(), attention, false, now);
            case Removed() -> new TrackingList.Filter(words, Set.of(), null, true, now);
        };
    }
}
