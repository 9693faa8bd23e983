package fr.paraphe.domain.signing;

import fr.paraphe.domain.output.LetterBox;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Posts messages with a document into the outbox, from which they leave as invitations do: tried again, seen in the histories (F077). */
public final class PostLetters implements LetterBox {
    private final OutgoingMessages messages;
    private final InstantSource clock;

    /** Creates what posts into {@code messages}. */
    public PostLetters(OutgoingMessages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void post(Letter letter) {
        messages.save(new OutgoingMessage(letter.id(), OutgoingMessage.Channel.EMAIL, letter.to().email(), letter.to().name(),
                        letter.words().senderLabel(), letter.words().subject(), MessageText.accompanying(letter.words().body()),
                        clock.instant().truncatedTo(ChronoUnit.MICROS), OutgoingMessage.Status.QUEUED, 0, null),
                List.of(new OutgoingAttachment(letter.fileName(), "application/pdf", letter.pdf())));
    }

    @Override
    public Set<UUID> rejected(Collection<UUID> ids) {
        return messages.statuses(ids).entrySet().stream().filter(one -> one.getValue() == OutgoingMessage.Status.REJECTED)
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
