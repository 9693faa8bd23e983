package fr.paraphe.launcher.demo;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.domain.tracking.TrackingRow;
import fr.paraphe.launcher.wiring.Workshop;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes each archived document and its proof under names that hold no personal data (08, «Security»). */
final class SignedFiles {
    private final Workshop workshop;
    private final Path out;

    SignedFiles(Workshop workshop, Path out) {
        this.workshop = workshop;
        this.out = out;
    }

    /** Writes the files of {@code requestIds}, the authority's certificate among them, and returns what is where. */
    List<DemoSummary.SignedFile> write(List<UUID> requestIds) {
        DemoStory.write(out.resolve("authority.pem"), workshop.authorityPem().getBytes(StandardCharsets.US_ASCII));
        var files = new ArrayList<DemoSummary.SignedFile>();
        for (UUID id : requestIds) {
            workshop.requests().find(id).map(this::file).ifPresent(files::add);
        }
        return files;
    }

    private DemoSummary.SignedFile file(SignatureRequest request) {
        RequestStatus status = TrackingRow.of(request, workshop.clock().instant()).status();
        String name = request.subject().reference();
        String pdf = "";
        String proof = "";
        if (status == RequestStatus.ARCHIVED) {
            pdf = "signed/" + name + ".pdf";
            proof = "proof/" + name + ".json";
            DemoStory.write(out.resolve(pdf), workshop.requests().signed(request.id()).orElseThrow());
            DemoStory.write(out.resolve(proof), workshop.requests().proof(request.id()).orElseThrow());
            DemoStory.write(out.resolve("proof/" + name + ".pdf"), workshop.requests().proofPdf(request.id()).orElseThrow());
        }
        List<DemoSummary.Signer> signers = request.circuit().signatories().stream()
                .map(s -> new DemoSummary.Signer(s.role().name(), s.requirement().name(), s.signed()))
                .toList();
        return new DemoSummary.SignedFile(pdf, proof, status.name(), signers);
    }
}
