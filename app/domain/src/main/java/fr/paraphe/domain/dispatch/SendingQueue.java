package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.shared.Transactions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The queue of sendings as people see and steer it (E36, X08): what waits and what failed, tried again or withdrawn before it leaves, and
 * the whole queue suspended until somebody takes it up, whatever the workstation does meanwhile.
 */
public final class SendingQueue {
    private static final String PAUSED = "queue.paused";

    private final SignatureRequests requests;
    private final Settings settings;
    private final Transactions transactions;
    private final Clock clock;

    /** Creates the use case on its ports. */
    public SendingQueue(SignatureRequests requests, Settings settings, Transactions transactions, Clock clock) {
        this.requests = requests;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What became of an act on several documents: how many it was done to, and why it was not to the others, in French. */
    public record Outcome(int done, List<String> refused) {
        public Outcome {
            refused = List.copyOf(refused);
        }
    }

    /** Returns at most {@code limit} documents that wait or failed, the oldest first. */
    public List<SignatureRequest> waiting(int limit) {
        return requests.find(requests.unaccepted(limit));
    }

    /** Tells whether the queue is suspended. */
    public boolean paused() {
        return settings.get(PAUSED).map(Boolean::parseBoolean).orElse(false);
    }

    /** Suspends the queue, after the document in hand, or takes it up again. */
    public void pause(boolean paused) {
        settings.put(PAUSED, Boolean.toString(paused));
    }

    /**
     * Puts failed documents back in the queue.
     *
     * @throws RefusedException {@code right-missing} when {@code actor} may not send (F014)
     */
    public Outcome retry(Actor actor, Collection<UUID> ids) {
        return each(actor, ids, request -> {
            if (request.delivery().state() != DispatchState.FAILED) {
                throw new RefusedException("not-failed", "il n'est pas en échec.");
            }
            return request.with(request.delivery().again());
        });
    }

    /**
     * Takes documents out of the queue before they leave: their case is free for another sending. What is being handed over, which the
     * platform may hold already, is left.
     *
     * @throws RefusedException {@code right-missing} when {@code actor} may not send (F014)
     */
    public Outcome withdraw(Actor actor, Collection<UUID> ids) {
        return each(actor, ids, request -> {
            DispatchState state = request.delivery().state();
            if (state != DispatchState.QUEUED && state != DispatchState.FAILED) {
                throw new RefusedException("leaving", "il est en cours de transmission, ou déjà transmis.");
            }
            return request.with(request.circuit().cancelled(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        });
    }

    private Outcome each(Actor actor, Collection<UUID> ids, UnaryOperator<SignatureRequest> change) {
        actor.require(Right.SEND);
        int done = 0;
        var refused = new ArrayList<String>();
        for (UUID id : ids) {
            try {
                transactions.inTransaction(() -> {
                    SignatureRequest request = requests.find(id).orElseThrow(() -> new RefusedException("unknown", "il n'est plus connu."));
                    requests.update(change.apply(request));
                    return true;
                });
                done++;
            } catch (RefusedException e) {
                String student = requests.find(id).map(request -> request.subject().student()).orElse("?");
                refused.add(student + "\u00a0: " + Objects.toString(e.getMessage(), e.code()));
            }
        }
        return new Outcome(done, refused);
    }
}
