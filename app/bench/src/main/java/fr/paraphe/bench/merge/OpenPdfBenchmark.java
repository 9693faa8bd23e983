package fr.paraphe.bench.merge;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jsoup.helper.W3CDom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.w3c.dom.Document;

/** Renders the same agreements, already filled and parsed, with openpdf-html: no tags, no PDF/A, no signature fields. */
@State(Scope.Thread)
public class OpenPdfBenchmark {
    private final List<Document> pages = parse();
    private final OpenPdfRenderer renderer = new OpenPdfRenderer();
    private final AtomicInteger next = new AtomicInteger();

    /** Makes one PDF. */
    @Benchmark
    public byte[] openpdf() {
        return renderer.render(pages.get(Math.floorMod(next.getAndIncrement(), pages.size())));
    }

    private static List<Document> parse() {
        var agreement = new Agreement();
        return IntStream.range(0, 56)
                .mapToObj(number -> new W3CDom().fromJsoup(MergedHtml.of(agreement.html(), agreement.values(number))))
                .toList();
    }
}
