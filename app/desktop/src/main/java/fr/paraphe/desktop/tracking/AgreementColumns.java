package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PillCell;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.tracking.FollowedInternship;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingRow;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** What the follow-up of agreements shows of each internship: the company, the subject, the dates, and how soon it starts (E24, X24). */
final class AgreementColumns {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int NEAR_DAYS = 10;
    private static final int VERY_NEAR_DAYS = 3;

    private final ReadBeside<UUID, FollowedInternship> internships;
    private final InstantSource clock;
    private final Messages messages;

    AgreementColumns(SentDocuments documents, InstantSource clock, TaskRunner runner, Messages messages, Consumer<Exception> failed) {
        this.clock = clock;
        this.messages = messages;
        internships = new ReadBeside<>(documents::internships, FollowedInternship::id, runner, failed);
    }

    /** Reads the internships of {@code rows} that were not asked for yet. */
    void arrived(List<TrackingRow> rows) {
        internships.arrived(rows.stream().map(row -> row.request().subject().recordId()));
    }

    /** Reads the internships again with the next rows: a card may have changed. */
    void renew() {
        internships.renew();
    }

    List<TableColumn<TrackingRow, ?>> columns() {
        var start = Columns.<TrackingRow>drawn(messages.text("tracking.column.start"), 104, _ -> new PillCell<>(this::tone, this::start));
        start.setMinWidth(104);
        start.setId("start");
        // the pill is drawn again when its internship arrives
        start.setCellValueFactory(cell -> Bindings.createObjectBinding(
                () -> internships.of(id(cell.getValue())).map(_ -> cell.getValue()).orElse(null), internships.revisionProperty()));
        var company = Columns.<TrackingRow>text(messages.text("tracking.column.company"), 150, row -> row.request().subject().company());
        company.setId("company");
        return List.of(company, beside("subject", messages.text("tracking.column.subject"), 150, FollowedInternship::subject),
                beside("dates", messages.text("tracking.column.dates"), 182, this::dates), start);
    }

    private TableColumn<TrackingRow, String> beside(String id, String title, double width, Function<FollowedInternship, String> words) {
        var column = Columns.<TrackingRow>text(title, width, _ -> "");
        column.setId(id);
        column.setCellValueFactory(cell -> Bindings.createStringBinding(
                () -> internships.of(id(cell.getValue())).map(words).orElse(""), internships.revisionProperty()));
        return column;
    }

    private static UUID id(TrackingRow row) {
        return row.request().subject().recordId();
    }

    private String dates(FollowedInternship internship) {
        return Optional.ofNullable(internship.startsOn()).map(messages::day).orElse("…") + " – "
                + Optional.ofNullable(internship.endsOn()).map(messages::day).orElse("…");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    /** Says how many days remain until the start, that it has begun, or that it is over. */
    String start(TrackingRow row) {
        FollowedInternship internship = internships.of(id(row)).orElse(null);
        LocalDate starts = internship == null ? null : internship.startsOn();
        if (internship == null || starts == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today(), starts);
        if (days > 0) {
            return messages.text("tracking.start.days", messages.number(days));
        }
        LocalDate ends = internship.endsOn();
        if (days == 0) {
            return messages.text("tracking.start.today");
        }
        return ends != null && ends.isBefore(today()) ? messages.text("tracking.start.over") : messages.text("tracking.start.begun");
    }

    /** An agreement that is not signed worries more and more as its internship comes near. */
    Tone tone(TrackingRow row) {
        @Nullable LocalDate starts = internships.of(id(row)).map(FollowedInternship::startsOn).orElse(null);
        if (row.status() == RequestStatus.ARCHIVED || starts == null) {
            return Tone.DONE;
        }
        long days = ChronoUnit.DAYS.between(today(), starts);
        return days <= VERY_NEAR_DAYS ? Tone.DANGER : days <= NEAR_DAYS ? Tone.WARNING : Tone.NEUTRAL;
    }
}
