package fr.paraphe.bench.editor;

import fr.paraphe.bench.measure.OnScreen;
import fr.paraphe.bench.measure.Spread;
import fr.paraphe.bench.merge.Agreement;
import fr.paraphe.desktop.kit.FxTaskRunner;
import fr.paraphe.desktop.template.TemplateDesk;
import fr.paraphe.desktop.template.TemplateModels;
import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.OpenHtmlDocumentMerger;
import fr.paraphe.documents.merge.PdfPagePreview;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.zwobble.mammoth.DocumentConverter;

/** Measures the editor in a JVM of its own, and what does the bare work beside it; writes milliseconds, one {@code name=value} a line. */
final class EditorTrial {
    private static final double WIDTH = 1_400;
    private static final double HEIGHT = 860;
    private static final int WARMING = 40;
    private static final int STUDENTS = 20;
    private static final double NANOS_A_MILLI = 1e6;

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Path folder;
    private final int keys;
    private final int times;

    private EditorTrial(Path folder, int keys, int times) {
        this.folder = folder;
        this.keys = keys;
        this.times = times;
    }

    /** Runs a trial: the folder to work in, the file to write, how many keys at each place, how many times the rest. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        var trial = new EditorTrial(folder, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        var clock = Clock.systemUTC();
        Platform.startup(() -> { });
        Platform.setImplicitExit(false);
        try (Workshop workshop = Workshop.createDemonstration(folder.resolve("base"), "demonstration".toCharArray(),
                Couriers.folder(folder.resolve("outbox"), null), clock); var runner = new FxTaskRunner()) {
            workshop.importFiles(DemoCampus.ofStudents(1, STUDENTS).writeTo(Files.createDirectories(folder.resolve("files"))));
            Supplier<Actor> actor = () -> new Actor("mesure", "Mesure", Set.of(Right.SEND), null);
            trial.run(new TemplateModels.Desks(workshop.templates(actor), workshop.clauses(actor)), runner);
        } finally {
            Platform.exit();
        }
        Files.writeString(Path.of(arguments[1]), trial.figures.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("\n")));
    }

    private void run(TemplateModels.Desks desks, FxTaskRunner runner) throws Exception {
        imports(desks.templates());
        EditorWindow window = OnScreen.get(() -> new EditorWindow(desks, runner, WIDTH, HEIGHT));
        window.ready();
        DocumentTemplate agreement = ShippedTemplates.agreement();
        DocumentTemplate other = ShippedTemplates.minorAgreement();
        figures.put("open", median(() -> {
            opened(window, other);
            return opened(window, agreement);
        }));
        figures.put("preview", median(() -> {
            List<Image> before = OnScreen.get(window::pictures);
            return window.previewed(window.page().typeOne(), before).whole();
        }));
        String page = window.page().html();
        opened(window, new LongTemplate().template());
        String longPage = window.page().html();
        keys("key", window.page().type(keys, WARMING));
        OnScreen.act(window::close);
        peers(page, longPage);
    }

    /** Chooses a template and waits for its preview, so that the next thing measured has the machine for itself. */
    private static double opened(EditorWindow window, DocumentTemplate template) {
        List<Image> before = OnScreen.get(window::pictures);
        double millis = window.open(template);
        window.previewed(System.nanoTime(), before);
        return millis;
    }

    private void imports(TemplateDesk desk) throws Exception {
        Path word = WordSample.write(folder.resolve("exemple.docx"));
        figures.put("firstImport", timed(() -> desk.readDocument(word)));
        figures.put("import", median(() -> timed(() -> desk.readDocument(word))));
        figures.put("bareImport", median(() -> timed(() -> new DocumentConverter().convertToHtml(word.toFile()))));
    }

    private void peers(String page, String longPage) throws Exception {
        BareWindow bare = OnScreen.get(() -> new BareWindow(WIDTH, HEIGHT));
        figures.put("bareOpen", median(() -> bare.load(page)));
        bare.load(longPage);
        keys("bareKey", bare.page().type(keys, WARMING));
        OnScreen.act(bare::close);
        var agreement = new Agreement();
        var merger = new OpenHtmlDocumentMerger(new RenderingBench(new DocumentFonts()));
        figures.put("barePreview", median(() -> timed(() -> {
            try (var pages = new PdfPagePreview().open(merger.merge(agreement.html(), agreement.values(0), agreement.roles()).pdf())) {
                return pages.page(0, 900);
            }
        })));
    }

    private void keys(String name, TypedPage.Typing typing) {
        List<Sight> sights = typing.sights();
        figures.put(name + "Cpu", typing.cpu());
        figures.put(name, percentile(sights, 50));
        figures.put(name + "95", percentile(sights, 95));
    }

    private static double percentile(List<Sight> sights, int percent) {
        double[] sorted = sights.stream().mapToDouble(Sight::busy).sorted().toArray();
        return sorted[Math.clamp((int) Math.ceil(percent / 100.0 * sorted.length) - 1, 0, sorted.length - 1)];
    }

    /** Returns the median of several times, after one that does not count. */
    private double median(Callable<Double> work) throws Exception {
        work.call();
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            found.add(work.call());
        }
        return Spread.of(found).median();
    }

    private static double timed(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        Object result = work.call();
        if (result == null) {
            throw new IOException("nothing came out");
        }
        return (System.nanoTime() - start) / NANOS_A_MILLI;
    }
}
