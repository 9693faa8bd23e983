package fr.paraphe.documents.output;

import fr.paraphe.domain.output.DocumentSink;
import fr.paraphe.domain.shared.FileName;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file for each document in a folder; what stands there already is never replaced (F175). */
final class PdfFolder implements DocumentSink {
    private final Path folder;
    private String last = "";
    private int written;

    PdfFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void add(String student, String label, byte[] pdf) {
        last = FileName.safe(student, label);
        put(last + ".pdf", pdf);
        written++;
    }

    @Override
    public void attach(String kind, String ending, byte[] content) {
        put(last + " - " + kind + "." + ending, content);
    }

    private void put(String name, byte[] content) {
        Path target = folder.resolve(name);
        try (var file = new UnfinishedFile(target)) {
            Files.write(file.hidden(), content);
            file.appear(false);
        } catch (IOException e) {
            throw new RefusedException("file-unwritable", UnfinishedFile.refused(target, e).getMessage()
                    + (written == 0 ? "" : " Les documents précédents (" + written + ") y sont."), e);
        }
    }

    @Override
    public String finish() {
        return folder.toString();
    }

    @Override
    public void close() {
        // every document was ended as it came
    }
}
