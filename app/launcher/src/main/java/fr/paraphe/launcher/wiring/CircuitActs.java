package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.tracking.CancelRequests;
import fr.paraphe.domain.tracking.ExtendRequests;
import fr.paraphe.domain.tracking.RemindSignatories;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** What is done to circuits that run, in the name of the person at the client. */
public record CircuitActs(Actor actor, CancelRequests cancelling, RemindSignatories reminding, ExtendRequests extending) {
    /** Returns the acts on those ports; {@code cancelling} serves elsewhere too. */
    static CircuitActs of(Actor actor, CancelRequests cancelling, SignatureRequests requests, SignaturePlatform platform,
            Transactions transactions, InstantSource clock) {
        return new CircuitActs(actor, cancelling, new RemindSignatories(requests, platform, clock),
                new ExtendRequests(requests, platform, transactions, clock));
    }

    /** Cancels circuits (P7); {@code progress} hears how many were looked at. */
    public CancelRequests.Outcome cancel(List<UUID> ids, CancelRequests.Order order, IntConsumer progress, BooleanSupplier stopped) {
        return cancelling.cancel(actor, ids, order, progress, stopped);
    }

    /** Moves the end of circuits (P9). */
    public ExtendRequests.Outcome extend(Map<UUID, Instant> ends) {
        return extending.extend(actor, ends);
    }

    /** Reminds whoever may sign now (F144–F147). */
    public RemindSignatories.Outcome remind(List<UUID> ids, ReminderWay way, String words) {
        return reminding.remind(actor, ids, way, words);
    }
}
