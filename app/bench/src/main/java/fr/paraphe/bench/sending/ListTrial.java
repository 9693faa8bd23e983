package fr.paraphe.bench.sending;

import fr.paraphe.bench.measure.OnScreen;
import fr.paraphe.bench.measure.PlainTable;
import fr.paraphe.bench.measure.ScrolledWindow;
import fr.paraphe.desktop.kit.grid.FrameTimes;
import fr.paraphe.desktop.shell.ConnectionViewModel;
import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.DesktopStart;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;

/**
 * Opens the whole client on a demonstration, asks for the agreements of every internship and scrolls «Liste des documents à envoyer»; or
 * scrolls a plain table of as many rows. In a JVM of its own, whose heap is that of the client; writes one {@code name=value} a line.
 */
final class ListTrial {
    private static final double MEGA = 1024 * 1024;
    private static final long SEED = 7;
    private static final int MOST_SECONDS = 180;
    private static final int PLAIN_COLUMNS = 9;

    private ListTrial() {}

    /** Runs a trial: {@code list} or {@code plain}, the client's folder, the file to write, how many rows, for how many seconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rows = Integer.parseInt(arguments[3]);
        int seconds = Integer.parseInt(arguments[4]);
        var window = new ScrolledWindow();
        var client = new Thread(() -> { }, "client");
        if (arguments[0].equals("plain")) {
            Platform.startup(() -> plain(rows, window, seconds));
        } else {
            makeDemonstration(Path.of(arguments[1]), rows);
            System.gc();
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            client = Thread.ofPlatform().name("client").start(DesktopStart::run);
            openList(rows);
            OnScreen.act(() -> window.scroll(table("#documents-to-send").orElseThrow(), seconds));
        }
        FrameTimes times = window.times(seconds);
        double peak = heap().mapToDouble(pool -> pool.getPeakUsage().getUsed() / MEGA).sum();
        OnScreen.act(() -> List.copyOf(Window.getWindows()).reversed().forEach(Window::hide));
        client.join();
        Platform.exit();
        Files.writeString(Path.of(arguments[2]),
                "frame=" + times.percentile(50) + "\nframe95=" + times.percentile(95) + "\nframes=" + times.frames() + "\npeak=" + peak);
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static void plain(int rows, ScrolledWindow window, int seconds) {
        List<String> columns = IntStream.range(0, PLAIN_COLUMNS).mapToObj(i -> "Colonne " + i).toList();
        TableView<Integer> table = PlainTable.of(columns, (row, place) -> "Document " + row + ", " + place,
                IntStream.range(0, rows).boxed().toList());
        window.show(new BorderPane(table), table, seconds);
    }

    /** The client finds its demonstration made already, as large as it is asked here. */
    private static void makeDemonstration(Path home, int internships) throws IOException {
        Clock clock = Clock.systemUTC();
        Path base = home.resolve("demonstration-" + ConnectionViewModel.SIZES.getFirst());
        LocalDate day = LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris"))).withDayOfMonth(1);
        try (Workshop workshop = Workshop.createDemonstration(base, "demonstration".toCharArray(), Couriers.besides(base), clock)) {
            workshop.importFiles(DemoCampus.ofInternships(SEED, internships).on(day)
                    .writeTo(Files.createDirectories(home.resolve("files"))));
        }
    }

    /** Does what a person does, from the choice of a base to the list of documents, and waits until all are in it. */
    private static void openList(int rows) throws InterruptedException {
        until(ListTrial::started);
        press("#open-demonstration");
        until(() -> holds("#internships", rows));
        OnScreen.act(() -> table("#internships").orElseThrow().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false)));
        press("#send-to-signature");
        press("#output-go");
        until(() -> holds("#documents-to-send", rows));
    }

    private static boolean started() {
        try {
            Platform.runLater(() -> { });
            return true;
        } catch (IllegalStateException e) {
            return false; // the client has not started the graphic system yet
        }
    }

    private static boolean holds(String query, int rows) {
        return OnScreen.get(() -> table(query).filter(list -> list.getItems().size() == rows).isPresent());
    }

    private static void press(String query) throws InterruptedException {
        until(() -> OnScreen.get(() -> shown(query).filter(node -> !node.isDisabled()).isPresent()));
        // not waited for: a button may open a window that waits itself
        Platform.runLater(() -> ((Button) shown(query).orElseThrow()).fire());
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) > MOST_SECONDS) {
                throw new IllegalStateException("the client did not come to what was waited for");
            }
            Thread.sleep(100);
        }
    }

    private static Optional<TableView<?>> table(String query) {
        return shown(query).map(node -> (TableView<?>) node);
    }

    private static Optional<Node> shown(String query) {
        return Window.getWindows().stream().filter(Window::isShowing).map(window -> window.getScene().getRoot().lookup(query))
                .filter(Objects::nonNull).findFirst();
    }
}
