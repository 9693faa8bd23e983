package fr.paraphe.bench.editor;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The editor of templates in a window drawn by software, then the bare work of each of its parts, in the same JVM. */
public final class EditorSection implements Section {
    private static final double MILLIS = 1_000;
    private static final String OURS = "editor";
    private static final String BARE = "bare";

    private final int keys;
    private final int times;
    private final Path work;
    private int rounds;

    /** Prepares so many keys at each of four places of the text, the rest being done so many times; worked on under {@code work}. */
    public EditorSection(int keys, int times, Path work) {
        this.keys = keys;
        this.times = times;
        this.work = work;
    }

    @Override
    public String key() {
        return "editor";
    }

    @Override
    public String title() {
        return "6. Éditeur de modèles, rendu logiciel";
    }

    @Override
    public List<Measure> round() {
        rounds++;
        Map<String, Double> got = trial();
        return List.of(new Measure(OURS, "Paraphe, écran des modèles", figures(got, "key", "open", "import", "preview", "firstImport")),
                new Measure(BARE, "WebView nue, mammoth seul, rendu seul",
                        figures(got, "bareKey", "bareOpen", "bareImport", "barePreview", "")));
    }

    private static Map<Figure, Double> figures(Map<String, Double> got, String key, String open, String read, String preview,
            String first) {
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.KEY_MS, got.getOrDefault(key, 0.0));
        figures.put(Figure.KEY_95_MS, got.getOrDefault(key + "95", 0.0));
        figures.put(Figure.KEY_CPU_MS, got.getOrDefault(key + "Cpu", 0.0));
        figures.put(Figure.OPEN_MS, got.getOrDefault(open, 0.0));
        figures.put(Figure.IMPORT_S, got.getOrDefault(read, 0.0) / MILLIS);
        figures.put(Figure.PREVIEW_MS, got.getOrDefault(preview, 0.0));
        if (!first.isEmpty()) {
            figures.put(Figure.FIRST_IMPORT_S, got.getOrDefault(first, 0.0) / MILLIS);
        }
        return figures;
    }

    private Map<String, Double> trial() {
        Path folder = work.resolve("editor-" + rounds);
        try (var screen = new VirtualScreen()) {
            Files.createDirectories(folder);
            Path result = folder.resolve("figures.txt");
            return new Trial(folder.resolve("trial.log"), result, Map.of("DISPLAY", screen.display())).run(
                    // The client's own compiler and collector.
                    List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx400m", "-Dprism.order=sw", "-Duser.language=fr",
                            "--enable-native-access=ALL-UNNAMED"),
                    EditorTrial.class,
                    List.of(folder.resolve("work").toString(), result.toString(), Integer.toString(keys), Integer.toString(times)));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can be written under " + work, e);
        }
    }

    @Override
    public List<Ratio> ratios() {
        return List.of(ratio("key", "Touche, médiane : Paraphe / page nue", Figure.KEY_MS),
                ratio("key95", "Touche, 95e centile : Paraphe / page nue", Figure.KEY_95_MS),
                ratio("keyCpu", "Touche, processeur du fil de l'écran : Paraphe / page nue", Figure.KEY_CPU_MS),
                ratio("open", "Ouverture : Paraphe / page nue", Figure.OPEN_MS),
                ratio("import", "Import : Paraphe / mammoth seul", Figure.IMPORT_S),
                ratio("preview", "Aperçu, attente comprise : Paraphe / rendu seul", Figure.PREVIEW_MS));
    }

    private static Ratio ratio(String key, String label, Figure figure) {
        return new Ratio(key, label, OURS, BARE, figure);
    }

    @Override
    public List<Target> targets() {
        return List.of(target("key95", "95e centile d'une touche au plus 16 ms", Figure.KEY_95_MS, 16),
                target("open", "ouverture au plus 400 ms", Figure.OPEN_MS, 400),
                target("import", "premier import au plus 3 s", Figure.FIRST_IMPORT_S, 3),
                target("preview", "aperçu au plus 500 ms, attente comprise", Figure.PREVIEW_MS, 500));
    }

    private static Target target(String key, String label, Figure figure, double value) {
        return new Target(key, label, OURS, figure, false, value);
    }
}
