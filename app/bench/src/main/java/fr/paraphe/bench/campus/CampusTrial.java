package fr.paraphe.bench.campus;

import fr.paraphe.bench.host.BasePlace;
import fr.paraphe.bench.measure.Timings;
import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import fr.paraphe.launcher.wiring.FileImport;
import fr.paraphe.store.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Imports a campus twice and reads its list of students, in a JVM of its own whose heap is limited; writes what it took, one
 * {@code name=value} a line, in milliseconds. The engine's bare work on the same files is measured beside.
 */
final class CampusTrial {
    private static final long SEED = 7;
    private static final int ROWS = 200;
    private static final int TIMES = 9;
    private static final List<String> COMMON = List.of("ma", "le", "be", "du", "an", "ro", "la", "de", "co");

    private final Timings timings = new Timings(TIMES);
    private final BasePlace place;

    private CampusTrial(BasePlace place) {
        this.place = place;
    }

    /** Runs a trial: how many students, the folder to work in, the file to write, and the address of a server's database or nothing. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        var trial = new CampusTrial(new BasePlace(folder, arguments.length > 3 ? arguments[3] : ""));
        trial.run(Integer.parseInt(arguments[0]));
        trial.timings.writeTo(Path.of(arguments[2]));
    }

    private void run(int students) throws IOException {
        Clock clock = Clock.systemUTC();
        List<Path> files = DemoCampus.ofStudents(SEED, students).writeTo(Files.createDirectories(place.folder().resolve("files")));
        try (Base base = place.create(clock)) {
            timings.time("import", () -> imported(base, clock, files, students));
        }
        try (Base base = place.open(clock)) {
            timings.time("again", () -> unchanged(base, clock, files));
        }
        try (Base base = place.open(clock)) {
            lists(base.repositories().lists().of(CampusList.STUDENTS), students);
        }
        new BareWork(place).measure(files, timings);
    }

    private static void imported(Base base, Clock clock, List<Path> files, int students) {
        ImportReport report = new FileImport(base, clock).importFiles(files);
        if (report.created() < students) {
            throw new IllegalStateException("imported " + report.created() + " records for " + students + " students");
        }
    }

    private static void unchanged(Base base, Clock clock, List<Path> files) {
        ImportReport report = new FileImport(base, clock).importFiles(files);
        if (report.created() + report.updated() > 0) {
            throw new IllegalStateException("the second import changed " + (report.created() + report.updated()) + " records");
        }
    }

    private void lists(Listing list, int students) {
        timings.time("firstOpen", () -> list.after(ListQuery.ALL, null, ROWS));
        // No question is asked twice: an engine that remembers its last answers would only be timed remembering.
        timings.median("open", i -> list.after(ListQuery.ALL, null, ROWS + i));
        timings.median("pages", i -> list.pages(ListQuery.ALL, ROWS + i));
        ListRow far = list.after(ListQuery.ALL, list.pages(ListQuery.ALL, Math.max(1, students / 2)).ends().getFirst(), 1).getFirst();
        String name = far.text(0) + " " + far.text(1);
        timings.median("searchRare",
                i -> list.after(ListQuery.ALL.searching(name.substring(0, name.length() - i % name.length())), null, ROWS));
        timings.median("searchCommon", i -> list.after(ListQuery.ALL.searching(COMMON.get(i % COMMON.size())), null, ROWS));
        timings.median("searchNothing", i -> list.after(ListQuery.ALL.searching("zzyzx" + i), null, ROWS));
        timings.median("sort", i -> list.after(ListQuery.ALL.sortedBy(List.of(new ListQuery.Sort("city", i % 2 == 0))), null, ROWS + i));
        timings.median("values", i -> list.values(ListQuery.ALL, "city", "", ROWS + i));
    }
}
