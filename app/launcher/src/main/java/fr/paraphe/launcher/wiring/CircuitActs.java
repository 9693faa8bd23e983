package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.tracking.CancelRequests;
import fr.paraphe.domain.tracking.RemindSignatories;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** What is done to circuits that run, in the name of the person at the client. */
public record CircuitActs(Actor actor, CancelRequests cancelling, RemindSignatories reminding) {
    /** Cancels circuits (P7); {@code progress} hears how many were looked at. */
    public CancelRequests.Outcome cancel(List<UUID> ids, CancelRequests.Order order, IntConsumer progress, BooleanSupplier stopped) {
        return cancelling.cancel(actor, ids, order, progress, stopped);
    }

    /** Reminds whoever may sign now (F144–F147). */
    public RemindSignatories.Outcome remind(List<UUID> ids, ReminderWay way, String words) {
        return reminding.remind(actor, ids, way, words);
    }
}
