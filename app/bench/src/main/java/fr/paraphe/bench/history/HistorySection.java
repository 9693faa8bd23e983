package fr.paraphe.bench.history;

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
import java.util.stream.Stream;

/**
 * The history of electronic signatures at several sizes, on H2 and on PostgreSQL, each in a fresh JVM whose heap is limited; the greatest
 * is measured in the first round only, since filling it takes minutes (E23).
 */
public final class HistorySection implements Section {
    private static final int GREATEST = 1_000_000;
    private static final int SMALLEST_COMPARED = 10_000;
    private static final List<String> ENGINES = List.of("h2", "postgresql");

    private final List<Integer> sizes;
    private final int heapMb;
    private final Path work;
    private int rounds;

    /** Prepares histories of those numbers of requests, in heaps of {@code heapMb} megabytes, worked on under {@code work}. */
    public HistorySection(List<Integer> sizes, int heapMb, Path work) {
        this.sizes = List.copyOf(sizes);
        this.heapMb = heapMb;
        this.work = work;
    }

    @Override
    public String key() {
        return "history";
    }

    @Override
    public String title() {
        return "8. Historique des signatures, quatre signataires par document, tas limité à " + heapMb + " Mo";
    }

    @Override
    public List<Measure> round() {
        rounds++;
        var measures = new ArrayList<Measure>();
        try (var postgres = new PostgresHost()) {
            for (int requests : sizes) {
                if (rounds == 1 || requests < GREATEST) {
                    measures.addAll(measures(requests, "h2", "H2", ""));
                    measures.addAll(measures(requests, "postgresql", "PostgreSQL", postgres.newDatabase()));
                }
            }
        }
        return measures;
    }

    private List<Measure> measures(int requests, String engine, String name, String url) {
        Map<String, Double> got = trial(work.resolve(engine + "-" + requests + "-" + rounds), requests, url);
        String who = name + ", " + requests + " documents";
        var ours = new EnumMap<Figure, Double>(Figure.class);
        ours.put(Figure.FIRST_MS, of(got, "firstOpen"));
        ours.put(Figure.OPEN_MS, of(got, "open"));
        ours.put(Figure.DEEP_MS, of(got, "deep"));
        ours.put(Figure.FILTER_MS, of(got, "filter", "filterDeep", "attention"));
        ours.put(Figure.STATES_MS, of(got, "states"));
        ours.put(Figure.SEARCH_MS, of(got, "searchRare", "searchCommon", "searchNothing", "searchCount"));
        ours.put(Figure.HEAP_MB, of(got, "heap"));
        Map<Figure, Double> plain = Map.of(Figure.DEEP_MS, of(got, "plainDeep"), Figure.STATES_MS, of(got, "plainStates"),
                Figure.SEARCH_MS, of(got, "plainSearch"));
        return List.of(new Measure(line(engine, requests), who, ours),
                new Measure(line(engine + "Plain", requests), who + ", requêtes simples", plain));
    }

    /** Returns the longest of those times. */
    private static double of(Map<String, Double> got, String... names) {
        return Stream.of(names).mapToDouble(name -> got.getOrDefault(name, 0.0)).max().orElse(0);
    }

    private static String line(String engine, int requests) {
        return engine + requests;
    }

    private Map<String, Double> trial(Path folder, int requests, String url) {
        Path result = work.resolve(folder.getFileName() + ".txt");
        var arguments = new ArrayList<>(List.of(Integer.toString(requests), folder.toString(), result.toString()));
        if (!url.isEmpty()) {
            arguments.add(url);
        }
        try {
            Files.createDirectories(work);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can be written under " + work, e);
        }
        return new Trial(work.resolve(folder.getFileName() + ".log"), result, Map.of())
                .run(List.of("-Xmx" + heapMb + "m"), HistoryTrial.class, arguments);
    }

    @Override
    public List<Ratio> ratios() {
        var ratios = new ArrayList<Ratio>();
        for (String engine : ENGINES) {
            for (int requests : sizes) {
                if (requests < GREATEST) {
                    ratios.add(new Ratio(engine + "States" + requests,
                            engine + ", comptes par état simples / comptes par état, " + requests,
                            line(engine + "Plain", requests), line(engine, requests), Figure.STATES_MS));
                    ratios.add(new Ratio(engine + "Deep" + requests, engine + ", page lointaine simple / page lointaine, " + requests,
                            line(engine + "Plain", requests), line(engine, requests), Figure.DEEP_MS));
                }
            }
        }
        return ratios;
    }

    @Override
    public List<Target> targets() {
        var targets = new ArrayList<Target>();
        for (String engine : ENGINES) {
            for (int requests : sizes) {
                if (requests >= SMALLEST_COMPARED) {
                    targets.add(target(engine, requests, "page au plus 100 ms", Figure.OPEN_MS, 100));
                    targets.add(target(engine, requests, "page lointaine au plus 100 ms", Figure.DEEP_MS, 100));
                    targets.add(target(engine, requests, "filtre au plus 500 ms", Figure.FILTER_MS, 500));
                    targets.add(target(engine, requests, "comptes par état au plus 1 s", Figure.STATES_MS, 1_000));
                    targets.add(target(engine, requests, "recherche au plus 500 ms", Figure.SEARCH_MS, 500));
                    targets.add(target(engine, requests, "tas au plus 500 Mo", Figure.HEAP_MB, 500));
                }
            }
        }
        return targets;
    }

    private static Target target(String engine, int requests, String words, Figure figure, double value) {
        return new Target(engine + figure.key() + requests, engine + ", " + requests + " documents : " + words, line(engine, requests),
                figure, false, value);
    }
}
