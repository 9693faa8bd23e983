package fr.paraphe.connectors.mail;

import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.PlatformException.Kind;
import fr.paraphe.domain.signing.OutgoingAttachment;
import fr.paraphe.domain.signing.OutgoingMessage;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.email.EmailPopulatingBuilder;
import org.simplejavamail.email.EmailBuilder;

/**
 * Writes a message as an e-mail of two parts, text and HTML with its links to click, said to be automatic (RFC 3834), and its attachments.
 */
final class MailWriter {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"«»]+[^\\s<>\"«».,;:!?)\\u00A0]");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final String from;

    MailWriter(String from) {
        this.from = Objects.requireNonNull(header("adresse d'expédition", from));
    }

    /**
     * Returns the e-mail.
     *
     * @throws PlatformException when a line break hides in what becomes a header
     */
    Email email(OutgoingMessage message, List<OutgoingAttachment> attachments) {
        EmailPopulatingBuilder email = EmailBuilder.startingBlank()
                .fixingMessageId("<" + message.id() + "@" + from.substring(from.indexOf('@') + 1) + ">")
                .fixingSentDate(Date.from(message.createdAt()))
                .from(header("expéditeur", message.senderLabel()), from)
                .to(header("destinataire", message.recipientName()), header("adresse", message.recipient()))
                .withSubject(header("objet", message.subject()))
                .withHeader("Auto-Submitted", "auto-generated")
                .withPlainText(message.text())
                .withHTMLText(html(message.text()));
        attachments.forEach(file -> email.withAttachment(header("pièce jointe", file.name()), file.content(), file.contentType()));
        return email.buildEmail();
    }

    /** Refuses control characters where they would begin another header. */
    static String header(String what, String value) {
        if (CONTROL.matcher(value).find()) {
            throw new PlatformException(Kind.REFUSED, "Message refusé : un saut de ligne se cache dans le champ «" + what + "».");
        }
        return value;
    }

    /** Returns the text as HTML: escaped, its lines kept, its links made clickable. */
    static String html(String text) {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"fr\"><body><p>");
        Matcher links = LINK.matcher(text);
        int from = 0;
        while (links.find()) {
            String link = escaped(links.group());
            html.append(escaped(text.substring(from, links.start()))).append("<a href=\"")
                    .append(link).append("\">").append(link).append("</a>");
            from = links.end();
        }
        return html.append(escaped(text.substring(from))).append("</p></body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;")
                .replace("\r\n", "\n").replace("\n\n", "</p><p>").replace("\n", "<br>");
    }
}
