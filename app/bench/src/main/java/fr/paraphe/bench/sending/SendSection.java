package fr.paraphe.bench.sending;

import fr.paraphe.bench.measure.Figure;
import fr.paraphe.bench.measure.Measure;
import fr.paraphe.bench.measure.Ratio;
import fr.paraphe.bench.measure.Section;
import fr.paraphe.bench.measure.Target;
import fr.paraphe.bench.measure.Trial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The documents to send: checked all, as many as a screen shows, and one; beside the bare reading of their files. Then sent. The JVM of the
 * trial has the collector and the compiler of the client.
 */
public final class SendSection implements Section {
    private static final int HEAP_MB = 600;
    private static final double MILLIS = 1_000;
    private static final String OURS = "sending";
    private static final String BARE = "reading";

    private final int internships;
    private final int documents;
    private final Path work;
    private int rounds;

    /** Prepares the checks of so many internships and the sending of so many documents, worked on under {@code work}. */
    public SendSection(int internships, int documents, Path work) {
        this.internships = internships;
        this.documents = documents;
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
        Map<String, Double> got = trial();
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
                        Figure.ONE_MS, got.getOrDefault("bareOne", 0.0))));
    }

    private Map<String, Double> trial() {
        Path folder = work.resolve("round-" + rounds);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can be written under " + work, e);
        }
        Path result = work.resolve("round-" + rounds + ".txt");
        return new Trial(work.resolve("round-" + rounds + ".log"), result, Map.of()).run(
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx" + HEAP_MB + "m", "--enable-native-access=ALL-UNNAMED"),
                SendTrial.class,
                List.of(Integer.toString(internships), Integer.toString(documents), folder.toString(), result.toString()));
    }

    @Override
    public List<Ratio> ratios() {
        return List.of(new Ratio("checkReading", "Vérification / lecture nue des dossiers", OURS, BARE, Figure.CHECK_S));
    }

    @Override
    public List<Target> targets() {
        return List.of(
                new Target("check", "10 000 documents vérifiés en 2 s au plus", OURS, Figure.CHECK_S, false, 2),
                new Target("rows", "premières lignes en 300 ms au plus", OURS, Figure.ROWS_MS, false, 300),
                new Target("one", "un document vérifié de nouveau en 50 ms au plus", OURS, Figure.ONE_MS, false, 50),
                new Target("send", "40 ms au plus par document envoyé", OURS, Figure.SEND_MS, false, 40));
    }
}
