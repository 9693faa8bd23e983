package fr.paraphe.domain.output;

import fr.paraphe.domain.dispatch.OutgoingRequest;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Where messages with a document wait to leave; what is there survives the program. */
public interface LetterBox {
    /** The most that the file of one message may weigh, 10 Mo: mail servers commonly refuse more. */
    int MOST_BYTES = 10 * 1024 * 1024;

    /** A message with its document. */
    record Letter(UUID id, Addressee to, OutgoingRequest.Message words, String fileName, byte[] pdf) {}

    /** Adds a message. */
    void post(Letter letter);

    /** Returns which of those messages could not be delivered, for good. */
    Set<UUID> rejected(Collection<UUID> ids);
}
