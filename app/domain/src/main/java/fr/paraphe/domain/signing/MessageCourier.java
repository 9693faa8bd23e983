package fr.paraphe.domain.signing;

/** Delivers messages: to a folder, through SMTP, through an SMS gateway. */
public interface MessageCourier {
    /**
     * Delivers a completed message.
     *
     * @throws fr.paraphe.domain.dispatch.PlatformException when it cannot; a passing failure is tried again later
     */
    void deliver(OutgoingMessage message);
}
