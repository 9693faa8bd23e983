package fr.paraphe.desktop.dispatch;

import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.template.DocumentTemplate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the window «Signé sur papier» asks of the open base (X18); every method is called in the background. Refusals are in French. */
public interface PaperDesk {
    /** Returns the templates whose documents are signed, the most likely one first. */
    List<DocumentTemplate> templates();

    /** Returns the documents of those records, in the order asked. */
    List<Line> lines(DocumentTemplate template, List<UUID> recordIds);

    /** One document: whose, how it was signed on paper if it was, and how many signatures a circuit that runs for it would lose. */
    record Line(UUID recordId, String student, String company, Optional<PaperSignature> paper, int lost) {}

    /** Records that a document was signed on paper, by the scan in that file. */
    void record(DocumentTemplate template, UUID recordId, LocalDate signedOn, Path scan);

    /** Takes back that a document was signed on paper. */
    void takeBack(DocumentTemplate template, UUID recordId);

    /** Returns the PDF that the scan in that file would be kept as. */
    byte[] read(Path scan);

    /** Returns the scan of a document that was signed on paper. */
    byte[] scan(DocumentTemplate template, UUID recordId);
}
