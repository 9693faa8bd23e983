package fr.paraphe.connectors.mail;

import fr.paraphe.domain.signing.MessageCourier;
import fr.paraphe.domain.signing.OutgoingAttachment;
import fr.paraphe.domain.signing.OutgoingMessage;
import java.util.List;

/** Gives each message to several couriers, in their order, such as a copy in a folder and the sending; the first failure stops. */
public record Couriers(List<MessageCourier> all) implements MessageCourier {
    public Couriers {
        all = List.copyOf(all);
    }

    @Override
    public void deliver(OutgoingMessage message, List<OutgoingAttachment> attachments) {
        all.forEach(courier -> courier.deliver(message, attachments));
    }
}
