package fr.paraphe.bench;

import fr.paraphe.bench.campus.CampusSection;
import fr.paraphe.bench.campus.ScrollSection;
import fr.paraphe.bench.editor.EditorSection;
import fr.paraphe.bench.history.HistorySection;
import fr.paraphe.bench.measure.Jmh;
import fr.paraphe.bench.measure.JsonReport;
import fr.paraphe.bench.measure.Pace;
import fr.paraphe.bench.measure.Results;
import fr.paraphe.bench.measure.Section;
import fr.paraphe.bench.measure.TextReport;
import fr.paraphe.bench.merge.MergeSection;
import fr.paraphe.bench.sending.SendSection;
import fr.paraphe.bench.signature.SignatureSection;
import fr.paraphe.bench.story.StorySection;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures every section in turn, several times, then prints the tables and writes them as JSON. */
public final class Bench {
    private static final int CLIENT_HEAP_MB = 500;

    private final Pace pace;
    private final InstantSource clock;
    private final PrintWriter out;

    /** Creates a bench at that pace, whose tables are printed on {@code out}. */
    public Bench(Pace pace, InstantSource clock, PrintWriter out) {
        this.pace = pace;
        this.clock = clock;
        this.out = out;
    }

    /**
     * Runs the bench: {@code bench.json} and what was worked on go to the folder named first; the command that starts LibreOffice comes
     * second, {@code --quick} may follow.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: FOLDER SOFFICE [--quick]");
        }
        boolean quick = arguments.length > 2 && arguments[2].equals("--quick");
        try (var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            new Bench(quick ? Pace.quick() : Pace.full(), InstantSource.system(), out).run(Path.of(arguments[0]), arguments[1]);
        }
    }

    /** Measures, prints, and writes {@code bench.json} in {@code folder}; {@code soffice} starts LibreOffice. */
    void run(Path folder, String soffice) throws IOException {
        Path work = Files.createDirectories(folder.resolve("bench").resolve("work"));
        var jmh = new Jmh(pace, work.resolve("jmh.log"));
        Instant start = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Results> sections = sections(jmh, work, soffice).stream().map(Results::new).toList();
        // Each round passes over every section, so that a busy minute of the machine falls on all of them.
        for (int round = 1; round <= pace.rounds(); round++) {
            out.println("Tour " + round + " sur " + pace.rounds() + "…");
            sections.forEach(Results::measure);
        }
        var text = new TextReport(out);
        sections.forEach(text::print);
        Path json = folder.resolve("bench.json");
        new JsonReport().write(json, conditions(start), sections);
        out.println();
        out.println("Résultats complets\u00a0: " + json);
    }

    private List<Section> sections(Jmh jmh, Path work, String soffice) {
        Path campuses = work.resolve("campus-" + clock.instant().toEpochMilli());
        return List.of(new MergeSection(jmh, pace, soffice, work), new SignatureSection(jmh),
                new StorySection(work.resolve("story-" + clock.instant().toEpochMilli()), pace.conversions() * 2),
                new CampusSection(pace.campuses(), CLIENT_HEAP_MB, campuses),
                new ScrollSection(pace.campuses().getLast(), pace.scrollSeconds(), campuses),
                new EditorSection(pace.keys(), pace.iterations() * 2, work.resolve("editor-" + clock.instant().toEpochMilli())),
                new SendSection(pace.internships(), pace.documents(), pace.scrollSeconds(),
                        work.resolve("sending-" + clock.instant().toEpochMilli())),
                new HistorySection(pace.histories(), CLIENT_HEAP_MB, work.resolve("history-" + clock.instant().toEpochMilli())));
    }

    private Map<String, Object> conditions(Instant start) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        conditions.put("startedAt", start.toString());
        conditions.put("processors", Runtime.getRuntime().availableProcessors());
        conditions.put("java", Runtime.version().toString());
        conditions.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        conditions.put("rounds", pace.rounds());
        conditions.put("iterations", pace.iterations());
        conditions.put("iterationSeconds", pace.iterationSeconds());
        return conditions;
    }
}
