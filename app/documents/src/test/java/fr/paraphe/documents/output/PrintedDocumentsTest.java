package fr.paraphe.documents.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.SamplePdf;
import fr.paraphe.domain.output.DocumentSink;
import fr.paraphe.domain.output.PrintOrder;
import fr.paraphe.domain.shared.RefusedException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Documents printed by the print system itself, into PostScript (F077). */
class PrintedDocumentsTest {
    private static final byte[] PAGE = new SamplePdf().page(PDRectangle.A4, 0).bytes();

    private final List<ByteArrayOutputStream> jobs = new ArrayList<>();

    /** A printer takes one job: that of each stream. */
    private StreamPrintService printer() {
        var out = new ByteArrayOutputStream();
        jobs.add(out);
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE,
                "application/postscript")[0].getPrintService(out);
    }

    private List<Integer> pages() {
        return jobs.stream().map(job -> {
            String postscript = job.toString(StandardCharsets.ISO_8859_1);
            assertThat(postscript).startsWith("%!PS-Adobe");
            return postscript.split("%%Page: ", -1).length - 1;
        }).toList();
    }

    private void print(boolean twoSided, boolean oneJob) {
        try (DocumentSink sink = new PrintedDocuments(printer(), new PrintOrder("PostScript", 1, twoSided, oneJob))) {
            sink.add("MARTIN Léa", "Convention", PAGE);
            if (oneJob) {
                sink.add("DURAND Zoé", "Convention", PAGE);
            }
            assertThat(sink.finish()).isNotEmpty();
        }
    }

    @Test
    void oneJobHasAllThePages() {
        print(false, true);
        assertThat(pages()).containsExactly(2);
    }

    @Test
    void onBothSidesEachDocumentOfAJobBeginsOnANewSheet() {
        print(true, true);
        assertThat(pages()).containsExactly(4);
    }

    @Test
    void aJobForEachIsPrintedAsItComes() {
        try (DocumentSink sink = new PrintedDocuments(printer(), new PrintOrder("PostScript", 1, false, false))) {
            sink.add("MARTIN Léa", "Convention", PAGE);
            assertThat(pages()).containsExactly(1);
            // the stream took its one job: the next is refused as by a printer that went away
            jobs.clear();
            assertThatThrownBy(() -> sink.add("DURAND Zoé", "Convention", new byte[] {1})).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("n'a pas pris les documents").hasMessageContaining("Les documents précédents (1) sont partis.");
        }
    }

    @Test
    void nothingIsPrintedOfAJobThatIsGivenUp() {
        try (DocumentSink sink = new PrintedDocuments(printer(), new PrintOrder("PostScript", 1, false, true))) {
            sink.add("MARTIN Léa", "Convention", PAGE);
        }
        assertThat(jobs.getFirst().size()).isZero();
    }

    @Test
    void aPrinterThatIsGoneIsSaidSo() {
        assertThatThrownBy(() -> PrintedDocuments.open(new PrintOrder("Imprimante du CDI", 1, false, true)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("«\u00a0Imprimante du CDI\u00a0» n'est plus connue");
    }
}
