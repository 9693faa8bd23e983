package fr.paraphe.documents.output;

import fr.paraphe.domain.output.DocumentSink;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.shared.FileName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An archive of PDFs whose names can be read and are all different (F175). */
final class PdfArchive implements DocumentSink {
    private static final Logger LOG = LoggerFactory.getLogger(PdfArchive.class);

    private final PdfOutput output;
    private final UnfinishedFile file;
    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();
    private String last = "";

    PdfArchive(PdfOutput output) {
        this.output = output;
        file = new UnfinishedFile(output.target());
        try {
            zip = new ZipOutputStream(Files.newOutputStream(file.hidden()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            file.close();
            throw UnfinishedFile.refused(output.target(), e);
        }
    }

    @Override
    public void add(String student, String label, byte[] pdf) {
        last = FileName.unique(FileName.safe(student, label), names);
        put(last + ".pdf", pdf);
    }

    @Override
    public void attach(String kind, String ending, byte[] content) {
        put(last + " - " + kind + "." + ending, content);
    }

    private void put(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw UnfinishedFile.refused(output.target(), e);
        }
    }

    @Override
    public String finish() {
        try {
            zip.close();
            return file.appear(output.replace()).toString();
        } catch (IOException e) {
            throw UnfinishedFile.refused(output.target(), e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            LOG.warn("an archive given up could not be closed", e);
        }
        file.close();
    }
}
