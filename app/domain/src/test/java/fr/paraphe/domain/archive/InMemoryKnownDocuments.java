package fr.paraphe.domain.archive;

import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds requests among those kept in memory. */
public final class InMemoryKnownDocuments implements KnownDocuments {
    private final InMemorySignatureRequests requests;

    /** Creates the finder over {@code requests}. */
    public InMemoryKnownDocuments(InMemorySignatureRequests requests) {
        this.requests = requests;
    }

    @Override
    public Optional<Kept> holding(String sha256) {
        return holding(sha256, requests::signed).map(id -> new Kept(id, true))
                .or(() -> holding(sha256, requests::frozen).map(id -> new Kept(id, false)));
    }

    private Optional<UUID> holding(String sha256, Function<UUID, Optional<byte[]>> file) {
        return all(r -> file.apply(r.id()).filter(pdf -> Sha256.hex(pdf).equals(sha256)).isPresent()).findFirst();
    }

    @Override
    public Optional<UUID> referenced(String reference) {
        return all(r -> r.subject().reference().equals(reference)).findFirst();
    }

    @Override
    public List<UUID> signed(SignatoryRole role, Instant from, Instant until, int limit) {
        return all(r -> r.circuit().signatories().stream().filter(s -> s.role() == role)
                .flatMap(s -> Optional.ofNullable(s.progress().signedAt()).stream())
                .anyMatch(at -> !at.isBefore(from) && at.isBefore(until))).limit(limit).toList();
    }

    @Override
    public List<UUID> amending(String reference) {
        return all(r -> reference.equals(r.amends())).toList().reversed();
    }

    private Stream<UUID> all(Predicate<SignatureRequest> kept) {
        return requests.all().stream().filter(kept).map(SignatureRequest::id);
    }
}
