package fr.paraphe.launcher.wiring;

import fr.paraphe.connectors.mail.OutboxCourier;
import fr.paraphe.connectors.mail.SmtpCourier;
import fr.paraphe.connectors.mail.SmtpServer;
import fr.paraphe.connectors.mail.SmtpServer.Security;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.MessageCourier;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses how messages leave: into a folder, and through SMTP when a server is given. */
public final class Couriers {
    private static final String FROM = "ne-pas-repondre@paraphe.example";

    private Couriers() {}

    /** Returns the courier of a base without a mail server: the folder {@code <base>.outbox} beside it. */
    public static MessageCourier besides(Path base) {
        return new OutboxCourier(base.resolveSibling(base.getFileName() + ".outbox"), FROM);
    }

    /** Returns a courier that writes every message under {@code folder}, and sends it too when {@code smtp} is {@code HOST:PORT}. */
    public static MessageCourier folder(Path folder, @Nullable String smtp) {
        var outbox = new OutboxCourier(folder, FROM);
        if (smtp == null) {
            return outbox;
        }
        int colon = smtp.lastIndexOf(':');
        if (colon < 1 || !smtp.substring(colon + 1).matches("\\d{1,5}")) {
            throw new RefusedException("smtp-address", "L'adresse du serveur SMTP s'écrit HOTE:PORT, par exemple 127.0.0.1:25.");
        }
        var server = new SmtpServer(smtp.substring(0, colon), Integer.parseInt(smtp.substring(colon + 1)), "", "", Security.OPPORTUNISTIC);
        MessageCourier alreadyInFolder = (_, _) -> {};
        return new fr.paraphe.connectors.mail.Couriers(List.of(new SmtpCourier(server, FROM, alreadyInFolder), outbox));
    }
}
