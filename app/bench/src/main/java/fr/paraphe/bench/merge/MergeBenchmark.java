package fr.paraphe.bench.merge;

import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.OpenHtmlDocumentMerger;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.domain.merge.MergeValues;
import fr.paraphe.domain.merge.MergedDocument;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Merges agreements with the product's merger, which the threads share as in the product. */
@State(Scope.Benchmark)
public class MergeBenchmark {
    private final Agreement agreement = new Agreement();
    private final OpenHtmlDocumentMerger merger = new OpenHtmlDocumentMerger(new RenderingBench(new DocumentFonts()));
    private final List<MergeValues> records = IntStream.range(0, 56).mapToObj(agreement::values).toList();
    private final AtomicInteger next = new AtomicInteger();

    /** Makes one PDF/A-2a agreement with its empty signature fields. */
    @Benchmark
    public MergedDocument paraphe() {
        int number = Math.floorMod(next.getAndIncrement(), records.size());
        return merger.merge(agreement.html(), records.get(number), agreement.roles());
    }
}
