package fr.paraphe.domain.dispatch;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A platform in memory, safe for several threads, idempotent on the external identifier, whose next call can be made to fail. */
public final class RecordingPlatform implements SignaturePlatform {
    private final Map<String, OutgoingRequest> received = new LinkedHashMap<>();
    private final Map<String, Circuit> circuits = new LinkedHashMap<>();
    private final List<String> changed = new ArrayList<>();
    private final List<UUID> announced = new ArrayList<>();
    private final List<CancellationOrder> orders = new ArrayList<>();
    private final List<ReminderOrder> reminders = new ArrayList<>();
    private final Map<UUID, String> left = new LinkedHashMap<>();
    private final Map<String, byte[]> signed = new LinkedHashMap<>();
    private RuntimeException nextFailure = new IllegalStateException();
    private Step failsAt = Step.NEVER;

    /** Where the next failure happens; once. */
    public enum Step {
        NEVER,
        BEFORE_PREPARE,
        AFTER_PREPARE,
        BEFORE_REMIND,
        BEFORE_EXTEND,
        AFTER_EXTEND,
        BEFORE_REPLACE,
        AFTER_REPLACE,
        BEFORE_CANCEL,
        AFTER_CANCEL
    }

    public void failNext(Step step, RuntimeException failure) {
        failsAt = step;
        nextFailure = failure;
    }

    public Collection<OutgoingRequest> received() {
        return received.values();
    }

    public List<UUID> announced() {
        return announced;
    }

    /** Changes a circuit as if its signatories had acted, and says so in the feed. */
    public void change(String platformId, UnaryOperator<Circuit> change) {
        circuits.compute(platformId, (_, circuit) -> change.apply(circuit));
        changed.add(platformId);
    }

    public void archive(String platformId, byte[] pdf) {
        signed.put(platformId, pdf);
    }

    private void fail(Step step) {
        if (failsAt == step) {
            failsAt = Step.NEVER;
            throw nextFailure;
        }
    }

    @Override
    public synchronized String prepare(OutgoingRequest request) {
        fail(Step.BEFORE_PREPARE);
        String id = "p-" + request.externalId();
        received.putIfAbsent(id, request);
        circuits.putIfAbsent(id, request.circuit());
        fail(Step.AFTER_PREPARE);
        return id;
    }

    @Override
    public synchronized void start(String platformId) {
        if (!received.containsKey(platformId)) {
            throw new PlatformException(PlatformException.Kind.NOT_FOUND, "inconnu");
        }
    }

    @Override
    public synchronized void announce(UUID batchId) {
        announced.add(batchId);
    }

    @Override
    public synchronized Changes changesSince(String cursor) {
        int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        return new Changes(changed.subList(from, changed.size()).stream().distinct().toList(), Integer.toString(changed.size()), false);
    }

    @Override
    public synchronized Circuit read(String platformId) {
        Circuit circuit = circuits.get(platformId);
        if (circuit == null) {
            throw new PlatformException(PlatformException.Kind.NOT_FOUND, "inconnu");
        }
        return circuit;
    }

    @Override
    public synchronized URI finalise(Collection<String> platformIds, FinalisationOrder order) {
        return URI.create("http://127.0.0.1/f/" + platformIds.size());
    }

    @Override
    public synchronized List<Cancelled> cancel(Collection<String> platformIds, CancellationOrder order) {
        fail(Step.BEFORE_CANCEL);
        List<Cancelled> answers = platformIds.stream().map(id -> cancelled(id, order)).toList();
        fail(Step.AFTER_CANCEL);
        return answers;
    }

    private Cancelled cancelled(String id, CancellationOrder order) {
        Circuit circuit = read(id);
        if (circuit.archivedAt() != null) {
            return new Cancelled(id, null, "Il est archivé.");
        }
        if (circuit.cancelledAt() == null) {
            orders.add(order);
            change(id, c -> c.cancelled(SentRequests.NOW.plusSeconds(300)));
        }
        return new Cancelled(id, read(id).cancelledAt(), "");
    }

    /** Answers as {@link #leaveAside} was told; whoever was not named there is reminded. */
    @Override
    public synchronized List<Reminded> remind(Collection<String> platformIds, ReminderOrder order, boolean trial) {
        fail(Step.BEFORE_REMIND);
        if (!trial) {
            reminders.add(order);
        }
        return platformIds.stream().flatMap(id -> read(id).signatories().stream()
                .map(s -> new Reminded(id, s.id(), left.getOrDefault(s.id(), "")))).toList();
    }

    @Override
    public synchronized List<Extended> extend(Map<String, Instant> ends, String name) {
        fail(Step.BEFORE_EXTEND);
        List<Extended> answers = ends.entrySet().stream().map(asked -> {
            if (read(asked.getKey()).archivedAt() != null) {
                return new Extended(asked.getKey(), null, "le document est archivé");
            }
            change(asked.getKey(), circuit -> circuit.extended(asked.getValue()));
            return new Extended(asked.getKey(), read(asked.getKey()).endsAt(), "");
        }).toList();
        fail(Step.AFTER_EXTEND);
        return answers;
    }

    @Override
    public synchronized List<Replaced> replace(List<Replacement> replacements, String name) {
        fail(Step.BEFORE_REPLACE);
        List<Replaced> answers = replacements.stream().map(asked -> {
            if (!left.containsKey(asked.signatoryId())) {
                change(asked.platformId(), circuit -> circuit.replaced(asked.signatoryId(), asked.person()));
            }
            return new Replaced(asked.platformId(), asked.signatoryId(), left.getOrDefault(asked.signatoryId(), ""));
        }).toList();
        fail(Step.AFTER_REPLACE);
        return answers;
    }

    /** Says why that signatory will not be reminded, nor replaced. */
    public void leaveAside(UUID signatoryId, String why) {
        left.put(signatoryId, why);
    }

    /** Returns the orders by which signatories were reminded. */
    public List<ReminderOrder> reminders() {
        return reminders;
    }

    /** Returns the orders by which circuits were cancelled, one for each. */
    public List<CancellationOrder> cancellations() {
        return orders;
    }

    @Override
    public synchronized CircuitTrail trail(String platformId) {
        read(platformId);
        return new CircuitTrail(0, List.of(new CircuitTrail.Event(SentRequests.NOW, "request.received", "Document reçu et figé",
                "plateforme", "")), List.of());
    }

    @Override
    public synchronized byte[] signedDocument(String platformId) {
        return signed.getOrDefault(platformId, new byte[0]);
    }

    @Override
    public synchronized byte[] proof(String platformId) {
        return "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public synchronized byte[] proofPdf(String platformId) {
        return "%PDF".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void check() {
        fail(Step.BEFORE_PREPARE);
    }
}
