package fr.paraphe.domain.output;

import fr.paraphe.domain.output.MailedDocument.Status;
import fr.paraphe.domain.shared.UnsignedIds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Keeps documents sent by e-mail in memory. */
public final class InMemoryMailedDocuments implements MailedDocuments {
    private final Map<UUID, MailedDocument> rows = new ConcurrentHashMap<>();

    private Stream<MailedDocument> all() {
        return rows.values().stream()
                .sorted(Comparator.comparing(MailedDocument::askedAt).thenComparing(UnsignedIds.by(MailedDocument::id)));
    }

    @Override
    public void add(List<MailedDocument> documents) {
        documents.forEach(document -> rows.put(document.id(), document));
    }

    @Override
    public List<MailedDocument> ofSending(UUID sendingId) {
        return all().filter(document -> document.sendingId().equals(sendingId)).toList();
    }

    @Override
    public List<MailedDocument> waiting(int limit) {
        return all().filter(document -> document.status() == Status.WAITING).limit(limit).toList();
    }

    @Override
    public List<MailedDocument> ofRecords(Collection<UUID> recordIds) {
        return all().filter(document -> recordIds.contains(document.made().recordId())).toList().reversed();
    }

    @Override
    public boolean settle(MailedDocument document) {
        MailedDocument kept = rows.get(document.id());
        boolean waits = kept != null && kept.status() == Status.WAITING;
        if (waits) {
            rows.put(document.id(), document);
        }
        return waits;
    }

    @Override
    public void cancel(UUID sendingId) {
        ofSending(sendingId).stream().filter(document -> document.status() == Status.WAITING).forEach(document ->
                rows.put(document.id(), new MailedDocument(document.id(), sendingId, document.made(), document.to(), document.askedAt(),
                        Status.CANCELLED, null)));
    }
}
