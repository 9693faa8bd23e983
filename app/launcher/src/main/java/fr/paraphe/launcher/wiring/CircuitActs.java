package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.tracking.ActOutcome;
import fr.paraphe.domain.tracking.CancelRequests;
import fr.paraphe.domain.tracking.ExtendRequests;
import fr.paraphe.domain.tracking.RemindSignatories;
import fr.paraphe.domain.tracking.ReminderRules;
import fr.paraphe.domain.tracking.RemoveDocuments;
import fr.paraphe.domain.tracking.ReplaceSignatory;
import fr.paraphe.domain.tracking.SetReminderRules;
import fr.paraphe.domain.tracking.SignatoryCandidates;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** What is done to circuits that run, in the name of the person at the client. */
public record CircuitActs(Actor actor, CancelRequests cancelling, RemindSignatories reminding, ExtendRequests extending,
        ReplaceSignatory replacing, SetReminderRules rules, RemoveDocuments removing) {
    /** Returns the acts on those ports, {@code mobiles} reading a typed mobile; {@code cancelling} serves elsewhere too. */
    static CircuitActs of(Actor actor, CancelRequests cancelling, SignaturePlatform platform, Base base,
            Function<String, Optional<String>> mobiles, InstantSource clock) {
        Repositories data = base.repositories();
        var candidates = new SignatoryCandidates(data.files(), data.staff());
        return new CircuitActs(actor, cancelling, new RemindSignatories(data.requests(), platform, clock),
                new ExtendRequests(data.requests(), platform, base.transactions(), clock),
                new ReplaceSignatory(data.requests(), platform, candidates, DocumentTools.texts(), mobiles, base.transactions(), clock),
                new SetReminderRules(data.settings(), base.transactions()),
                new RemoveDocuments(data.requests(), base.transactions(), clock));
    }

    /** Corrects or replaces signatories who have not signed (D-27, X25). */
    public ActOutcome replace(List<ReplaceSignatory.Place> places, PersonSnapshot next) {
        return replacing.replace(actor, places, next);
    }

    /** Cancels circuits (P7); {@code progress} hears how many were looked at. */
    public CancelRequests.Outcome cancel(List<UUID> ids, CancelRequests.Order order, IntConsumer progress, BooleanSupplier stopped) {
        return cancelling.cancel(actor, ids, order, progress, stopped);
    }

    /** Puts those rules of reminding in force (D-14, F300). */
    public void setRules(ReminderRules next) {
        rules.set(actor, next);
    }

    /** Moves the end of circuits (P9). */
    public ActOutcome extend(Map<UUID, Instant> ends) {
        return extending.extend(actor, ends);
    }

    /** Reminds whoever may sign now (F144–F147). */
    public RemindSignatories.Outcome remind(List<UUID> ids, ReminderWay way, String words) {
        return reminding.remind(actor, ids, way, words);
    }
}
