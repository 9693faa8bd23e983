package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.UnsignedIds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Keeps the outbox in memory. */
public final class InMemoryOutgoingMessages implements OutgoingMessages {
    private final Map<UUID, OutgoingMessage> rows = new ConcurrentHashMap<>();
    private final Map<UUID, Set<UUID>> documents = new ConcurrentHashMap<>();
    private final Map<UUID, List<OutgoingAttachment>> files = new ConcurrentHashMap<>();

    @Override
    public void save(OutgoingMessage message) {
        rows.put(message.id(), message);
    }

    @Override
    public void save(OutgoingMessage message, List<OutgoingAttachment> attachments) {
        save(message);
        files.put(message.id(), List.copyOf(attachments));
    }

    @Override
    public void save(OutgoingMessage message, Set<UUID> transactionIds) {
        save(message);
        documents.put(message.id(), Set.copyOf(transactionIds));
    }

    @Override
    public List<OutgoingMessage> about(UUID transactionId, int limit) {
        return all().reversed().stream().filter(m -> documents.getOrDefault(m.id(), Set.of()).contains(transactionId))
                .limit(limit).toList();
    }

    @Override
    public List<OutgoingAttachment> attachments(UUID messageId) {
        return files.getOrDefault(messageId, List.of());
    }

    @Override
    public Map<UUID, OutgoingMessage.Status> statuses(Collection<UUID> ids) {
        return all().stream().filter(m -> ids.contains(m.id())).collect(Collectors.toMap(OutgoingMessage::id, OutgoingMessage::status));
    }

    @Override
    public List<OutgoingMessage> queued(int limit) {
        return all().stream().filter(m -> m.status() == OutgoingMessage.Status.QUEUED).limit(limit).toList();
    }

    @Override
    public List<OutgoingMessage> to(Collection<String> recipients, int limit) {
        return all().reversed().stream().filter(m -> recipients.contains(m.recipient())).limit(limit).toList();
    }

    @Override
    public long count(OutgoingMessage.Status status) {
        return all().stream().filter(m -> m.status() == status).count();
    }

    /** Returns every message, the oldest first. */
    public List<OutgoingMessage> all() {
        return rows.values().stream()
                .sorted(Comparator.comparing(OutgoingMessage::createdAt).thenComparing(UnsignedIds.by(OutgoingMessage::id)))
                .toList();
    }
}
