package fr.paraphe.documents.output;

import fr.paraphe.domain.output.DocumentSink;
import fr.paraphe.domain.output.PdfOutput;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file with all the documents, in their order. */
final class OnePdf implements DocumentSink {
    private static final Logger LOG = LoggerFactory.getLogger(OnePdf.class);

    private final PdfOutput output;
    private final UnfinishedFile file;
    private final BoundPdf pages;

    OnePdf(PdfOutput output) {
        this.output = output;
        file = new UnfinishedFile(output.target());
        pages = new BoundPdf(output.evenPages());
    }

    @Override
    public void add(String student, String label, byte[] pdf) {
        try {
            pages.add(student, pdf);
        } catch (IOException e) {
            throw UnfinishedFile.refused(output.target(), e);
        }
    }

    @Override
    public String finish() {
        try {
            pages.whole().save(file.hidden().toFile());
            return file.appear(output.replace()).toString();
        } catch (IOException e) {
            throw UnfinishedFile.refused(output.target(), e);
        }
    }

    @Override
    public void close() {
        try (file) {
            pages.close();
        } catch (IOException e) {
            LOG.warn("the scratch file of a PDF could not be closed", e);
        }
    }
}
