package fr.paraphe.bench.measure;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs one JMH benchmark in a JVM of its own and reads what it cost. */
public final class Jmh {
    private final Pace pace;
    private final Path log;

    /** Creates a runner at that pace; what JMH says goes to {@code log}, which holds the last run only. */
    public Jmh(Pace pace, Path log) {
        this.pace = pace;
        this.log = log;
    }

    /** Returns rate, CPU, allocation and memory of {@code method} of {@code benchmark}, run by {@code threads} threads at once. */
    public Map<Figure, Double> run(Class<?> benchmark, String method, int threads) {
        return run(benchmark, method, threads, Map.of());
    }

    /** Does the same with the benchmark's parameters set. */
    public Map<Figure, Double> run(Class<?> benchmark, String method, int threads, Map<String, String> parameters) {
        TimeValue time = TimeValue.seconds(pace.iterationSeconds());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^\\Q" + benchmark.getName() + "." + method + "\\E$")
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .threads(threads)
                .forks(1)
                .warmupIterations(pace.warmupIterations())
                .warmupTime(time)
                .measurementIterations(pace.iterations())
                .measurementTime(time)
                .addProfiler(ProcessCost.class)
                .shouldFailOnError(true)
                .jvmArgs("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true")
                .output(log.toString());
        parameters.forEach(options::param);
        try {
            return figures(new Runner(options.build()).runSingle());
        } catch (RunnerException e) {
            throw new IllegalStateException("benchmark " + benchmark.getSimpleName() + "." + method + " failed, see " + log, e);
        }
    }

    private static Map<Figure, Double> figures(RunResult result) {
        var figures = new EnumMap<Figure, Double>(Figure.class);
        figures.put(Figure.PER_SECOND, result.getPrimaryResult().getScore());
        for (Figure figure : Figure.values()) {
            var secondary = result.getSecondaryResults().get(figure.key());
            if (secondary != null) {
                figures.put(figure, secondary.getScore());
            }
        }
        return figures;
    }
}
