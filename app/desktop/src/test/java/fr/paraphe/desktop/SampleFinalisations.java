package fr.paraphe.desktop;

import fr.paraphe.desktop.finalisation.FinaliseDesk;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.finalisation.FinaliseInClient;
import fr.paraphe.domain.finalisation.PlayedFinalisations;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import fr.paraphe.domain.tracking.RequestStatus;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Finalises in memory the requests that the sample sending makes, on a platform that is played. */
public final class SampleFinalisations implements FinaliseDesk {
    /** The platform, which may be made to refuse or to fail. */
    public final PlayedFinalisations platform = new PlayedFinalisations();

    private final Map<UUID, SignatureRequest> requests;
    private final Instant now;

    SampleFinalisations(Map<UUID, SignatureRequest> requests, Instant now) {
        this.requests = requests;
        this.now = now;
    }

    private FinaliseInClient finalising() {
        var kept = new InMemorySignatureRequests(r -> RequestStatus.of(r, now).terminal());
        requests.values().forEach(kept::add);
        return new FinaliseInClient(kept, platform, () -> now);
    }

    /** Whoever represents the institution on the first of those that are ready. */
    private Actor actor(List<UUID> ids) {
        UUID person = ids.stream().map(requests::get).filter(r -> r != null && RequestStatus.of(r, now).finalisable())
                .flatMap(r -> r.circuit().representative().stream()).map(s -> s.person().personId()).findFirst().orElse(new UUID(0, 1));
        return new Actor("admin", "Agnès BLANC", Set.of(Right.SIGN_FOR_INSTITUTION), person);
    }

    private Actor actor(FinaliseInClient.Opened opened) {
        return actor(opened.taken().stream().map(SignatureRequest::id).toList());
    }

    @Override
    public FinaliseInClient.Plan plan(List<UUID> ids) {
        return finalising().plan(actor(ids), ids);
    }

    @Override
    public FinaliseInClient.Opened open(FinaliseInClient.Plan plan) {
        return finalising().open(actor(plan.ready().stream().map(SignatureRequest::id).toList()), plan);
    }

    @Override
    public void askCode(FinaliseInClient.Opened opened, Channel way) {
        finalising().askCode(actor(opened), opened.session(), way);
    }

    @Override
    public void confirm(FinaliseInClient.Opened opened, String code) {
        finalising().confirm(actor(opened), opened.session(), code);
    }

    @Override
    public FinaliseInClient.Outcome sign(FinaliseInClient.Opened opened, List<SignatureRequest> rest, Gesture gesture,
            Consumer<FinaliseInClient.Done> heard, BooleanSupplier stopped) {
        return finalising().sign(actor(opened), opened.session(), rest, gesture, done -> {
            if (done.signed()) {
                requests.computeIfPresent(done.request().id(), (_, r) -> signed(r));
            }
            heard.accept(done);
        }, stopped);
    }

    private SignatureRequest signed(SignatureRequest request) {
        Signatory chief = request.circuit().representative().orElseThrow();
        return request.with(request.circuit().with(chief.id(), progress -> progress.signed(now)).archived(now));
    }

    @Override
    public byte[] picture(Path file) {
        try {
            byte[] read = Files.readAllBytes(file);
            if (read.length < 8 || read[0] != (byte) 0x89) {
                throw new RefusedException("image-refused", "Choisissez une image PNG ou JPEG de 2 Mo au plus.");
            }
            return read;
        } catch (IOException e) {
            throw new RefusedException("image-refused", "Ce fichier ne peut pas être lu.");
        }
    }

    @Override
    public URI pages(List<UUID> ids) {
        return URI.create("http://127.0.0.1:8090/f/abc" + ids.size());
    }

    @Override
    public URI readable(UUID requestId) {
        return URI.create("file:///tmp/" + Objects.requireNonNull(requests.get(requestId)).subject().reference() + ".pdf");
    }
}
