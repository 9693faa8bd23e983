package fr.paraphe.domain.finalisation;

import static fr.paraphe.domain.archive.SigningWorld.gesture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.archive.SigningWorld;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.finalisation.SignBatch.Result;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A finalisation inside the client, on the platform's side: no signature without the code that the representative alone receives. */
class CodedFinalisationTest { // E27, D-09, D-24
    private static final ClientTrace CLIENT = new ClientTrace("127.0.0.1", "Paraphe");
    private static final UUID ME = new UUID(7, 42);
    private final SigningWorld world = new SigningWorld();
    private final Signatory chief = chief(AuthLevel.SPACE, "claire@ecole.example", "+33612345678");
    private final Signatory student =
            SigningWorld.signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, AuthLevel.LINK, "Maureen AUDOUIN");

    private static Signatory chief(AuthLevel level, String email, String mobile) {
        var person = new PersonSnapshot(ME, "DURAND Claire", "Claire DURAND", "", email, mobile);
        return new Signatory(Ids.next(Instant.now()), SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, 9, level, person,
                SignatoryProgress.NONE);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private UUID opened(UUID... documents) {
        return world.openCoded.open(ME, List.of(documents), CLIENT).session().sessionId();
    }

    private UUID asked(Channel way, UUID... documents) {
        UUID session = opened(documents);
        world.acceptConditions.acceptAll(session, "1", CLIENT);
        world.askBatchCode.ask(session, way);
        return session;
    }

    private List<Result> signed(UUID session, UUID... documents) {
        return world.signBatch.sign(session, List.of(documents), gesture(chief, ""), CLIENT);
    }

    private static String wrong(String right) {
        return right.equals("111111") ? "222222" : "111111";
    }

    @Test
    void oneCodeAndOneGestureSignTheWholeBatchAndTheProofSaysSo() { // F154, F156, F159, F160, F162
        UUID first = world.running(SigningOrder.FREE, chief);
        UUID second = world.running(SigningOrder.FREE, chief(AuthLevel.SPACE, "Claire@ecole.example", "+33612345678"));
        UUID waiting = world.running(SigningOrder.FREE, student, chief);
        var opening = world.openCoded.open(ME, List.of(first, second, waiting), CLIENT);
        UUID session = opening.session().sessionId();
        assertThat(opening.left()).singleElement().satisfies(left -> {
            assertThat(left.transactionId()).isEqualTo(waiting);
            assertThat(left.code()).isEqualTo("not-ready");
        });
        refused("terms-missing", () -> world.askBatchCode.ask(session, Channel.SMS));
        refused("terms-missing", () -> world.acceptConditions.acceptAll(session, "0", CLIENT));
        world.acceptConditions.acceptAll(session, "1", CLIENT);
        world.acceptConditions.acceptAll(session, "1", CLIENT);
        refused("code-missing", () -> signed(session, first));
        world.askBatchCode.ask(session, Channel.SMS);
        String code = world.code();
        assertThat(world.delivered.getLast()).satisfies(message -> {
            assertThat(message.channel()).isEqualTo(Channel.SMS);
            assertThat(message.recipient()).isEqualTo("+33612345678");
            assertThat(message.text()).contains("pour 2 documents").hasSizeLessThan(160);
        });
        refused("code-missing", () -> signed(session, first));
        world.confirm.confirm(session, code, CLIENT);
        world.confirm.confirm(session, "", CLIENT); // an answer that was lost is asked again

        assertThat(signed(session, first)).extracting(Result::signed).containsExactly(true);
        assertThat(signed(session, first, second)).extracting(Result::code).containsExactly("already-signed", null);
        refused("not-found", () -> signed(session, waiting));

        for (UUID id : List.of(first, second)) {
            assertThat(world.events.of(id)).extracting(e -> e.type()).endsWith(ProofEventType.OPENED, ProofEventType.TERMS_ACCEPTED,
                    ProofEventType.CODE_SENT, ProofEventType.CODE_ACCEPTED, ProofEventType.SIGNED);
            assertThat(world.events.of(id)).filteredOn(e -> e.type() == ProofEventType.SIGNED).singleElement()
                    .satisfies(e -> assertThat(e.trace()).isEqualTo(CLIENT));
        }
        assertThat(world.close.run()).isEqualTo(2);
    }

    @Test
    void theCodeGoesByMailUnlessASignatureAsksForAnSms() { // D-10
        UUID plain = world.running(SigningOrder.FREE, chief);
        UUID session = asked(Channel.EMAIL, plain);
        String code = world.code();
        OutgoingMessage mail = world.delivered.getLast();
        assertThat(mail.channel()).isEqualTo(Channel.EMAIL);
        assertThat(mail.recipient()).isEqualTo("claire@ecole.example");
        assertThat(mail.title()).isEqualTo("Code de signature");
        assertThat(mail.text()).contains("prévenez l'établissement").contains("/donnees-personnelles");
        assertThat(world.outbox.about(plain, 1).getFirst().text()).doesNotContain(code); // the base holds no code
        world.confirm.confirm(session, code, CLIENT);
        assertThat(world.events.of(plain)).filteredOn(e -> e.type() == ProofEventType.CODE_SENT).singleElement()
                .satisfies(e -> assertThat(e.detail()).isEqualTo("par e-mail à claXXXX@ecole.example"));

        UUID strong = world.running(SigningOrder.FREE, chief(AuthLevel.LINK_SMS, "claire@ecole.example", "+33612345678"));
        UUID both = opened(world.running(SigningOrder.FREE, chief), strong);
        world.acceptConditions.acceptAll(both, "1", CLIENT);
        world.pass(Duration.ofSeconds(31));
        refused("code-way", () -> world.askBatchCode.ask(both, Channel.EMAIL));
        world.askBatchCode.ask(both, Channel.SMS);
    }

    @Test
    void documentsThatKnowHimAtAnotherAddressAreLeftAside() { // nobody brings the code of real documents to his own mobile
        UUID real = world.running(SigningOrder.FREE, chief);
        UUID forged = world.running(SigningOrder.FREE, chief(AuthLevel.SPACE, "claire@ecole.example", "+33799999999"));
        var opening = world.openCoded.open(ME, List.of(real, forged), CLIENT);
        assertThat(opening.left()).singleElement().satisfies(left -> assertThat(left.code()).isEqualTo("other-address"));
        UUID session = asked(Channel.SMS, forged, real);
        assertThat(world.code()).isNotEmpty();
        assertThat(world.delivered.getLast().recipient()).isEqualTo("+33799999999");
        refused("not-found", () -> signed(session, real));
    }

    @Test
    void wrongCodesLockThePersonWhateverTheSession() { // D-24
        UUID first = world.running(SigningOrder.FREE, chief);
        UUID second = world.running(SigningOrder.FREE, chief);
        UUID session = asked(Channel.SMS, first);
        String right = world.code();
        for (int i = 0; i < 5; i++) {
            refused("code-wrong", () -> world.confirm.confirm(session, wrong(right), CLIENT));
        }
        refused("code-locked", () -> world.confirm.confirm(session, right, CLIENT));
        UUID other = opened(second);
        world.acceptConditions.acceptAll(other, "1", CLIENT);
        refused("code-locked", () -> world.askBatchCode.ask(other, Channel.SMS));
        assertThat(world.count(first, ProofEventType.CODE_FAILED)).isEqualTo(5);
        assertThat(world.count(first, ProofEventType.SIGNED)).isZero();
        world.pass(Duration.ofMinutes(15).plusSeconds(1));
        refused("code-missing", () -> world.confirm.confirm(session, right, CLIENT));
        world.askBatchCode.ask(other, Channel.SMS);
        world.confirm.confirm(other, world.code(), CLIENT);
    }

    @Test
    void aCodeServesInItsOwnSessionTenMinutesAndFiveAnHour() { // D-24
        UUID first = world.running(SigningOrder.FREE, chief);
        UUID second = world.running(SigningOrder.FREE, chief);
        UUID session = asked(Channel.SMS, first);
        String code = world.code();
        refused("too-soon", () -> world.askBatchCode.ask(session, Channel.SMS));
        UUID other = opened(second);
        refused("code-wrong", () -> world.confirm.confirm(other, code, CLIENT));
        world.pass(Duration.ofSeconds(601));
        refused("code-expired", () -> world.confirm.confirm(session, code, CLIENT));
        IntStream.range(0, 4).forEach(_ -> {
            world.askBatchCode.ask(session, Channel.SMS);
            world.deliver.run();
            world.pass(Duration.ofSeconds(31));
        });
        refused("too-many", () -> world.askBatchCode.ask(session, Channel.SMS));
        assertThat(world.count(first, ProofEventType.SIGNED)).isZero();
    }

    @Test
    void whatIsDoneElsewhereMeanwhileIsLeftAndTheRestIsSigned() { // F155
        UUID first = world.running(SigningOrder.FREE, chief);
        UUID second = world.running(SigningOrder.FREE, chief);
        UUID session = asked(Channel.SMS, first, second);
        String code = world.code();
        world.documents.update(world.read(first).with(world.read(first).circuit().cancelled(world.now())));
        world.confirm.confirm(session, code, CLIENT);
        assertThat(world.count(first, ProofEventType.CODE_ACCEPTED)).isZero();
        assertThat(signed(session, first, second)).extracting(Result::code).containsExactly("cancelled", null);
        world.documents.update(world.read(second).with(world.read(second).circuit().cancelled(world.now())));
        refused("nothing-ready", () -> world.askBatchCode.ask(session, Channel.SMS));
    }

    @Test
    void aSessionOfABrowserIsNoneOfTheClient() {
        UUID id = world.running(SigningOrder.FREE, chief);
        UUID browser = world.enter.enter(world.openFinalisation.open(ME, List.of(id)).token(), CLIENT).sessionId();
        refused("not-found", () -> world.askBatchCode.ask(browser, Channel.SMS));
        refused("not-found", () -> world.confirm.confirm(browser, "", CLIENT));
        refused("other-representative", () -> world.openCoded.open(new UUID(1, 1), List.of(id), CLIENT));
        refused("not-found", () -> world.openCoded.open(ME, List.of(id, UUID.randomUUID()), CLIENT));
        refused("bad-request", () -> world.openCoded.open(ME,
                IntStream.rangeClosed(0, OpenCodedFinalisation.MOST).mapToObj(n -> new UUID(3, n)).toList(), CLIENT));
    }
}
