package fr.paraphe.desktop.home;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Address;
import fr.paraphe.desktop.shell.Navigation;
import fr.paraphe.desktop.shell.Place;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.tracking.Dashboard;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The home page (E02): figures read in the background while it is looked at; the old ones stay until the new ones are there. */
public final class HomeViewModel {
    private static final Duration PERIOD = Duration.ofSeconds(60);

    private final HomeDesk desk;
    private final InstantSource clock;
    private final TaskRunner runner;
    private final Messages messages;
    private final Navigation navigation;
    private final Status status;
    private final ObjectProperty<@Nullable Dashboard> dashboard = new SimpleObjectProperty<>();
    private final StringProperty freshness = new SimpleStringProperty("");
    private TaskRunner.@Nullable Repetition repeated;
    private boolean reading;

    /** Creates the page, empty until {@link #shown()}. */
    public HomeViewModel(HomeDesk desk, InstantSource clock, TaskRunner runner, Messages messages, Navigation navigation, Status status) {
        this.desk = desk;
        this.clock = clock;
        this.runner = runner;
        this.messages = messages;
        this.navigation = navigation;
        this.status = status;
    }

    /** Reads the figures, then again every minute, as long as the page is in front. */
    void shown() {
        status.rows("");
        read();
        if (repeated == null) {
            repeated = runner.every(PERIOD, this::read);
        }
    }

    /** Stops reading. */
    void hidden() {
        if (repeated != null) {
            repeated.stop();
            repeated = null;
        }
    }

    /** Reads the figures again; one question at a time. */
    void read() {
        if (reading) {
            return;
        }
        reading = true;
        freshness.set(messages.text("home.reading"));
        runner.run(desk::read, found -> {
            reading = false;
            freshness.set(messages.text("home.fresh", messages.moment(clock.instant())));
            dashboard.set(found);
        }, e -> {
            reading = false;
            freshness.set(messages.failure(e));
        });
    }

    /** Opens the part of the history that {@code card} counts, or what the month costs. */
    void open(HomeCard card) {
        card.part().ifPresentOrElse(navigation::showHistory, () -> navigation.show(Place.BILLING));
    }

    /** Opens the card of an internship of the alert. */
    void openInternship(UUID internship) {
        navigation.open(new Address(Place.INTERNSHIPS, internship));
    }

    /** Opens the window «Envoi» for every internship of the alert (X24). */
    void prepareAgreements() {
        Dashboard shown = dashboard.get();
        if (shown != null) {
            navigation.sendDocuments(RecordKind.INTERNSHIP, shown.unsigned().ids());
        }
    }

    /** Opens the list of internships, from which documents are sent. */
    void openInternships() {
        navigation.show(Place.INTERNSHIPS);
    }

    /** Opens the wizard that imports the school's files. */
    void importFiles() {
        navigation.importFiles();
    }

    /** Returns what is shown; null before the first reading. */
    ReadOnlyObjectProperty<@Nullable Dashboard> dashboardProperty() {
        return dashboard;
    }

    /** Returns when the figures were read, that they are being read, or why they could not be. */
    ReadOnlyStringProperty freshnessProperty() {
        return freshness;
    }

    HomeWords words() {
        return new HomeWords(messages);
    }
}
