package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.shell.Bases;
import fr.paraphe.desktop.shell.ProgressListener;
import fr.paraphe.desktop.shell.WorkstationMemory;
import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Creates and opens bases for the client; the demonstration is made once on each workstation, for each size. */
final class DesktopBases implements Bases<DesktopBase> {
    private static final String ENDING = ".mv.db";
    private static final int SHORTEST_PASSWORD = 8;

    // Everybody in the demonstration is invented: its password is public.
    private static final String DEMONSTRATION_PASSWORD = "demonstration";
    private static final int STEPS = 1_000;

    private final Workstation workstation;
    private final Clock clock;

    DesktopBases(Workstation workstation, Clock clock) {
        this.workstation = workstation;
        this.clock = clock;
    }

    @Override
    public DesktopBase create(Path file, char[] password) {
        if (password.length < SHORTEST_PASSWORD) {
            throw new RefusedException("password-short",
                    "Le mot de passe doit avoir au moins " + SHORTEST_PASSWORD + " caractères\u00a0: il protège les données de la base.");
        }
        Path base = withoutEnding(file);
        return new DesktopBase(base, Workshop.create(base, password, Couriers.besides(base), clock),
                new WorkstationGrids(workstation));
    }

    @Override
    public DesktopBase open(Path file, char[] password) {
        Path base = withoutEnding(file);
        return new DesktopBase(base, Workshop.open(base, password, Couriers.besides(base), clock),
                new WorkstationGrids(workstation));
    }

    @Override
    public DesktopBase demonstration(int students, ProgressListener progress) {
        Path base = workstation.folder().resolve("demonstration-" + students);
        if (Workshop.exists(base)) {
            return open(base, DEMONSTRATION_PASSWORD.toCharArray());
        }
        progress.progress("Établissement inventé", 0, STEPS);
        LocalDate day = LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris"))).withDayOfMonth(1);
        Path unfinished = workstation.folder().resolve("demonstration-" + students + ".preparation");
        deleteAll(unfinished);
        try (Workshop workshop = Workshop.createDemonstration(unfinished.resolve("base"), DEMONSTRATION_PASSWORD.toCharArray(),
                Couriers.besides(base), clock)) {
            List<Path> files = written(DemoCampus.ofStudents(1, students).on(day), unfinished.resolve("fichiers"));
            workshop.imports().importFiles(files, (table, rows, share) -> {
                progress.progress("Import des fichiers de l'école, " + table, (int) Math.round(share * (STEPS - 1)), STEPS);
                return true;
            });
        }
        progress.progress("Ouverture", STEPS - 1, STEPS);
        moveTo(base, unfinished);
        return open(base, DEMONSTRATION_PASSWORD.toCharArray());
    }

    @Override
    public List<Path> recent() {
        return workstation.recent().stream().filter(Workshop::exists).map(base -> base.resolveSibling(base.getFileName() + ENDING))
                .toList();
    }

    @Override
    public WorkstationMemory memory() {
        return workstation;
    }

    private static Path withoutEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? file.resolveSibling(name.substring(0, name.length() - ENDING.length())) : file;
    }

    private static List<Path> written(DemoCampus campus, Path folder) {
        try {
            return campus.writeTo(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A demonstration appears under its name only when it is whole; the data file comes last, since it tells that the base exists. */
    private static void moveTo(Path base, Path unfinished) {
        try {
            for (String ending : List.of(".key", ".journal", ENDING)) {
                Files.move(unfinished.resolve("base" + ending), base.resolveSibling(base.getFileName() + ending));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deleteAll(unfinished);
    }

    private static void deleteAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
