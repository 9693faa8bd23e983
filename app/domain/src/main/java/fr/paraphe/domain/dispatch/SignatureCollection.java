package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.template.EmailText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A collection of signatures, «lot» on the screen: a selection with its template and the words of its message, kept to be gone on with,
 * confirmed by another person, and sent at once or little by little (F285 to F296, X03). {@code version} is the optimistic lock.
 */
public record SignatureCollection(
        UUID id,
        String reference,
        String name,
        Content content,
        CollectionStatus status,
        Act created,
        @Nullable Step prepared,
        @Nullable Sent sent,
        int version) {

    /**
     * What is to be sent: about which records of one kind, in the order of the list, of which those unticked by hand are left out,
     * and the words
     * of the message where they are not those of the template.
     */
    public record Content(UUID templateId, RecordKind about, List<UUID> recordIds, Set<UUID> excluded, @Nullable EmailText words) {
        public Content {
            recordIds = List.copyOf(recordIds);
            excluded = Set.copyOf(excluded);
        }

        /** Returns the same without what was sent of it. */
        Content without(Set<UUID> gone) {
            return new Content(templateId, about, recordIds.stream().filter(id -> !gone.contains(id)).toList(),
                    Set.copyOf(excluded.stream().filter(id -> !gone.contains(id)).toList()), words);
        }
    }

    /** Who did something, and when. */
    public record Act(String login, String name, Instant at) {
        static Act of(Actor actor, Instant at) {
            return new Act(actor.login(), actor.name(), at);
        }
    }

    /** An act on the collection, and the version that its template had then. */
    public record Step(Act by, int templateVersion) {}

    /** The last sending from the collection, and how many documents were taken of it so far. */
    public record Sent(Step last, int documents) {}

    /** Returns the act of preparing, while the collection is prepared or once it was sent. */
    public Optional<Step> preparation() {
        return Optional.ofNullable(prepared);
    }

    /** Returns what was sent so far, if anything. */
    public Optional<Sent> sendings() {
        return Optional.ofNullable(sent);
    }

    SignatureCollection with(String nextName, Content next) {
        return new SignatureCollection(id, reference, nextName, next, status, created, prepared, sent, version);
    }

    SignatureCollection as(CollectionStatus next, @Nullable Step preparation) {
        return new SignatureCollection(id, reference, name, content, next, created, preparation, sent, version);
    }

    /** Returns this collection once {@code taken} were sent: sent when nothing is left, else a draft of what is. */
    SignatureCollection sent(Step step, Set<UUID> taken) {
        Content left = content.without(taken);
        int before = sent == null ? 0 : sent.documents();
        boolean done = left.recordIds().isEmpty();
        return new SignatureCollection(id, reference, name, left, done ? CollectionStatus.SENT : CollectionStatus.DRAFT, created,
                done ? prepared : null, new Sent(step, before + taken.size()), version);
    }
}
