package fr.paraphe.domain.dispatch;

import java.util.UUID;

/** What the platform is given: the frozen PDF whose signature fields bear the roles' names, the circuit, and the words of the message. */
public record OutgoingRequest(
        UUID externalId, UUID batchId, String documentName, String reference, Circuit circuit, Message message, byte[] pdf) {

    /** The words of the invitation: who sends, the subject, the body; plain text. */
    public record Message(String senderLabel, String subject, String body) {}
}
