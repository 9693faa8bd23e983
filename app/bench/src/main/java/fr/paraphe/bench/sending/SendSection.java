package fr.paraphe.bench.sending;

import fr.paraphe.bench.measure.Figure;
import fr.paraphe.bench.measure.Measure;
import fr.paraphe.bench.measure.Ratio;
import fr.paraphe.bench.measure.Section;
import fr.paraphe.bench.measure.Target;
import fr.paraphe.bench.measure.Trial;
import fr.paraphe.bench.measure.VirtualScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The documents to send: checked all, as many as a screen shows, and one; beside the bare reading of their files. Then sent. Then their
 * list scrolled in the whole client, beside a plain table. The JVM of each trial has the collector and the compiler of the client.
 */
public final class SendSection implements Section {
    private static final int HEAP_MB = 600;
    private static final double MILLIS = 1_000;
    private static final String OURS = "sending";
    private static final String BARE = "reading";
    private static final String LIST = "list";
    private static final String PLAIN = "plain";
    private static final double MOST_FRAME_MS = 18;

    private final int internships;
    private final int documents;
    private final int scrollSeconds;
    private final Path work;
    private int rounds;

    /**
     * Prepares the checks of so many internships, the sending of so many documents, and so many seconds of scrolling through the list of
     * them all, worked on under {@code work}.
     */
    public SendSection(int internships, int documents, int scrollSeconds, Path work) {
        this.internships = internships;
        this.documents = documents;
        this.scrollSeconds = scrollSeconds;
        this.work = work;
    }

    @Override
    public String key() {
        return "sending";
    }

    @Override
    public String title() {
        return "7. Vérification de " + internships + " documents et envoi de " + documents + ", tas limité à " + HEAP_MB + " Mo";
    }

    @Override
    public List<Measure> round() {
        rounds++;
        Path folder = work.resolve("round-" + rounds);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can be written under " + work, e);
        }
        Map<String, Double> got = checkedAndSent(folder);
        try (var screen = new VirtualScreen()) {
            return List.of(
                    new Measure(OURS, "Paraphe, toutes les règles", Map.of(
                            Figure.FIRST_CHECK_S, got.getOrDefault("firstCheck", 0.0) / MILLIS,
                            Figure.CHECK_S, got.getOrDefault("check", 0.0) / MILLIS,
                            Figure.ROWS_MS, got.getOrDefault("rows", 0.0),
                            Figure.ONE_MS, got.getOrDefault("one", 0.0),
                            Figure.SEND_MS, got.getOrDefault("send", 0.0))),
                    new Measure(BARE, "lecture nue des mêmes dossiers", Map.of(
                            Figure.CHECK_S, got.getOrDefault("bareCheck", 0.0) / MILLIS,
                            Figure.ROWS_MS, got.getOrDefault("bareRows", 0.0),
                            Figure.ONE_MS, got.getOrDefault("bareOne", 0.0))),
                    scrolled(LIST, "la liste, défilée", folder, screen),
                    scrolled(PLAIN, "TableView nue, défilée", folder, screen));
        }
    }

    private Map<String, Double> checkedAndSent(Path folder) {
        return trial(folder, "checks", SendTrial.class, Map.of(), List.of(Integer.toString(internships), Integer.toString(documents),
                folder.toString()), List.of());
    }

    private Measure scrolled(String what, String label, Path folder, VirtualScreen screen) {
        Path home = folder.resolve("home");
        Map<String, Double> got = trial(folder, what, ListTrial.class,
                Map.of("DISPLAY", screen.display(), "PARAPHE_HOME", home.toString()), List.of(what, home.toString()),
                List.of(Integer.toString(internships), Integer.toString(scrollSeconds)));
        return new Measure(what, label, Map.of(Figure.FRAME_MS, got.getOrDefault("frame", 0.0), Figure.FRAME_95_MS,
                got.getOrDefault("frame95", 0.0), Figure.PEAK_HEAP_MB, got.getOrDefault("peak", 0.0)));
    }

    /** Runs a trial whose arguments are {@code before}, the file to write, and {@code after}. */
    private static Map<String, Double> trial(Path folder, String what, Class<?> main, Map<String, String> environment,
            List<String> before, List<String> after) {
        Path result = folder.resolve(what + ".txt");
        List<String> arguments = Stream.of(before, List.of(result.toString()), after).flatMap(List::stream).toList();
        return new Trial(folder.resolve(what + ".log"), result, environment).run(
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx" + HEAP_MB + "m", "-Dprism.order=sw", "-Duser.language=fr",
                        "--enable-native-access=ALL-UNNAMED"), main, arguments);
    }

    @Override
    public List<Ratio> ratios() {
        return List.of(new Ratio("checkReading", "Vérification / lecture nue des dossiers", OURS, BARE, Figure.CHECK_S),
                new Ratio("frame95", "95e centile des images : liste / TableView nue", LIST, PLAIN, Figure.FRAME_95_MS));
    }

    @Override
    public List<Target> targets() {
        return List.of(
                new Target("check", "10 000 documents vérifiés en 2 s au plus", OURS, Figure.CHECK_S, false, 2),
                new Target("rows", "premières lignes en 300 ms au plus", OURS, Figure.ROWS_MS, false, 300),
                new Target("one", "un document vérifié de nouveau en 50 ms au plus", OURS, Figure.ONE_MS, false, 50),
                new Target("send", "40 ms au plus par document envoyé", OURS, Figure.SEND_MS, false, 40),
                new Target("frame95", "aucune image manquée à 60 par seconde (95e centile)", LIST, Figure.FRAME_95_MS, false,
                        MOST_FRAME_MS),
                new Target("peak", "tas du client au plus 600 Mo", LIST, Figure.PEAK_HEAP_MB, false, HEAP_MB));
    }
}
