package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.template.EmailText;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes a few documents of the queue from their records to the platform. They are frozen in one transaction and noted as accepted in
 * another, so that the disk is waited for twice and not twice a document; each is handed over by itself. Safe for use by several threads.
 */
final class DeliverHandful {
    private final SignatureRequests requests;
    private final SignaturePlatform platform;
    private final RequestRenderer renderer;
    private final Transactions transactions;
    private final Clock clock;

    /** Delivers on those ports. */
    DeliverHandful(SignatureRequests requests, SignaturePlatform platform, RequestRenderer renderer, Transactions transactions,
            Clock clock) {
        this.requests = requests;
        this.platform = platform;
        this.renderer = renderer;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What became of a handful: those that were accepted, failed or found withdrawn, and what stopped it before its end, if anything. */
    record Delivered(List<SignatureRequest> documents, Optional<PlatformException> stopped) {}

    /** Delivers those documents, only those already made when {@code cancelled} says so. */
    Delivered deliver(List<UUID> ids, BooleanSupplier cancelled) {
        var done = new ArrayList<SignatureRequest>();
        var frozen = new ArrayList<Made>();
        transactions.each(made(ids, cancelled, done), this::freeze, (_, one) -> frozen.add(one),
                (one, why) -> done.add(refused(one.request(), why)));
        var taken = new ArrayList<Taken>();
        Optional<PlatformException> stopped = handOver(frozen, taken, done);
        transactions.each(taken, this::accept, (_, request) -> done.add(request), (one, why) -> done.add(refused(one.request(), why)));
        return new Delivered(done, stopped);
    }

    /** A request and what was just made of it; nothing when it was frozen by an earlier run. */
    private record Made(SignatureRequest request, Optional<RequestRenderer.Rendered> rendered) {}

    /** A request that the platform holds. */
    private record Taken(SignatureRequest request, String platformId) {}

    private List<Made> made(List<UUID> ids, BooleanSupplier cancelled, List<SignatureRequest> done) {
        var made = new ArrayList<Made>();
        for (SignatureRequest request : requests.find(ids)) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            if (request.circuit().cancelledAt() != null) {
                done.add(request);
                continue;
            }
            try {
                made.add(new Made(request, request.delivery().state() == DispatchState.QUEUED
                        ? Optional.of(renderer.render(request, words(request))) : Optional.empty()));
            } catch (RefusedException e) {
                done.add(refused(request, e));
            }
        }
        return made;
    }

    private Made freeze(Made one) {
        return one.rendered().map(rendered -> {
            String digest = Sha256.hex(rendered.pdf());
            UUID id = one.request().id();
            return transactions.recorded("frozen " + id + " " + digest, () -> {
                requests.freeze(id, rendered.pdf());
                return new Made(requests.update(one.request().with(one.request().delivery().frozen(digest))), one.rendered());
            });
        }).orElse(one);
    }

    private Optional<PlatformException> handOver(List<Made> frozen, List<Taken> taken, List<SignatureRequest> done) {
        for (Made one : frozen) {
            try {
                taken.add(new Taken(one.request(), platform.handOver(outgoing(one))));
            } catch (RefusedException e) {
                done.add(refused(one.request(), e));
            } catch (PlatformException e) {
                if (e.passing() || e.kind() == PlatformException.Kind.UNAUTHORISED) {
                    return Optional.of(e);
                }
                done.add(fail(one.request(), Objects.toString(e.getMessage(), e.kind().name())));
            }
        }
        return Optional.empty();
    }

    private OutgoingRequest outgoing(Made one) {
        SignatureRequest request = one.request();
        RequestRenderer.Rendered rendered = one.rendered().orElseGet(() -> kept(request));
        return new OutgoingRequest(request.id(), request.batchId(), request.subject().documentName(), request.subject().reference(),
                request.circuit(), rendered.message(), rendered.pdf());
    }

    /** Reads again what an earlier run froze. */
    private RequestRenderer.Rendered kept(SignatureRequest request) {
        byte[] pdf = requests.frozen(request.id()).orElseThrow();
        if (!Sha256.hex(pdf).equals(request.delivery().pdfSha256())) {
            throw new RefusedException("document-altered", "Le document figé a été altéré dans la base\u00a0: il n'est pas envoyé.");
        }
        return new RequestRenderer.Rendered(pdf, renderer.message(request, words(request)));
    }

    private SignatureRequest accept(Taken one) {
        SignatureRequest request = one.request();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.recorded("accepted " + request.id() + " " + one.platformId(),
                () -> requests.update(request.with(request.delivery().accepted(one.platformId(), now))));
    }

    private @Nullable EmailText words(SignatureRequest request) {
        return requests.batch(request.batchId()).map(SendingBatch::words).orElse(null);
    }

    /** One that was withdrawn meanwhile is as it is; another failed. */
    private SignatureRequest refused(SignatureRequest request, RefusedException why) {
        return requests.find(request.id()).filter(now -> now.circuit().cancelledAt() != null)
                .orElseGet(() -> fail(request, Objects.toString(why.getMessage(), why.code())));
    }

    private SignatureRequest fail(SignatureRequest asked, String why) {
        return transactions.inTransaction(() -> {
            SignatureRequest request = requests.find(asked.id()).orElseThrow();
            return requests.update(request.with(request.delivery().failed(why)));
        });
    }
}
