package fr.paraphe.documents.archive;

import fr.paraphe.documents.merge.HtmlPages;
import fr.paraphe.domain.archive.AttestationWriter;
import fr.paraphe.domain.shared.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes attestations of signature as PDF/A, from the proof file and nothing else. */
public final class PdfAttestationWriter implements AttestationWriter {
    private final HtmlPages pages;

    /** Creates a writer. */
    public PdfAttestationWriter(HtmlPages pages) {
        this.pages = pages;
    }

    @Override
    public byte[] pdf(byte[] proofJson, UUID signatoryId) {
        ProofJson.Told told = ProofJson.told(proofJson).orElseThrow(() -> new RefusedException("proof-unreadable",
                "Le fichier de preuve de ce document ne peut pas être lu\u00a0: vérifiez-le dans l'onglet «\u00a0Preuve\u00a0»."));
        AttestationPage.Party party = told.parties().stream().filter(one -> one.id().equals(signatoryId)).findFirst()
                .orElseThrow(PdfAttestationWriter::notSigned);
        Instant signed = party.signedAt();
        if (signed == null) {
            throw notSigned();
        }
        List<AttestationPage.Party> others = told.parties().stream().filter(one -> !one.id().equals(signatoryId)).toList();
        return pages.pdfA(AttestationPage.html(told.subject(), party, signed, others,
                told.events().stream().filter(event -> signatoryId.equals(event.signatoryId())).toList()));
    }

    private static RefusedException notSigned() {
        return new RefusedException("not-signed", "Cette personne n'a pas signé ce document\u00a0: il n'y a rien à attester.");
    }
}
