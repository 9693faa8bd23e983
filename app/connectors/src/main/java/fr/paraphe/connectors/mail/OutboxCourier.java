package fr.paraphe.connectors.mail;

import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.PlatformException.Kind;
import fr.paraphe.domain.signing.MessageCourier;
import fr.paraphe.domain.signing.OutgoingAttachment;
import fr.paraphe.domain.signing.OutgoingMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.simplejavamail.converter.EmailConverter;

/**
 * Writes messages into a folder instead of sending them: {@code 0001-<identifier>.eml} for an e-mail, {@code 0001-<identifier>.sms.txt}
 * for an SMS. A name says nothing of the person; a file appears whole or not at all; the same message written twice is one file.
 */
public final class OutboxCourier implements MessageCourier {
    private final Path folder;
    private final MailWriter writer;
    private final ReentrantLock lock = new ReentrantLock();

    /** Writes into that folder, made when it does not exist; {@code from} is the address of the sender. */
    public OutboxCourier(Path folder, String from) {
        this.folder = folder;
        this.writer = new MailWriter(from);
    }

    @Override
    public void deliver(OutgoingMessage message, List<OutgoingAttachment> attachments) {
        boolean sms = message.channel() == OutgoingMessage.Channel.SMS;
        String content = sms ? sms(message) : EmailConverter.emailToEML(writer.email(message, attachments));
        lock.lock();
        try {
            write(message.id() + (sms ? ".sms.txt" : ".eml"), content);
        } catch (IOException e) {
            throw new PlatformException(Kind.UNREACHABLE, "Le dossier des messages émis ne peut pas être écrit.", e);
        } finally {
            lock.unlock();
        }
    }

    private static String sms(OutgoingMessage message) {
        return MailWriter.header("destinataire", message.recipient()) + "\n\n" + message.text() + "\n";
    }

    private void write(String ending, String content) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(existing(ending).orElseGet(() -> String.format(Locale.ROOT, "%04d-%s", last() + 1, ending)));
        Path whole = Files.createTempFile(folder, ".", ".tmp");
        try {
            Files.writeString(whole, content, StandardCharsets.UTF_8);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private Optional<String> existing(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(OutboxCourier::name).filter(name -> name.endsWith("-" + ending)).findFirst();
        }
    }

    private int last() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(OutboxCourier::name).filter(name -> name.matches("\\d{4,9}-.*"))
                    .mapToInt(name -> Integer.parseInt(name.substring(0, name.indexOf('-')))).max().orElse(0);
        } catch (IOException e) {
            throw new PlatformException(Kind.UNREACHABLE, "Le dossier des messages émis ne peut pas être lu.", e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
