package fr.paraphe.connectors.mail;

import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.PlatformException.Kind;
import fr.paraphe.domain.signing.MessageCourier;
import fr.paraphe.domain.signing.OutgoingAttachment;
import fr.paraphe.domain.signing.OutgoingMessage;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.List;
import org.simplejavamail.MailException;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.mailer.MailValidationException;
import org.simplejavamail.mailer.MailerBuilder;

/** Sends e-mails through the school's server; SMS are left to another courier. */
public final class SmtpCourier implements MessageCourier {
    private static final int TIMEOUT_MILLIS = 30_000;

    private final MailWriter writer;
    private final Mailer mailer;
    private final MessageCourier sms;

    /** Sends from the address {@code from}; nothing is contacted before the first message. */
    public SmtpCourier(SmtpServer server, String from, MessageCourier sms) {
        this.writer = new MailWriter(from);
        this.sms = sms;
        this.mailer = MailerBuilder
                .withSMTPServer(server.host(), server.port(), server.user().isEmpty() ? null : server.user(),
                        server.user().isEmpty() ? null : server.password())
                .withTransportStrategy(switch (server.security()) {
                    case OPPORTUNISTIC -> TransportStrategy.SMTP;
                    case STARTTLS -> TransportStrategy.SMTP_TLS;
                    case TLS -> TransportStrategy.SMTPS;
                })
                .withSessionTimeout(TIMEOUT_MILLIS)
                .buildMailer();
    }

    @Override
    public void deliver(OutgoingMessage message, List<OutgoingAttachment> attachments) {
        if (message.channel() == OutgoingMessage.Channel.SMS) {
            sms.deliver(message, attachments);
            return;
        }
        try {
            mailer.sendMail(writer.email(message, attachments)).join();
        } catch (MailException e) {
            throw failure(e);
        }
    }

    /** A server that refuses the address will refuse it again; anything else may pass. */
    private static PlatformException failure(MailException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SendFailedException || cause instanceof AddressException) {
                return new PlatformException(Kind.REFUSED, "Le serveur de messagerie a refusé l'adresse du destinataire.", e);
            }
        }
        boolean unfit = e instanceof MailValidationException;
        return unfit
                ? new PlatformException(Kind.REFUSED, "Le message ne peut pas être envoyé : une adresse n'est pas valide.", e)
                : new PlatformException(Kind.UNREACHABLE, "Le serveur de messagerie ne répond pas : le message repartira.", e);
    }
}
