package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.TrainingSession;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

/** A half-day's row, under one session; times are written as text, which no time zone moves. */
@Entity(name = "TrainingSlot")
@Table(name = "training_slot")
@SuppressWarnings("NullAway.Init")
class TrainingSlotEntity {
    @EmbeddedId SlotKey key;
    LocalDate heldOn;
    String startsAt;
    String endsAt;
    String content;

    static TrainingSlotEntity of(UUID sessionId, int pos, TrainingSession.Slot slot) {
        var row = new TrainingSlotEntity();
        row.key = new SlotKey(sessionId, pos);
        row.heldOn = Objects.requireNonNull(slot.day(), "a half-day has a day");
        row.startsAt = Objects.requireNonNull(slot.startsAt(), "a half-day has a start").toString();
        row.endsAt = Objects.requireNonNull(slot.endsAt(), "a half-day has an end").toString();
        row.content = slot.content();
        return row;
    }

    TrainingSession.Slot toDomain() {
        return new TrainingSession.Slot(heldOn, LocalTime.parse(startsAt), LocalTime.parse(endsAt), content);
    }
}
