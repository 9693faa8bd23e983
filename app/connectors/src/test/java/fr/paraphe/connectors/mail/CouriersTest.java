package fr.paraphe.connectors.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.signing.MessageCourier;
import fr.paraphe.domain.signing.OutgoingAttachment;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import fr.paraphe.domain.signing.OutgoingMessage.Status;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.simplejavamail.api.email.AttachmentResource;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.converter.EmailConverter;

class CouriersTest {
    private static final String FROM = "signature@campus.example";
    private static final String TEXT = """
            Bonjour Zoé ÇELIK,

            trois documents <à signer> :
            https://127.0.0.1/s/aaa?x=1&y=2
            https://127.0.0.1/s/bbb.
            https://127.0.0.1/s/ccc
            """;

    private static final OutgoingAttachment PDF = new OutgoingAttachment("ÇELIK Zoé - Attestation de stage (2) d'été.pdf",
            "application/pdf", bytes(300_000));

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final List<OutgoingMessage> texts = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.stop();
    }

    // F113
    @Test
    void anEmailKeepsItsAccentsAndAllItsLinks() throws Exception {
        server.start();
        smtp().deliver(message(Channel.EMAIL, "zoe@ecole.example", "ÇELIK Zoé", "À signer : l'été – cœur"), List.of());
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("À signer : l'été – cœur");
        assertThat(((InternetAddress) received.getAllRecipients()[0]).getPersonal()).isEqualTo("ÇELIK Zoé");
        assertThat(((InternetAddress) received.getFrom()[0]).getPersonal()).isEqualTo("Lycée des Tilleuls");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        Email read = EmailConverter.emlToEmail(GreenMailUtil.getWholeMessage(received));
        assertThat(read.getPlainText()).contains("https://127.0.0.1/s/aaa?x=1&y=2", "/s/bbb", "/s/ccc", "<à signer>");
        assertThat(read.getHTMLText()).contains("<a href=\"https://127.0.0.1/s/aaa?x=1&amp;y=2\">", "<a href=\"https://127.0.0.1/s/bbb\">",
                "<a href=\"https://127.0.0.1/s/ccc\">", "&lt;à signer&gt;");
    }

    // F077, RFC 2231
    @Test
    void aPdfArrivesAsItIsUnderItsNameWithItsAccents() throws Exception {
        server.start();
        smtp().deliver(message(Channel.EMAIL, "zoe@ecole.example", "ÇELIK Zoé", "Votre attestation"), List.of(PDF));
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getContentType()).startsWith("multipart/mixed");
        String raw = GreenMailUtil.getWholeMessage(received);
        assertThat(raw).contains("Content-Disposition: attachment", "filename*=UTF-8''%C3%87ELIK%20Zo%C3%A9");
        Email read = EmailConverter.emlToEmail(raw);
        assertThat(read.getPlainText()).contains("Bonjour Zoé ÇELIK");
        assertThat(read.getHTMLText()).contains("&lt;à signer&gt;");
        AttachmentResource file = read.getAttachments().getFirst();
        assertThat(file.getName()).isEqualTo(PDF.name());
        assertThat(file.getDataSource().getContentType()).startsWith("application/pdf");
        assertThat(file.readAllBytes()).isEqualTo(PDF.content());
    }

    // F077
    @Test
    void theFolderHoldsTheSameFileAndTheTextsWithoutFilesAreAsBefore() throws IOException {
        var outbox = new OutboxCourier(folder.resolve("emis"), FROM);
        OutgoingMessage mail = message(Channel.EMAIL, "zoe@ecole.example", "ÇELIK Zoé", "Votre attestation");
        outbox.deliver(mail, List.of(PDF));
        Email read = EmailConverter.emlToEmail(Files.readString(folder.resolve("emis").resolve("0001-" + mail.id() + ".eml")));
        assertThat(read.getAttachments().getFirst().getName()).isEqualTo(PDF.name());
        assertThat(read.getAttachments().getFirst().readAllBytes()).isEqualTo(PDF.content());
        OutgoingMessage bare = message(Channel.EMAIL, "zoe@ecole.example", "ÇELIK Zoé", "Bonjour");
        outbox.deliver(bare, List.of());
        assertThat(Files.readString(folder.resolve("emis").resolve("0002-" + bare.id() + ".eml"))).contains("multipart/alternative")
                .doesNotContain("multipart/mixed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Objet\r\nBcc: all@ecole.example", "Objet\nX: y", "Objet\rX", "Objet\u0000"})
    void aHeaderCannotBeInjected(String bad) {
        server.start();
        for (OutgoingMessage message : List.of(message(Channel.EMAIL, "a@ecole.example", "A", bad),
                message(Channel.EMAIL, "a@ecole.example", bad, "Objet"), message(Channel.EMAIL, "a@ecole.example" + bad, "A", "Objet"))) {
            assertThatExceptionOfType(PlatformException.class).isThrownBy(() -> smtp().deliver(message, List.of()))
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(PlatformException.Kind.REFUSED));
            assertThatExceptionOfType(PlatformException.class)
                    .isThrownBy(() -> new OutboxCourier(folder, FROM).deliver(message, List.of()));
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsTriedLater() {
        server.start();
        MessageCourier courier = smtp();
        server.stop();
        assertThatExceptionOfType(PlatformException.class)
                .isThrownBy(() -> courier.deliver(message(Channel.EMAIL, "a@ecole.example", "A", "Objet"), List.of()))
                .satisfies(e -> assertThat(e.passing()).isTrue());
    }

    @Test
    void anAddressThatCannotBeOneIsRefusedForGood() {
        server.start();
        assertThatExceptionOfType(PlatformException.class)
                .isThrownBy(() -> smtp().deliver(message(Channel.EMAIL, "zoe@@ecole", "A", "Objet"), List.of()))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(PlatformException.Kind.REFUSED));
    }

    @Test
    void textMessagesGoByTheOtherCourier() {
        server.start();
        smtp().deliver(message(Channel.SMS, "+33639981234", "A", ""), List.of());
        assertThat(texts).hasSize(1);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void theOutboxNumbersItsFilesAndNamesNobody() throws IOException {
        var outbox = new OutboxCourier(folder.resolve("emis"), FROM);
        OutgoingMessage mail = message(Channel.EMAIL, "zoe@ecole.example", "ÇELIK Zoé", "À signer");
        OutgoingMessage sms = message(Channel.SMS, "+33639981234", "ÇELIK Zoé", "");
        outbox.deliver(mail, List.of());
        outbox.deliver(sms, List.of());
        outbox.deliver(mail, List.of());
        assertThat(names()).containsExactly("0001-" + mail.id() + ".eml", "0002-" + sms.id() + ".sms.txt");
        Email read = EmailConverter.emlToEmail(Files.readString(folder.resolve("emis").resolve("0001-" + mail.id() + ".eml")));
        assertThat(read.getSubject()).isEqualTo("À signer");
        assertThat(read.getPlainText()).contains("Bonjour Zoé ÇELIK");
        assertThat(Files.readString(folder.resolve("emis").resolve("0002-" + sms.id() + ".sms.txt"))).startsWith("+33639981234\n\nBonjour");
    }

    @Test
    void severalCouriersDeliverTheSameMessage() throws IOException {
        server.start();
        new Couriers(List.of(new OutboxCourier(folder.resolve("emis"), FROM), smtp()))
                .deliver(message(Channel.EMAIL, "a@ecole.example", "A", "Objet"), List.of());
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(names()).hasSize(1);
    }

    @Test
    void theServerIsDescribedWithoutItsPassword() {
        var described = new SmtpServer("smtp.example", 587, "user", "secret", SmtpServer.Security.STARTTLS);
        assertThat(described.toString()).doesNotContain("secret");
    }

    private static byte[] bytes(int length) {
        byte[] random = new byte[length];
        new Random(7).nextBytes(random);
        return random;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("emis"))) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    private MessageCourier smtp() {
        var address = new SmtpServer("127.0.0.1", server.getSmtp().getPort(), "", "", SmtpServer.Security.OPPORTUNISTIC);
        return new SmtpCourier(address, FROM, (message, _) -> texts.add(message));
    }

    private static OutgoingMessage message(Channel channel, String recipient, String name, String subject) {
        return new OutgoingMessage(UUID.randomUUID(), channel, recipient, name, "Lycée des Tilleuls", subject, TEXT,
                Instant.parse("2026-11-21T09:00:00Z"), Status.QUEUED, 0, null);
    }
}
