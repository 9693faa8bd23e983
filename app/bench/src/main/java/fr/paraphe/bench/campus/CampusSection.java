package fr.paraphe.bench.campus;

import fr.paraphe.bench.host.PostgresHost;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Imports and lists of campuses of several sizes, on H2 and on PostgreSQL, each in a fresh JVM whose heap is limited; the greatest campus
 * is measured in the first round only, since it takes minutes.
 */
public final class CampusSection implements Section {
    private static final int GREATEST = 100_000;
    private static final int MEDIUM = 10_000;
    private static final double MILLIS = 1_000;

    private final List<Integer> sizes;
    private final int heapMb;
    private final Path work;
    private int rounds;

    /** Prepares campuses of those numbers of students, in heaps of {@code heapMb} megabytes, worked on under {@code work}. */
    public CampusSection(List<Integer> sizes, int heapMb, Path work) {
        this.sizes = List.copyOf(sizes);
        this.heapMb = heapMb;
        this.work = work;
    }

    @Override
    public String key() {
        return "campus";
    }

    @Override
    public String title() {
        return "4. Données du campus, tas limité à " + heapMb + " Mo";
    }

    @Override
    public List<Measure> round() {
        rounds++;
        var measures = new ArrayList<Measure>();
        try (var postgres = new PostgresHost()) {
            for (int students : sizes) {
                if (rounds == 1 || students < GREATEST) {
                    measures.addAll(measures(students, "h2", "H2", ""));
                    measures.addAll(measures(students, "postgresql", "PostgreSQL", postgres.newDatabase()));
                }
            }
        }
        return measures;
    }

    private List<Measure> measures(int students, String engine, String name, String url) {
        Map<String, Double> got = trial(work.resolve(engine + "-" + students + "-" + rounds), students, url);
        String who = name + ", " + students + " étudiants";
        var ours = new EnumMap<Figure, Double>(Figure.class);
        ours.put(Figure.IMPORT_S, got.getOrDefault("import", 0.0) / MILLIS);
        ours.put(Figure.AGAIN_S, got.getOrDefault("again", 0.0) / MILLIS);
        ours.put(Figure.FIRST_MS, got.getOrDefault("firstOpen", 0.0));
        ours.put(Figure.OPEN_MS, got.getOrDefault("open", 0.0));
        ours.put(Figure.SEARCH_MS, Math.max(got.getOrDefault("searchRare", 0.0),
                Math.max(got.getOrDefault("searchCommon", 0.0), got.getOrDefault("searchNothing", 0.0))));
        ours.put(Figure.SORT_MS, got.getOrDefault("sort", 0.0));
        ours.put(Figure.COUNT_MS, Math.max(got.getOrDefault("pages", 0.0), got.getOrDefault("values", 0.0)));
        var bare = new EnumMap<Figure, Double>(Figure.class);
        bare.put(Figure.IMPORT_S, got.getOrDefault("bareImport", 0.0) / MILLIS);
        bare.put(Figure.SEARCH_MS, got.getOrDefault("bareSearch", 0.0));
        bare.put(Figure.SORT_MS, got.getOrDefault("bareSort", 0.0));
        return List.of(new Measure(line(engine, students), who, ours), new Measure(line(engine + "Bare", students), who + ", moteur nu",
                bare));
    }

    private static String line(String engine, int students) {
        return engine + students;
    }

    private Map<String, Double> trial(Path folder, int students, String url) {
        Path result = work.resolve(folder.getFileName() + ".txt");
        var arguments = new ArrayList<>(List.of(Integer.toString(students), folder.toString(), result.toString()));
        if (!url.isEmpty()) {
            arguments.add(url);
        }
        try {
            Files.createDirectories(work);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can be written under " + work, e);
        }
        return new Trial(work.resolve(folder.getFileName() + ".log"), result, Map.of())
                .run(List.of("-Xmx" + heapMb + "m"), CampusTrial.class, arguments);
    }

    @Override
    public List<Ratio> ratios() {
        var ratios = new ArrayList<Ratio>();
        for (int students : sizes) {
            if (students < GREATEST) {
                ratio(ratios, "h2", "H2", students);
                ratio(ratios, "postgresql", "PostgreSQL", students);
            }
        }
        return ratios;
    }

    private static void ratio(List<Ratio> ratios, String engine, String name, int students) {
        String bare = line(engine + "Bare", students);
        ratios.add(new Ratio(engine + "Import" + students, name + ", import de " + students + " étudiants / copie nue",
                line(engine, students), bare, Figure.IMPORT_S));
        ratios.add(new Ratio(engine + "Search" + students, name + ", recherche nue / recherche, " + students + " étudiants", bare,
                line(engine, students), Figure.SEARCH_MS));
    }

    @Override
    public List<Target> targets() {
        var targets = new ArrayList<Target>();
        for (String engine : List.of("h2", "postgresql")) {
            if (sizes.contains(MEDIUM)) {
                targets.add(target(engine, MEDIUM, "import au plus 20 s", Figure.IMPORT_S, 20));
            }
            if (sizes.contains(GREATEST)) {
                targets.add(target(engine, GREATEST, "import au plus 240 s", Figure.IMPORT_S, 240));
                targets.add(target(engine, GREATEST, "second import au plus 240 s", Figure.AGAIN_S, 240));
                targets.add(target(engine, GREATEST, "ouverture au plus 300 ms", Figure.OPEN_MS, 300));
                targets.add(target(engine, GREATEST, "recherche au plus 100 ms", Figure.SEARCH_MS, 100));
                targets.add(target(engine, GREATEST, "tri au plus 300 ms", Figure.SORT_MS, 300));
            }
        }
        return targets;
    }

    private static Target target(String engine, int students, String words, Figure figure, double value) {
        return new Target(engine + figure.key() + students, engine + ", " + students + " étudiants : " + words, line(engine, students),
                figure, false, value);
    }
}
