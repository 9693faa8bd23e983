package fr.paraphe.domain.signing;

import java.util.List;

/** Delivers messages: to a folder, through SMTP, through an SMS gateway. */
@FunctionalInterface
public interface MessageCourier {
    /**
     * Delivers a completed message with the files that leave with it.
     *
     * @throws fr.paraphe.domain.dispatch.PlatformException when it cannot; a passing failure is tried again later
     */
    void deliver(OutgoingMessage message, List<OutgoingAttachment> attachments);
}
