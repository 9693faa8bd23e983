package fr.paraphe.desktop;

import fr.paraphe.desktop.tracking.RemindDesk;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.RemindSignatories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reminds in memory whoever may sign the requests that the sample sending makes; it may be refused on purpose. */
public final class SampleReminders implements RemindDesk {
    /** The orders given so far. */
    public final List<ReminderOrder> orders = new CopyOnWriteArrayList<>();
    /** What refuses the next reading or reminding; empty for nothing. */
    public volatile String refusal = "";

    private final Map<UUID, SignatureRequest> requests;
    private final Instant now;

    SampleReminders(Map<UUID, SignatureRequest> requests, Instant now) {
        this.requests = requests;
        this.now = now;
    }

    @Override
    public RemindSignatories.Outcome plan(List<UUID> ids, ReminderWay way) {
        if (!refusal.isEmpty()) {
            throw new RefusedException("unreachable", refusal);
        }
        Map<String, List<Signatory>> reached = new LinkedHashMap<>();
        Map<String, List<String>> left = new LinkedHashMap<>();
        ids.stream().map(requests::get).filter(Objects::nonNull).flatMap(r -> r.circuit().signatories().stream()).forEach(s -> {
            if (requests.values().stream().noneMatch(r -> r.circuit().front().contains(s)) && !s.signed()) {
                left.computeIfAbsent("ce n'est pas encore son tour", _ -> new ArrayList<>()).add(s.person().lastFirst());
            } else if (s.signed()) {
                left.computeIfAbsent("a déjà signé", _ -> new ArrayList<>()).add(s.person().lastFirst());
            } else if (way == ReminderWay.SMS && s.person().mobile() == null) {
                left.computeIfAbsent("aucun numéro de mobile", _ -> new ArrayList<>()).add(s.person().lastFirst());
            } else {
                reached.computeIfAbsent(s.person().lastFirst(), _ -> new ArrayList<>()).add(s);
            }
        });
        return new RemindSignatories.Outcome(reached.values().stream().map(own -> new RemindSignatories.Person(
                own.getFirst().person().lastFirst(), own.stream().map(Signatory::role).distinct().toList(), own.size(),
                way == ReminderWay.SMS ? String.valueOf(own.getFirst().person().mobile()) : own.getFirst().person().email())).toList(),
                left.entrySet().stream().map(cause -> new RemindSignatories.Left(cause.getKey(), cause.getValue())).toList());
    }

    @Override
    public RemindSignatories.Outcome remind(List<UUID> ids, ReminderWay way, String words) {
        RemindSignatories.Outcome done = plan(ids, way);
        orders.add(new ReminderOrder(way, words, "Agnès BLANC"));
        ids.forEach(id -> requests.computeIfPresent(id, (_, request) -> reminded(request)));
        return done;
    }

    private SignatureRequest reminded(SignatureRequest request) {
        SignatureRequest next = request;
        for (Signatory s : request.circuit().front()) {
            next = next.with(next.circuit().with(s.id(), progress -> progress.reminded(now)));
        }
        return next;
    }
}
