package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.TrainingSession;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A training session's row; its half-days have their own. */
@Entity(name = "TrainingSession")
@Table(name = "training_session")
@SuppressWarnings("NullAway.Init")
class TrainingSessionEntity {
    @Id UUID id;
    String reference;
    String title;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) TrainingSession.Modality modality;
    @Nullable LocalDate startsOn;
    @Nullable LocalDate endsOn;
    BigDecimal hours;
    BigDecimal days;
    String place;
    String connectionLink;
    String organiser;

    static TrainingSessionEntity of(TrainingSession s) {
        var row = new TrainingSessionEntity();
        row.id = s.id();
        row.reference = s.reference();
        row.title = s.title();
        row.modality = s.modality();
        row.startsOn = s.startsOn();
        row.endsOn = s.endsOn();
        row.hours = s.hours();
        row.days = s.days();
        row.place = s.place();
        row.connectionLink = s.connectionLink();
        row.organiser = s.organiser();
        return row;
    }

    TrainingSession toDomain(List<TrainingSession.Slot> slots) {
        return new TrainingSession(id, reference, title, modality, startsOn, endsOn, hours,
                days, place, connectionLink, organiser, slots);
    }
}
