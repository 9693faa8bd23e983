package fr.paraphe.documents.archive;

import fr.paraphe.documents.merge.HtmlPages;
import fr.paraphe.domain.archive.ProofFile;
import fr.paraphe.domain.archive.ProofFileWriter;
import fr.paraphe.domain.signing.ProofEvent;
import java.util.ArrayList;
import java.util.List;

/** Writes proof files (F173): JSON that anybody can check offline (X13), and a PDF/A that reads without a tool. */
public final class PdfAndJsonProofFileWriter implements ProofFileWriter {
    private final HtmlPages pages;
    private final String software;

    /** Creates a writer; {@code software} names the product and its version. */
    public PdfAndJsonProofFileWriter(HtmlPages pages, String software) {
        this.pages = pages;
        this.software = software;
    }

    @Override
    public byte[] json(ProofFile proof) {
        return ProofJson.write(proof, software);
    }

    @Override
    public byte[] pdf(ProofFile proof) {
        return pages.pdfA(ProofPage.html(proof, software));
    }

    @Override
    public List<String> check(byte[] json, String signedSha256) {
        ProofJson.Read read = ProofJson.read(json).orElse(null);
        if (read == null) {
            return List.of("Ce fichier n'est pas un fichier de preuve lisible (JSON, schéma " + ProofJson.SCHEMA + ").");
        }
        var wrong = new ArrayList<String>();
        ProofEvent.firstBreak(read.events()).ifPresent(n -> wrong.add("La chaîne est rompue à l'événement n°\u00a0" + n
                + "\u00a0: il a été modifié, déplacé, ajouté, ou celui qui le précédait a été retiré."));
        if (read.eventCount() != read.events().size()) {
            wrong.add("Le fichier annonce " + read.eventCount() + " événements et en contient " + read.events().size() + ".");
        }
        if (read.events().isEmpty()) {
            wrong.add("Le fichier ne contient aucun événement.");
        }
        if (!read.signedSha256().equalsIgnoreCase(signedSha256)) {
            wrong.add("L'empreinte du document signé n'est pas celle de ce fichier de preuve\u00a0: "
                    + "la preuve est celle d'un autre document.");
        }
        return List.copyOf(wrong);
    }
}
