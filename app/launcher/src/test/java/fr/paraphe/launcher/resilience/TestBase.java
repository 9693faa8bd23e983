package fr.paraphe.launcher.resilience;

import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import fr.paraphe.store.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A local demonstration base in a temporary folder, and what a process needs to open it. */
public record TestBase(Path folder) {
    private static final String PASSWORD = "Un mot de passe d'essai";

    /** Creates the base and imports a campus of {@code internships} seen from today. */
    static TestBase create(Path folder, long seed, int internships) throws IOException {
        var made = new TestBase(folder);
        Files.writeString(made.passwordFile(), PASSWORD + "\n");
        try (Workshop workshop = Workshop.createDemonstration(made.base(), made.password(), Couriers.besides(made.base()),
                Clock.systemUTC())) {
            workshop.importFiles(campus(folder.resolve("campus"), seed, internships));
        }
        return made;
    }

    /** Writes the files of an invented school seen from today and returns them. */
    public static List<Path> campus(Path folder, long seed, int internships) throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        for (Map.Entry<String, byte[]> file : DemoCampus.ofInternships(seed, internships).on(today).files().entrySet()) {
            files.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        return files;
    }

    /** Copies the closed base into another folder, with its password. */
    TestBase copyTo(Path other) throws IOException {
        Files.createDirectories(other);
        try (Stream<Path> content = Files.list(folder)) {
            for (Path file : content.filter(Files::isRegularFile).toList()) {
                Files.copy(file, other.resolve(file.getFileName()));
            }
        }
        return new TestBase(other);
    }

    Path base() {
        return folder.resolve("ecole");
    }

    Path file() {
        return folder.resolve("ecole.mv.db");
    }

    Path journal() {
        return folder.resolve("ecole.journal");
    }

    Path outbox() {
        return folder.resolve("ecole.outbox");
    }

    Path passwordFile() {
        return folder.resolve("mot-de-passe");
    }

    /** Where the children keep what a workstation remembers. */
    Path home() {
        return folder.resolve("poste");
    }

    char[] password() {
        return PASSWORD.toCharArray();
    }

    /** Opens the base with its services. */
    Workshop workshop() {
        return Workshop.open(base(), password(), Couriers.besides(base()), Clock.systemUTC());
    }

    /** Opens what is stored, without any service. */
    Base stored() {
        return Base.open(base(), password(), Clock.systemUTC());
    }
}
