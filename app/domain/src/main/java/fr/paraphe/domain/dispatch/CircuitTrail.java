package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a platform tells of one document, for people to read: its events and its messages, both the oldest first (E23). Of very many events
 * the last ones are there, and {@code earlier} counts those before them; the proof file has them all. No link, no code, no whole address.
 */
public record CircuitTrail(int earlier, List<Event> events, List<Message> messages) {
    public CircuitTrail {
        events = List.copyOf(events);
        messages = List.copyOf(messages);
    }

    /**
     * Something that happened: when, the code of what (one that this version may not know) with the platform's French words for it, who did
     * it, and what else is known of it, maybe nothing.
     */
    public record Event(Instant at, String type, String words, String actor, String detail) {}

    /** A message: when it was asked for, by what way, to whom and to what masked address, about what, and how far it came. */
    public record Message(
            Instant at, ReminderWay way, String name, String address, String subject, State state, @Nullable String failure) {}

    /** How far a message came. */
    public enum State {
        QUEUED("En attente"),
        SENT("Remis"),
        REJECTED("Abandonné");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Returns the French label. */
        public String label() {
            return label;
        }
    }
}
