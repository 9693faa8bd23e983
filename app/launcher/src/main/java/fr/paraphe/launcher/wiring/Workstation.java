package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What this workstation remembers for its user: the bases opened lately and their authorities. Nothing personal, no secret. */
final class Workstation {
    private static final int RECENT = 10;

    private final Path folder;

    Workstation() {
        this(folder(System.getenv()));
    }

    Workstation(Path folder) {
        this.folder = folder;
    }

    /** Returns PARAPHE_HOME when set, else the user's configuration folder of each system. */
    private static Path folder(Map<String, String> environment) {
        String chosen = environment.get("PARAPHE_HOME");
        if (chosen != null) {
            return Path.of(chosen);
        }
        String windows = environment.get("APPDATA");
        String unix = Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .orElse(System.getProperty("user.home") + "/.config");
        return Path.of(windows == null ? unix : windows).resolve("paraphe");
    }

    /** Returns the folder of what is remembered. */
    Path folder() {
        return folder;
    }

    /** Returns the certificates of the authorities of bases opened here. */
    List<Path> authorities() {
        Path known = folder.resolve("authorities");
        if (!Files.isDirectory(known)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(known)) {
            return files.filter(f -> f.toString().endsWith(".pem")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers a base just opened and its authority. */
    void remember(Path base, String authorityPem) {
        try {
            Path known = Files.createDirectories(folder.resolve("authorities"));
            Files.writeString(known.resolve(Sha256.hex(authorityPem).substring(0, 16) + ".pem"), authorityPem);
            var recent = new ArrayList<>(recent());
            Path absolute = base.toAbsolutePath().normalize();
            recent.remove(absolute);
            recent.addFirst(absolute);
            Files.write(folder.resolve("recent"), recent.stream().limit(RECENT).map(Path::toString).toList(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the bases opened lately, the last first. */
    List<Path> recent() {
        Path file = folder.resolve("recent");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank()).map(Path::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
