package fr.paraphe.domain.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training session with its half-days; {@code hours} and {@code days} are those of one participant, zero if unknown. */
public record TrainingSession(
        UUID id,
        String reference,
        String title,
        Modality modality,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        BigDecimal hours,
        BigDecimal days,
        String place,
        String connectionLink,
        String organiser,
        List<Slot> slots)
        implements CampusRecord {

    /** How a session is held. */
    public enum Modality {
        /** «Présentiel». */
        FACE_TO_FACE,
        /** «Classe virtuelle». */
        VIRTUAL_CLASS,
        /** «E-learning». */
        E_LEARNING,
        /** «Cursus». */
        PATHWAY
    }

    /** One half-day: local times of the place; day and times are absent only while they are being typed. */
    public record Slot(@Nullable LocalDate day, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt, String content) {
        /** Tells whether both are held at the same time. */
        public boolean overlaps(Slot other) {
            return day != null && day.equals(other.day) && startsAt != null && endsAt != null && other.startsAt != null
                    && other.endsAt != null && startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
        }
    }

    /** Returns this session with its half-days as they follow one another. */
    public TrainingSession inOrder() {
        var ordered = new ArrayList<>(slots);
        ordered.sort(Comparator.comparing(Slot::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Slot::startsAt, Comparator.nullsLast(Comparator.naturalOrder())));
        return new TrainingSession(id, reference, title, modality, startsOn, endsOn, hours, days, place, connectionLink, organiser,
                ordered);
    }

    public TrainingSession {
        hours = Amounts.plain(hours);
        days = Amounts.plain(days);
        slots = List.copyOf(slots);
    }
}
