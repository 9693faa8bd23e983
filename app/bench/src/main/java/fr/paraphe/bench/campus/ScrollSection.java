package fr.paraphe.bench.campus;

import fr.paraphe.bench.measure.Figure;
import fr.paraphe.bench.measure.Measure;
import fr.paraphe.bench.measure.Ratio;
import fr.paraphe.bench.measure.Section;
import fr.paraphe.bench.measure.Target;
import fr.paraphe.bench.measure.Trial;
import fr.paraphe.bench.measure.VirtualScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The list of students scrolled in a window drawn by software, beside a plain table that holds all its rows; over the base that the section
 * of the campus imported into H2.
 */
public final class ScrollSection implements Section {
    private static final double MOST_95_MS = 40;
    private static final double MOST_HEAP_MB = 400;

    private final int students;
    private final int seconds;
    private final Path campuses;

    /** Prepares scrolling for so many seconds through a campus of {@code students}, imported under {@code campuses}. */
    public ScrollSection(int students, int seconds, Path campuses) {
        this.students = students;
        this.seconds = seconds;
        this.campuses = campuses;
    }

    @Override
    public String key() {
        return "scroll";
    }

    @Override
    public String title() {
        return "5. Défilement d'une liste de " + students + " étudiants, rendu logiciel";
    }

    @Override
    public List<Measure> round() {
        try (var screen = new VirtualScreen()) {
            return List.of(measure("grid", "Paraphe, lignes lues page par page", screen),
                    measure("plain", "TableView nue, toutes les lignes en mémoire", screen));
        }
    }

    private Measure measure(String what, String label, VirtualScreen screen) {
        Map<String, Double> got = trial(what, screen);
        return new Measure(what, label, Map.of(Figure.FRAME_MS, got.getOrDefault("frame", 0.0), Figure.FRAME_95_MS,
                got.getOrDefault("frame95", 0.0), Figure.PEAK_HEAP_MB, got.getOrDefault("peak", 0.0), Figure.HEAP_MB,
                got.getOrDefault("heap", 0.0)));
    }

    private Map<String, Double> trial(String what, VirtualScreen screen) {
        Path result = campuses.resolve("scroll-" + what + ".txt");
        int heap = (int) (what.equals("grid") ? MOST_HEAP_MB : 2 * MOST_HEAP_MB);
        var trial = new Trial(campuses.resolve("scroll-" + what + ".log"), result, Map.of("DISPLAY", screen.display()));
        return trial.run(
                List.of("-XX:+UseSerialGC", "-Xmx" + heap + "m", "-Dprism.order=sw", "-Duser.language=fr",
                        "--enable-native-access=ALL-UNNAMED"),
                ScrollTrial.class,
                List.of(what, campuses.resolve("h2-" + students + "-1").toString(), result.toString(), Integer.toString(seconds)));
    }

    @Override
    public List<Ratio> ratios() {
        return List.of(new Ratio("frame95", "95e centile des images : Paraphe / TableView nue", "grid", "plain", Figure.FRAME_95_MS),
                new Ratio("heap", "Tas après ramassage : TableView nue / Paraphe", "plain", "grid", Figure.HEAP_MB));
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target("frame95", "95e centile des images au plus 40 ms", "grid", Figure.FRAME_95_MS, false, MOST_95_MS),
                new Target("peak", "tas du client au plus 400 Mo", "grid", Figure.PEAK_HEAP_MB, false, MOST_HEAP_MB));
    }
}
