package fr.paraphe.platform;

import fr.paraphe.domain.archive.CloseTransactions;
import fr.paraphe.domain.archive.ProofFile;
import fr.paraphe.domain.archive.ProofFileWriter;
import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.DeliverMessages;
import fr.paraphe.domain.signing.InMemoryOneTimeCodes;
import fr.paraphe.domain.signing.InMemoryOutgoingMessages;
import fr.paraphe.domain.signing.InMemoryProofEvents;
import fr.paraphe.domain.signing.InMemorySignerSessions;
import fr.paraphe.domain.signing.InMemorySigningLinks;
import fr.paraphe.domain.signing.InMemorySigningTransactions;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.PdfSigner;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.signing.shuttle.ShuttleWorld;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.platform.setup.PlatformPorts;
import fr.paraphe.platform.setup.PlatformSettings;
import fr.paraphe.platform.setup.PlatformUseCases;
import fr.paraphe.platform.setup.TermsTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A real server on a free port over repositories in memory, with a clock that a test moves and every message kept. */
final class PlatformWorld implements AutoCloseable {
    static final String TOKEN = "jeton-du-client-de-test-0123456789-abcdef";
    private static final Pattern LINK = Pattern.compile("/s/([A-Za-z0-9_-]{43})");
    private static final Pattern CODE = Pattern.compile("est (\\d{6}),");
    final MovingClock clock = new MovingClock(Instant.parse("2026-11-21T09:00:00Z"));
    final InMemoryProofEvents events = new InMemoryProofEvents();
    final InMemorySigningTransactions documents = new InMemorySigningTransactions(events);
    final InMemorySigningLinks links = new InMemorySigningLinks();
    final InMemoryOneTimeCodes codes = new InMemoryOneTimeCodes();
    final InMemoryOutgoingMessages outbox = new InMemoryOutgoingMessages();
    final List<OutgoingMessage> delivered = new CopyOnWriteArrayList<>();
    final ShuttleWorld sheets = new ShuttleWorld();
    final SpaceFixture spaces = new SpaceFixture();
    final PlatformUseCases uses;
    final PlatformServer server;
    private final DeliverMessages deliver;
    private final CloseTransactions close;
    private final TermsTexts texts = new TermsTexts();

    PlatformWorld(boolean demonstration) {
        sheets.now = clock.instant();
        PdfSigner signer = new MarkingSigner();
        var ports = new PlatformPorts(new InMemoryTransactions(), documents, links, new InMemorySignerSessions(), events, codes, outbox,
                PlatformWorld::count, signer, PlatformWorld::redraw, clock, new InMemorySettings(), new byte[32], new byte[32],
                new PlatformPorts.Campus(sheets.shuttles, sheets.records, new TenDigits(), demonstration),
                spaces.ports());
        uses = PlatformUseCases.of(ports, texts);
        server = new PlatformServer(settings(demonstration), uses, texts).start();
        deliver = new DeliverMessages(uses.desk(), outbox, codes, uses.seal(), (message, _) -> delivered.add(message),
                List.of(uses.shuttleLinks(), uses.spaces().links()), server::publicAddress);
        close = new CloseTransactions(uses.desk(), events, signer, new PlainProof(),
                new CloseTransactions.Holder("Lycée des Tilleuls", true));
    }

    private static PlatformSettings settings(boolean demonstration) {
        return new PlatformSettings("127.0.0.1", 0, null, TOKEN, "Lycée des Tilleuls", demonstration, "dpo@tilleuls.example");
    }

    /** Signs by writing the field's name after the PDF. */
    private static final class MarkingSigner implements PdfSigner {
        @Override
        public byte[] sign(byte[] pdf, Order order) {
            byte[] mark = ("\n%signed " + order.fieldName() + " " + order.visual().mode()).getBytes(StandardCharsets.UTF_8);
            byte[] signed = Arrays.copyOf(pdf, pdf.length + mark.length);
            System.arraycopy(mark, 0, signed, pdf.length, mark.length);
            return signed;
        }

        @Override
        public byte[] close(byte[] pdf) {
            return pdf;
        }
    }

    /** Writes a proof as the list of its event codes. */
    private static final class PlainProof implements ProofFileWriter {
        @Override
        public byte[] json(ProofFile proof) {
            return proof.events().stream().map(e -> e.type().code()).toList().toString().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] pdf(ProofFile proof) {
            return json(proof);
        }

        @Override
        public List<String> check(byte[] json, String signedSha256) {
            return List.of();
        }
    }

    private static int count(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-")) {
            throw new RefusedException("document-refused", "Ce n'est pas un PDF.");
        }
        return text.split("/Type /Page ", -1).length - 1;
    }

    private static byte[] redraw(byte[] sent) {
        try {
            if (ImageIO.read(new ByteArrayInputStream(sent)) == null) {
                throw new RefusedException("image-refused", "Choisissez une image PNG ou JPEG.");
            }
            return sent;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Signatory signatory(SignatoryRole role, Requirement requirement, int rank, AuthLevel level, String firstLast) {
        String[] words = firstLast.split(" ");
        String mail = words[0].toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "e") + "@ecole.example";
        String mobile = level == AuthLevel.LINK_SMS ? "+33612345678" : null;
        String lastFirst = words[words.length - 1] + " " + words[0];
        var person = new PersonSnapshot(new UUID(7, firstLast.hashCode()), lastFirst, firstLast, "", mail, mobile);
        return new Signatory(Ids.next(Instant.now()), role, requirement, rank, level, person, SignatoryProgress.NONE);
    }

    static Signatory student(AuthLevel level) {
        return signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, 1, level, "Maureen AUDOUIN");
    }

    static Signatory tutor(Requirement requirement) {
        return signatory(SignatoryRole.INTERNSHIP_TUTOR, requirement, 2, AuthLevel.LINK, "Paul MARTIN");
    }

    /** Returns one of the two guardians of whom either suffices. */
    static Signatory either(SignatoryRole role, String firstLast) {
        Signatory s = signatory(role, Requirement.MANDATORY, 2, AuthLevel.LINK, firstLast);
        return new Signatory(s.id(), role, s.requirement(), s.rank(), s.authLevel(), s.person(), s.progress(), true);
    }

    static Signatory representative() {
        return signatory(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, 9, AuthLevel.SPACE, "Claire DURAND");
    }

    OutgoingRequest request(UUID batch, SigningOrder order, String name, Signatory... signatories) {
        return new OutgoingRequest(Ids.next(clock.instant()), batch, name, "2026-000001",
                Circuit.start(order, List.of(signatories), clock.instant().plus(Duration.ofDays(30))),
                new OutgoingRequest.Message("Lycée des Tilleuls", "Convention de stage", "Bonjour, merci de signer."),
                SamplePdf.of(3, "Convention"));
    }

    /** Receives, starts, announces and delivers one document. */
    UUID running(SigningOrder order, Signatory... signatories) {
        UUID batch = Ids.next(clock.instant());
        UUID id = uses.receive().receive(request(batch, order, "Convention de stage – AUDOUIN Maureen", signatories)).id();
        uses.start().start(id);
        uses.invite().ofBatch(batch);
        deliver();
        return id;
    }

    void deliver() {
        deliver.run();
    }

    @Override
    public void close() {
        server.close();
    }

    int closeDue() {
        return close.run();
    }

    /** Returns the token of a company's sheet, as its message would bring it. */
    String sheet(Shuttle shuttle) {
        return sheets.links.newToken(shuttle.id()).orElseThrow();
    }

    /** Returns the address that the QR code of that document leads to. */
    String check(UUID id) {
        return server.checkAddress(read(id).externalId());
    }

    /** Returns the token of the last link delivered to that person. */
    String token(Signatory signatory) {
        return match(LINK, delivered.stream().filter(m -> m.recipient().equals(signatory.person().email())).toList().getLast().text());
    }

    /** Returns the code of the last SMS delivered. */
    String code() {
        deliver();
        return match(CODE, delivered.stream().filter(m -> m.channel() == OutgoingMessage.Channel.SMS).toList().getLast().text());
    }

    private static String match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("nothing like " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    SigningTransaction read(UUID id) {
        return documents.find(id).orElseThrow();
    }

    long count(UUID id, ProofEventType type) {
        return events.of(id).stream().filter(e -> e.type() == type).count();
    }
}
