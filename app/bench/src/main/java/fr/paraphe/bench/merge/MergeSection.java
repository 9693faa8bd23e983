package fr.paraphe.bench.merge;

import fr.paraphe.bench.measure.Figure;
import fr.paraphe.bench.measure.Jmh;
import fr.paraphe.bench.measure.Measure;
import fr.paraphe.bench.measure.Pace;
import fr.paraphe.bench.measure.Ratio;
import fr.paraphe.bench.measure.Section;
import fr.paraphe.bench.measure.Target;
import fr.paraphe.domain.merge.MergedDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;

/** Table 1: the agreement made by Paraphe, by LibreOffice and by openpdf-html. */
public final class MergeSection implements Section {
    private static final String ONE = "paraphe1";
    private static final String TWO = "paraphe2";
    private static final String OFFICE = "libreoffice";
    private static final String OFFICE_WARM = "libreofficeMarginal";
    private static final String OPENPDF = "openpdf";

    private final Jmh jmh;
    private final Pace pace;
    private final LibreOffice office;
    private final Path folder;
    private final Agreement agreement = new Agreement();

    /** Creates the section; {@code soffice} starts LibreOffice, {@code folder} receives the pages and the files made from them. */
    public MergeSection(Jmh jmh, Pace pace, String soffice, Path folder) {
        this.jmh = jmh;
        this.pace = pace;
        this.folder = folder;
        this.office = new LibreOffice(soffice, folder);
    }

    @Override
    public String key() {
        return "merge";
    }

    @Override
    public String title() {
        return "1. Fusion d’une convention de stage en PDF";
    }

    @Override
    public List<Measure> round() {
        var measures = new ArrayList<Measure>();
        measures.add(paraphe(ONE, "Paraphe, PDF/A-2a, 1 fil", 1));
        measures.add(paraphe(TWO, "Paraphe, PDF/A-2a, 2 fils", 2));
        measures.addAll(office());
        measures.add(openpdf());
        return measures;
    }

    @Override
    public List<Ratio> ratios() {
        return List.of(
                new Ratio("cpuLibreoffice", "CPU par document : LibreOffice / Paraphe", OFFICE, ONE, Figure.CPU_MS),
                new Ratio("cpuLibreofficeMarginal", "CPU par document, démarrage déduit : LibreOffice / Paraphe", OFFICE_WARM, ONE,
                        Figure.CPU_MS),
                new Ratio("cpuOpenpdf", "CPU par document : openpdf-html / Paraphe", OPENPDF, ONE, Figure.CPU_MS),
                new Ratio("rateLibreoffice", "Documents par seconde : Paraphe, 2 fils / LibreOffice", TWO, OFFICE, Figure.PER_SECOND),
                new Ratio("memoryLibreoffice", "Mémoire résidente : LibreOffice / Paraphe", OFFICE, ONE, Figure.PEAK_MEMORY_MB));
    }

    @Override
    public List<Target> targets() {
        return List.of(new Target("rate", "Au moins 60 documents par seconde sur deux fils", TWO, Figure.PER_SECOND, true, 60));
    }

    private Measure paraphe(String key, String label, int threads) {
        var figures = new EnumMap<>(jmh.run(MergeBenchmark.class, "paraphe", threads));
        MergedDocument document = new MergeBenchmark().paraphe();
        keep("paraphe.pdf", document.pdf());
        figures.put(Figure.PAGES, (double) document.pages());
        figures.put(Figure.SIZE_KB, document.pdf().length / 1024.0);
        if (threads == 1) {
            figures.put(Figure.SMALLEST_HEAP_MB, (double) HeapTrial.smallestMb(pace.firstHeapMb(), folder.resolve("heap.log")));
        }
        return new Measure(key, label, figures);
    }

    private Measure openpdf() {
        var figures = new EnumMap<>(jmh.run(OpenPdfBenchmark.class, "openpdf", 1));
        byte[] pdf = new OpenPdfRenderer().render(new W3CDom().fromJsoup(MergedHtml.of(agreement.html(), agreement.values(0))));
        describe(figures, keep("openpdf.pdf", pdf));
        return new Measure(OPENPDF, "openpdf-html, PDF simple, 1 fil", figures);
    }

    /** The first start makes the profile and is not counted; a start for one page shows what starting costs. */
    private List<Measure> office() {
        List<Path> pages = IntStream.range(0, pace.conversions()).mapToObj(this::page).toList();
        office.convert(pages.subList(0, 1));
        LibreOffice.Cost one = office.convert(pages.subList(0, 1));
        LibreOffice.Cost all = office.convert(pages);
        int count = pages.size();
        var figures = perDocument(all.cpuSeconds(), all.wallSeconds(), count);
        figures.put(Figure.PEAK_MEMORY_MB, all.peakMemoryMb());
        describe(figures, office.output().resolve("convention-0.pdf"));
        var marginal = perDocument(all.cpuSeconds() - one.cpuSeconds(), all.wallSeconds() - one.wallSeconds(), count - 1);
        return List.of(
                new Measure(OFFICE, "LibreOffice, PDF simple, " + count + " documents par démarrage", figures),
                new Measure(OFFICE_WARM, "LibreOffice, démarrage déduit", marginal));
    }

    private static Map<Figure, Double> perDocument(double cpuSeconds, double wallSeconds, int count) {
        var figures = new EnumMap<Figure, Double>(Figure.class);
        figures.put(Figure.CPU_MS, cpuSeconds * 1000 / count);
        figures.put(Figure.PER_SECOND, count / wallSeconds);
        return figures;
    }

    private Path page(int number) {
        String html = MergedHtml.of(agreement.html(), agreement.values(number)).outerHtml();
        return keep("convention-" + number + ".html", html.getBytes(StandardCharsets.UTF_8));
    }

    private Path keep(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static void describe(Map<Figure, Double> figures, Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            figures.put(Figure.PAGES, (double) document.getNumberOfPages());
            figures.put(Figure.SIZE_KB, Files.size(pdf) / 1024.0);
        } catch (IOException e) {
            throw new UncheckedIOException("not made: " + pdf, e);
        }
    }
}
