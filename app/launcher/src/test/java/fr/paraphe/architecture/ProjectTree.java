package fr.paraphe.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the project, found from wherever the tests are started. */
final class ProjectTree {
    private ProjectTree() {}

    /** Returns the folder that holds {@code mvnw}, at or above the current one. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("No folder holds mvnw at or above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }

    /** Returns the Java source folders of the modules, {@code kind} being main or test, those that exist. */
    static List<Path> sources(String kind) throws IOException {
        try (Stream<Path> modules = Files.list(root().resolve("app"))) {
            return modules.map(module -> module.resolve("src/" + kind + "/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }
}
