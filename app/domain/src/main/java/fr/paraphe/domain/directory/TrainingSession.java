package fr.paraphe.domain.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
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

    /** One half-day: local times of the place. */
    public record Slot(LocalDate day, LocalTime startsAt, LocalTime endsAt, String content) {}

    public TrainingSession {
        hours = Amounts.plain(hours);
        days = Amounts.plain(days);
        slots = List.copyOf(slots);
    }
}
