package fr.paraphe.domain.tracking;

import static fr.paraphe.domain.archive.SigningWorld.signatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.archive.SigningWorld;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.CancellationOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.Reminded;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.LinkStatus;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reminders at the platform (F144–F147, D-14). */
class RemindTransactionsTest {
    private static final ReminderOrder MAIL = new ReminderOrder(ReminderWay.EMAIL, "Merci de signer avant vendredi.", "Agnès BLANC");
    private static final ReminderOrder SMS = new ReminderOrder(ReminderWay.SMS, "", "Agnès BLANC");
    private final SigningWorld world = new SigningWorld();
    private final Signatory student = signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, AuthLevel.LINK, "Maureen AUDOUIN");
    private final Signatory tutor = signatory(SignatoryRole.INTERNSHIP_TUTOR, Requirement.MANDATORY, AuthLevel.LINK_SMS, "Paul MARTIN");
    private final Signatory head = signatory(SignatoryRole.COMPANY_HEAD, Requirement.MANDATORY, AuthLevel.LINK, "Paul MARTIN");
    private final Signatory principal =
            signatory(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, AuthLevel.LINK, "Zoé LENOIR");

    private Map<UUID, String> remind(ReminderOrder order, UUID... ids) {
        return world.remind.remind(List.of(ids), order, false).stream().filter(one -> one.signatoryId() != null)
                .collect(Collectors.toMap(one -> Optional.ofNullable(one.signatoryId()).orElseThrow(), Reminded::left));
    }

    @Test
    void remindsWhoeverCanSignNowAndSaysWhyNotTheOthers() { // F144, F145
        UUID id = world.running(SigningOrder.IMPOSED, student, tutor, principal);
        world.sign(world.ready(student), student, "");
        UUID other = world.running(SigningOrder.FREE, head);
        world.deliver.run();
        world.pass(Duration.ofDays(3));
        world.delivered.clear();

        assertThat(remind(MAIL, id, other)).containsExactlyInAnyOrderEntriesOf(Map.of(student.id(), "a déjà signé", tutor.id(), "",
                head.id(), "", principal.id(), "ce n'est pas encore son tour"));

        world.deliver.run();
        assertThat(world.delivered).singleElement().satisfies(message -> { // F113: one for the tutor who is the head too
            assertThat(message.recipient()).isEqualTo("paul.martin@ecole.example");
            assertThat(message.subject()).isEqualTo("Rappel – 2 documents à signer");
            assertThat(message.text()).startsWith("Merci de signer avant vendredi.").contains("en tant que Maître de stage")
                    .contains("en tant que Responsable entreprise");
        });
    }

    @Test
    void theMessageReceivedBeforeGoesOnOpeningAndAllDieWithTheSignature() { // F117, 02 § 2.6
        UUID id = world.running(SigningOrder.FREE, student);
        String first = world.tokens(student).getFirst();
        world.pass(Duration.ofDays(2));
        remind(MAIL, id);
        world.deliver.run();
        String second = world.tokens(student).getFirst();
        assertThat(second).isNotEqualTo(first);
        assertThat(world.open.open(first, ClientTrace.NONE)).isNotNull();

        world.sign(world.ready(student), student, "");

        assertThat(world.links.ofTransaction(id)).hasSize(2).allSatisfy(l -> assertThat(l.status(world.now())).isEqualTo(LinkStatus.USED));
        assertThatThrownBy(() -> world.open.open(first, ClientTrace.NONE))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("already-signed"));
    }

    @Test
    void aLapsedLinkIsReplacedAndNeverRevives() { // 02 § 2.6
        UUID batch = UUID.randomUUID();
        UUID id = world.receive.receive(new OutgoingRequest(UUID.randomUUID(), batch, "Convention", "1",
                Circuit.start(SigningOrder.FREE, List.of(student), world.now().plus(Duration.ofDays(90))),
                new OutgoingRequest.Message("Lycée", "", ""), new byte[] {1})).id();
        world.start.start(id);
        world.invite.ofBatch(batch);
        world.deliver.run();
        String lapsed = world.tokens(student).getFirst();
        world.pass(Duration.ofDays(61));

        assertThat(remind(MAIL, id)).containsEntry(student.id(), "");
        world.deliver.run();

        assertThatThrownBy(() -> world.open.open(lapsed, ClientTrace.NONE))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("link-lapsed"));
        assertThat(world.opened(student)).isNotNull();
    }

    @Test
    void aSmsCarriesTheLinkAndNeedsAMobile() { // F146
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        world.delivered.clear();

        assertThat(remind(SMS, id)).isEqualTo(Map.of(student.id(), "aucun numéro de mobile", tutor.id(), ""));
        world.deliver.run();

        assertThat(world.delivered).singleElement().satisfies(message -> {
            assertThat(message.channel()).isEqualTo(OutgoingMessage.Channel.SMS);
            assertThat(message.recipient()).isEqualTo("+33612345678");
            assertThat(message.text()).matches("Lycée : 1 document à signer avant le \\d\\d/\\d\\d/\\d{4}\\.\n"
                    + "http://127\\.0\\.0\\.1:8090/s/[A-Za-z0-9_-]{43}");
        });
        assertThat(world.events.of(id).getLast().detail()).contains("par SMS au +33 6 ** ** ** 78");
    }

    @Test
    void aSmsCarriesThreeLinksAtMost() {
        UUID[] ids = {world.running(SigningOrder.FREE, tutor), world.running(SigningOrder.FREE, again()),
            world.running(SigningOrder.FREE, again()), world.running(SigningOrder.FREE, again())};
        world.delivered.clear();
        remind(SMS, ids);
        world.deliver.run();
        assertThat(world.delivered).singleElement().satisfies(message -> {
            assertThat(message.text().split("/s/", -1)).hasSize(4);
            assertThat(message.text()).startsWith("Lycée : 4 documents à signer").endsWith("Pour 1 autre(s) : voyez vos e-mails.");
        });
    }

    private static Signatory again() {
        return signatory(SignatoryRole.INTERNSHIP_TUTOR, Requirement.MANDATORY, AuthLevel.LINK_SMS, "Paul MARTIN");
    }

    @Test
    void onePersonIsRemindedOnceADayWhateverTheDocument() { // D-14
        UUID one = world.running(SigningOrder.FREE, tutor);
        UUID two = world.running(SigningOrder.FREE, head);
        remind(MAIL, one);
        world.pass(Duration.ofHours(23));
        assertThat(remind(MAIL, two)).containsEntry(head.id(),
                "déjà relancé le 21/11/2026 à 10:00\u00a0: une relance par personne et par jour");
        world.pass(Duration.ofHours(1));
        assertThat(remind(MAIL, two)).containsEntry(head.id(), "");
        assertThat(world.read(two).circuit().signatories().getFirst().progress().reminders()).isEqualTo(1);
        assertThat(world.read(two).circuit().signatories().getFirst().progress().remindedAt()).isEqualTo(world.now());
    }

    @Test
    void theProofSaysWhoRemindedWhomByWhatWay() { // F147, F173
        UUID id = world.running(SigningOrder.FREE, student);
        remind(MAIL, id);
        ProofEvent last = world.events.of(id).getLast();
        assertThat(last.type()).isEqualTo(ProofEventType.REMINDED);
        assertThat(last.actor()).isEqualTo("Agnès BLANC");
        assertThat(last.at()).isEqualTo(world.now());
        assertThat(last.detail()).isEqualTo("Maureen AUDOUIN, Étudiant, par e-mail à MauXXXX@Ecole.example");
        world.deliver.run();
        assertThat(ProofEvent.firstBreak(world.events.of(id))).isEmpty();
    }

    @Test
    void theRepresentativeIsRemindedWhenHeCanSignAndGetsNoLink() { // F145, F152
        UUID id = world.running(SigningOrder.FREE, student, principal);
        world.sign(world.ready(student), student, "");
        world.deliver.run();
        world.pass(Duration.ofDays(2));
        world.delivered.clear();

        assertThat(remind(MAIL, id)).containsEntry(principal.id(), "");
        world.deliver.run();

        assertThat(world.delivered).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("Documents à finaliser");
            assertThat(message.text()).doesNotContain("/s/");
        });
    }

    @Test
    void aTrialSendsAndChangesNothing() { // E25
        UUID id = world.running(SigningOrder.FREE, student);
        world.delivered.clear();
        long events = world.events.of(id).size();
        assertThat(world.remind.remind(List.of(id), MAIL, true)).containsExactly(new Reminded(id.toString(), student.id(), ""));
        world.deliver.run();
        assertThat(world.delivered).isEmpty();
        assertThat(world.events.of(id)).hasSize((int) events);
        assertThat(world.links.ofTransaction(id)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfACircuitThatHasEnded() { // F145
        UUID cancelled = world.running(SigningOrder.FREE, student);
        world.cancel.cancel(List.of(cancelled), new CancellationOrder("Dates fausses", false, "Agnès BLANC"));
        UUID unknown = new UUID(1, 1);
        assertThat(world.remind.remind(List.of(cancelled, unknown), MAIL, false)).containsExactlyInAnyOrder(
                new Reminded(cancelled.toString(), null, "ses signatures sont annulées"),
                new Reminded(unknown.toString(), null, "la plateforme ne connaît pas ce document"));
    }

    @Test
    void whatIsSignedBeforeTheReminderLeavesIsNotAskedForAnyMore() {
        UUID id = world.running(SigningOrder.FREE, student);
        UUID session = world.ready(student);
        remind(MAIL, id);
        world.delivered.clear();
        world.sign(session, student, "");
        world.deliver.run();
        assertThat(world.delivered).isEmpty();
    }

    @Test
    void wordsThatAreTooLongAndTooManyDocumentsAreRefused() {
        UUID id = world.running(SigningOrder.FREE, student);
        var order = new ReminderOrder(ReminderWay.EMAIL, "a".repeat(2_001), "Agnès BLANC");
        assertThatThrownBy(() -> world.remind.remind(List.of(id), order, false)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("2000 caractères");
        List<UUID> many = Collections.nCopies(SignaturePlatform.REMINDED_AT_ONCE + 1, id);
        assertThatThrownBy(() -> world.remind.remind(many, MAIL, false)).isInstanceOf(RefusedException.class);
        assertThat(world.count(id, ProofEventType.REMINDED)).isZero();
    }
}
