package fr.paraphe.bench.campus;

import fr.paraphe.bench.host.BasePlace;
import fr.paraphe.bench.measure.PlainTable;
import fr.paraphe.bench.measure.ScrolledWindow;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.FxTaskRunner;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.Theme;
import fr.paraphe.desktop.kit.grid.FrameTimes;
import fr.paraphe.desktop.kit.grid.GridModel;
import fr.paraphe.desktop.kit.grid.GridParts;
import fr.paraphe.desktop.kit.grid.GridRows;
import fr.paraphe.desktop.kit.grid.GridView;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import fr.paraphe.store.Base;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls the list of students of a base in a window, in a JVM of its own: in the product's grid, or in a plain table with all the rows in
 * memory; writes the times of the frames and the heap, one {@code name=value} a line.
 */
final class ScrollTrial {
    private static final double MEGA = 1024 * 1024;
    private static final int PAGE = 5_000;

    private ScrollTrial() {}

    /** Runs a trial: {@code grid} or {@code plain}, the folder of the base, the file to write, for how many seconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(arguments[3]);
        var window = new ScrolledWindow();
        try (Base base = new BasePlace(Path.of(arguments[1]), "").open(Clock.systemUTC()); var runner = new FxTaskRunner()) {
            Listing students = base.repositories().lists().of(CampusList.STUDENTS);
            boolean plain = arguments[0].equals("plain");
            List<ListRow> held = plain ? all(students) : List.of();
            Platform.startup(() -> {
                Styles.install(Theme.LIGHT);
                if (plain) {
                    plain(students, held, window, seconds);
                } else {
                    grid(students, runner, window, seconds);
                }
            });
            FrameTimes times = window.times(seconds);
            Platform.exit();
            double peak = peak();
            System.gc();
            System.gc();
            double after = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
            Files.writeString(Path.of(arguments[2]), "frame=" + times.percentile(50) + "\nframe95=" + times.percentile(95) + "\nframes="
                    + times.frames() + "\npeak=" + peak + "\nheap=" + after + "\nheld=" + held.size());
        }
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToDouble(pool -> pool.getPeakUsage().getUsed() / MEGA).sum();
    }

    private static void grid(Listing students, FxTaskRunner runner, ScrolledWindow window, int seconds) {
        var messages = new Messages(Locale.FRENCH);
        var model = new GridModel(ScrolledGrid.spec(students), ScrolledGrid.ports(students), runner, messages, new ScrolledGrid());
        var view = new GridView(model, new Dialogs(messages, () -> null), new GridParts(List.of(), new Label(""), List.of()));
        var root = new BorderPane(view.node());
        root.getStylesheets().addAll(Styles.sheets());
        model.rows().stateProperty().subscribe(state -> {
            if (state == GridRows.State.READY && root.getScene() == null) {
                window.show(root, (TableView<?>) view.node().lookup("#students"), seconds);
            }
        });
        model.open();
    }

    private static void plain(Listing students, List<ListRow> rows, ScrolledWindow window, int seconds) {
        TableView<ListRow> table = PlainTable.of(students.columns().stream().map(column -> column.name()).toList(), ListRow::text, rows);
        window.show(new BorderPane(table), table, seconds);
    }

    private static List<ListRow> all(Listing students) {
        var rows = new ArrayList<ListRow>();
        @Nullable ListKey last = null;
        List<ListRow> page = students.after(ListQuery.ALL, null, PAGE);
        while (!page.isEmpty()) {
            rows.addAll(page);
            last = page.getLast().key();
            page = students.after(ListQuery.ALL, last, PAGE);
        }
        return rows;
    }
}
