package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.shell.WorkstationMemory;
import fr.paraphe.domain.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this workstation remembers: the bases opened lately, their authorities, the client's looks. Nothing personal, no secret. */
final class Workstation implements WorkstationMemory {
    private static final Logger LOG = LoggerFactory.getLogger(Workstation.class);
    private static final int RECENT = 10;
    private static final String LOOKS = "looks.properties";

    private final Path folder;
    private @Nullable SortedMap<String, String> looks;

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

    /** Remembers a base just opened. */
    void remember(Path base) {
        var recent = new ArrayList<>(recent());
        Path absolute = base.toAbsolutePath().normalize();
        recent.remove(absolute);
        recent.addFirst(absolute);
        write(folder.resolve("recent"), recent.stream().limit(RECENT).map(Path::toString).collect(Collectors.joining("\n", "", "\n")));
    }

    /** Remembers the authority of a base, so that its documents are verified here without it. */
    void trust(String authorityPem) {
        write(folder.resolve("authorities").resolve(Sha256.hex(authorityPem).substring(0, 16) + ".pem"), authorityPem);
    }

    /** A file appears whole or not at all: another process may be reading it, and this one may be killed. */
    private static void write(Path file, String text) {
        try {
            Path parent = Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Path whole = Files.createTempFile(parent, ".", ".tmp");
            try {
                Files.writeString(whole, text);
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
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

    @Override
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(looks().get(key));
    }

    @Override
    public synchronized void put(String key, String value) {
        if (value.equals(looks().put(key, value))) {
            return;
        }
        try {
            write(folder.resolve(LOOKS), looks().entrySet().stream().map(look -> look.getKey() + "=" + look.getValue())
                    .collect(Collectors.joining("\n", "", "\n")));
        } catch (UncheckedIOException e) {
            LOG.warn("the client's looks are not remembered: {}", e.getMessage());
        }
    }

    private SortedMap<String, String> looks() {
        SortedMap<String, String> known = looks;
        if (known == null) {
            known = read(folder.resolve(LOOKS));
            looks = known;
        }
        return known;
    }

    /** Lines that say nothing are passed over: looks are never worth a failure at the start. */
    private static SortedMap<String, String> read(Path file) {
        SortedMap<String, String> known = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            try {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    int equal = line.indexOf('=');
                    if (equal > 0) {
                        known.put(line.substring(0, equal), line.substring(equal + 1));
                    }
                }
            } catch (IOException e) {
                LOG.warn("the client's looks cannot be read: {}", e.getMessage());
            }
        }
        return known;
    }
}
