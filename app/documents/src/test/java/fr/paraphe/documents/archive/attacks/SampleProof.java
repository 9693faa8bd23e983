package fr.paraphe.documents.archive.attacks;

import fr.paraphe.documents.archive.PdfAndJsonProofFileWriter;
import fr.paraphe.documents.SigningRoom;
import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.HtmlPages;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.domain.archive.ProofFile;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.OutgoingRequest.Message;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The proof of a document signed in a room, by as many people as it says. */
final class SampleProof {
    private static final Instant START = Instant.parse("2026-11-14T17:00:00Z");

    private SampleProof() {}

    static byte[] of(SigningRoom room, byte[] signed, int signatures) {
        var id = UUID.randomUUID();
        var person = new PersonSnapshot(UUID.randomUUID(), "ÇELIK Maureen", "Maureen ÇELIK", "", "maureen@exemple.fr", "+33612345678");
        var signatory = new Signatory(UUID.randomUUID(), SignatoryRole.STUDENT, Requirement.MANDATORY, 1, AuthLevel.LINK, person,
                SignatoryProgress.NONE.signed(START));
        Circuit circuit = Circuit.start(SigningOrder.FREE, List.of(signatory), START.plusSeconds(86_400));
        var transaction = new SigningTransaction(id, UUID.randomUUID(), UUID.randomUUID(), "CONV-2026-001", "Convention de ÇELIK Maureen",
                new Message("Lycée", "Objet", "Corps"), circuit, "cd".repeat(32), 2, START, START, 3);
        var events = new ArrayList<ProofEvent>();
        for (int i = 0; i <= signatures; i++) {
            boolean last = i == signatures;
            var entry = new ProofEvent.Entry(START.plusSeconds(i), last ? ProofEventType.ARCHIVED : ProofEventType.SIGNED,
                    last ? null : signatory.id(), last ? "Plateforme" : "ÇELIK Maureen", ClientTrace.NONE,
                    "PDF SHA-256 " + Sha256.hex(signed));
            events.add(ProofEvent.after(events.isEmpty() ? null : events.getLast(), id, entry));
        }
        return new PdfAndJsonProofFileWriter(new HtmlPages(new RenderingBench(new DocumentFonts())), "Paraphe", room.sealer())
                .json(new ProofFile("Lycée Jean-Moulin", false, transaction, Sha256.hex(signed), events));
    }
}
