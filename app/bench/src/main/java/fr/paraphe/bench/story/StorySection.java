package fr.paraphe.bench.story;

import com.sun.management.OperatingSystemMXBean;
import fr.paraphe.bench.measure.Figure;
import fr.paraphe.bench.measure.Measure;
import fr.paraphe.bench.measure.Ratio;
import fr.paraphe.bench.measure.Section;
import fr.paraphe.bench.measure.Target;
import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.launcher.demo.DemoProgress;
import fr.paraphe.launcher.demo.DemoStory;
import fr.paraphe.launcher.demo.DemoSummary;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;

/** Runs the demonstration on a fresh encrypted base in this process, and divides what it cost by the documents that were archived. */
public final class StorySection implements Section {
    private static final double MB = 1024 * 1024;
    private static final double NANOS_A_MILLI = 1e6;
    private static final int MOST_HEAP_MB = 400;
    private static final String LINE = "story";

    private final Path folder;
    private final int internships;
    private int rounds;

    /** Prepares demonstrations of {@code internships} internships, written under {@code folder}. */
    public StorySection(Path folder, int internships) {
        this.folder = folder;
        this.internships = internships;
    }

    @Override
    public String key() {
        return "story";
    }

    @Override
    public String title() {
        return "L'histoire entière, par document archivé";
    }

    @Override
    public List<Measure> round() {
        rounds++;
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = system.getProcessCpuTime();
        DemoSummary summary = run(folder.resolve("story-" + rounds));
        double documents = Math.max(1, summary.archived());
        double seconds = summary.seconds().values().stream().mapToDouble(Double::doubleValue).sum();
        var figures = new EnumMap<Figure, Double>(Figure.class);
        figures.put(Figure.CPU_MS, (system.getProcessCpuTime() - cpu) / NANOS_A_MILLI / documents);
        figures.put(Figure.PER_SECOND, documents / seconds);
        figures.put(Figure.PEAK_HEAP_MB, heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MB);
        return List.of(new Measure(LINE, "import, vérification, envoi, signatures, finalisation, archivage", figures));
    }

    private DemoSummary run(Path out) {
        Clock clock = Clock.systemUTC();
        LocalDate day = LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris"))).withDayOfMonth(1);
        DemoCampus campus = DemoCampus.ofInternships(rounds, internships).on(day);
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Workshop workshop = Workshop.createDemonstration(out.resolve("base"), "demonstration".toCharArray(),
                Couriers.folder(out.resolve("outbox"), null), clock)) {
            return new DemoStory(workshop, out, campus, rounds, clock, DemoProgress.SILENT).run();
        }
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    @Override
    public List<Ratio> ratios() {
        return List.of();
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target("storyHeap", "Tas au plus 400 Mo", LINE, Figure.PEAK_HEAP_MB, false, MOST_HEAP_MB));
    }
}
