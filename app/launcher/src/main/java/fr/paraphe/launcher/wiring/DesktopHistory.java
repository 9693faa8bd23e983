package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.tracking.SentDocuments;
import fr.paraphe.documents.output.KeptFile;
import fr.paraphe.domain.archive.IssueAttestation;
import fr.paraphe.domain.archive.ObtainProof;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.FileName;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.FollowedInternship;
import fr.paraphe.domain.tracking.PrepareAgain;
import fr.paraphe.domain.tracking.RemoveDocuments;
import fr.paraphe.domain.tracking.SentTemplate;
import fr.paraphe.domain.tracking.TrackingList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the history of electronic signatures asks of an open base. */
record DesktopHistory(Workshop workshop) implements SentDocuments {
    @Override
    public TrackingList list() {
        return workshop.tracking();
    }

    @Override
    public Collection<SentTemplate> templates(Set<SentTemplate.Key> keys) {
        return keys.stream().flatMap(key -> workshop.services().templates().find(key.templateId(), key.version()).stream())
                .map(SentTemplate::of).toList();
    }

    @Override
    public Collection<FollowedInternship> internships(Set<UUID> ids) {
        return workshop.internships().files(ids).stream().map(file -> FollowedInternship.of(file.internship())).toList();
    }

    @Override
    public Optional<byte[]> document(UUID requestId) {
        return workshop.requests().signed(requestId).or(() -> workshop.requests().frozen(requestId));
    }

    @Override
    public Optional<VerificationReport> verify(UUID requestId) {
        return workshop.requests().signed(requestId).map(workshop::verify);
    }

    @Override
    public Optional<CircuitTrail> trail(UUID requestId) {
        return workshop.requests().find(requestId).map(request -> request.delivery().platformId())
                .map(workshop.services().platform().client()::trail);
    }

    @Override
    public Optional<ObtainProof.Obtained> proof(UUID requestId) {
        Services services = workshop.services();
        return new ObtainProof(workshop.requests(), services.tools().proofVerifier()).obtain(services.actor(), requestId);
    }

    @Override
    public byte[] attestation(UUID requestId, UUID signatoryId) {
        Services services = workshop.services();
        return new IssueAttestation(workshop.requests(), services.tools().attestations()).issue(services.actor(), requestId, signatoryId);
    }

    @Override
    public void keep(byte[] file, Path target) {
        KeptFile.write(file, target);
    }

    @Override
    public PrepareAgain.Plan again(List<UUID> requestIds) {
        return new PrepareAgain(workshop.requests(), workshop.clock()).plan(requestIds);
    }

    @Override
    public PrepareAgain.Plan amend(List<UUID> requestIds) {
        return new PrepareAgain(workshop.requests(), workshop.clock()).amend(requestIds);
    }

    private RemoveDocuments removing() {
        return workshop.circuits().removing();
    }

    @Override
    public RemoveDocuments.Plan removal(List<UUID> requestIds) {
        return removing().plan(requestIds);
    }

    @Override
    public int remove(List<UUID> requestIds) {
        return removing().remove(workshop.services().actor(), requestIds);
    }

    @Override
    public int putBack(List<UUID> requestIds) {
        return removing().putBack(workshop.services().actor(), requestIds);
    }

    @Override
    public int synchronise() {
        if (workshop.institution().isEmpty()) {
            return 0;
        }
        Jobs.Report report = workshop.jobs().round();
        return report.changed() + report.archived() + report.delivered();
    }

    @Override
    public URI readable(UUID requestId) {
        SignatureRequest request = workshop.requests().find(requestId).orElseThrow(() -> new RefusedException("not-found",
                "Ce document n'est plus dans la base\u00a0: actualisez la liste."));
        String reference = request.subject().reference();
        byte[] pdf = document(requestId).orElseThrow(() -> new RefusedException("not-frozen", reference
                + "\u00a0: le document n'est pas encore figé."));
        try {
            // a folder that nobody else may read; both go with this program, in the order contrary to this one
            Path folder = Files.createTempDirectory("paraphe");
            folder.toFile().deleteOnExit();
            Path copy = folder.resolve(FileName.safe(request.subject().documentName(), reference) + ".pdf");
            copy.toFile().deleteOnExit();
            return Files.write(copy, pdf).toUri();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
