package fr.paraphe.domain.tracking;

import static fr.paraphe.domain.archive.SigningWorld.signatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.archive.SigningWorld;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.Replaced;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.tracking.ReplaceTransactions.Order;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Signatories corrected and replaced at the platform (D-27, X25). */
class ReplaceTransactionsTest {
    private final SigningWorld world = new SigningWorld();
    private final Signatory student = signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, AuthLevel.LINK, "Maureen AUDOUIN");
    private final Signatory tutor = signatory(SignatoryRole.INTERNSHIP_TUTOR, Requirement.MANDATORY, AuthLevel.LINK_SMS, "Paul MARTIN");
    private final Signatory principal =
            signatory(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, AuthLevel.LINK, "Claire FABRE");
    private final PersonSnapshot zoe = new PersonSnapshot(new UUID(8, 8), "LENOIR Zoé", "Zoé LENOIR", "Agence Bellevue",
            "zoe.lenoir@firme.example", "+33698765432");

    private String replace(UUID id, Signatory signatory, PersonSnapshot next) {
        List<Replaced> said = world.replace.replace(List.of(new Order(id, signatory.id(), next)), "Agnès BLANC");
        world.deliver.run();
        assertThat(said).singleElement().satisfies(one -> assertThat(one.signatoryId()).isEqualTo(signatory.id()));
        return said.getFirst().left();
    }

    private Signatory now(UUID id, Signatory signatory) {
        return world.read(id).circuit().signatory(signatory.id()).orElseThrow();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aCorrectedAddressGetsANewLinkAndTheOldOneDies() { // D-27
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        String wrong = world.tokens(student).getFirst();
        world.delivered.clear();
        PersonSnapshot right = student.person().reachedAt("maureen@maison.example", null);

        assertThat(replace(id, student, right)).isEmpty();

        assertThat(now(id, student).person()).isEqualTo(right);
        assertThat(world.delivered).singleElement().extracting(OutgoingMessage::recipient).isEqualTo("maureen@maison.example");
        refused("link-revoked", () -> world.open.open(wrong, ClientTrace.NONE));
        world.sign(world.ready(now(id, student)), student, "");
        assertThat(now(id, student).signed()).isTrue();
        assertThat(world.read(id).circuit().signatory(tutor.id())).as("nobody else is touched").hasValueSatisfying(
                other -> assertThat(other.progress().invitedAt()).isEqualTo(world.now()));
    }

    @Test
    void thePageThatTheFormerPersonHasOpenSignsNothingAnyMore() { // D-27: one who read the message of another
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        UUID session = world.ready(student);
        replace(id, student, student.person().reachedAt("maureen@maison.example", null));
        refused("not-found", () -> world.sign(session, student, ""));
        refused("not-found", () -> world.view.view(session, 3, ClientTrace.NONE));
        assertThat(now(id, student).signed()).isFalse();
        assertThat(now(id, student).progress().viewedAt()).as("the new person has read nothing").isNull();
    }

    @Test
    void anotherPersonSignsAndTheFormerOneIsToldWithoutAName() { // X25
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        world.sign(world.ready(student), student, "");
        world.delivered.clear();

        assertThat(replace(id, tutor, zoe)).isEmpty();

        assertThat(world.delivered).extracting(OutgoingMessage::recipient)
                .containsExactlyInAnyOrder("zoe.lenoir@firme.example", "paul.martin@ecole.example");
        assertThat(world.delivered).filteredOn(m -> m.recipient().startsWith("paul")).singleElement().satisfies(told -> {
            assertThat(told.subject()).isEqualTo("Vous n'avez plus à signer ce document");
            assertThat(told.text()).contains("en tant que Maître de stage").doesNotContain("LENOIR", "/s/");
        });
        assertThat(now(id, student).signed()).as("signatures already given stay").isTrue();
        UUID session = world.ready(now(id, tutor));
        world.askCode.ask(session);
        world.sign(session, now(id, tutor), world.code());
        assertThat(RequestStatus.of(world.read(id).circuit(), world.now())).isEqualTo(RequestStatus.FINALISING);
    }

    @Test
    void theProofSaysWhoReplacedWhomAndMasksAddresses() { // F173
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        replace(id, tutor, zoe);
        replace(id, student, student.person().reachedAt("maureen@maison.example", null));
        List<ProofEvent> events = world.events.of(id);
        assertThat(events).filteredOn(e -> e.type() == ProofEventType.REPLACED).singleElement().satisfies(e -> {
            assertThat(e.actor()).isEqualTo("Agnès BLANC");
            assertThat(e.detail()).isEqualTo("Paul MARTIN, Maître de stage, par LENOIR Zoé, par e-mail à zoeXXXX@firme.example, "
                    + "par SMS au +33 6 ** ** ** 32");
        });
        assertThat(events).filteredOn(e -> e.type() == ProofEventType.CORRECTED).singleElement()
                .satisfies(e -> assertThat(e.detail()).isEqualTo("Maureen AUDOUIN, Étudiant, par e-mail à mauXXXX@maison.example"));
        assertThat(ProofEvent.firstBreak(events)).isEmpty();
    }

    @Test
    void whoeverSignedOrRefusedOrIsGoneIsNotReplaced() { // D-27: never after
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        world.sign(world.ready(student), student, "");
        assertThat(replace(id, student, zoe)).isEqualTo("a déjà signé");
        assertThat(replace(id, principal, zoe)).isEqualTo("cette personne n'est pas dans le parcours");
        assertThat(replace(new UUID(1, 1), student, zoe)).isEqualTo("la plateforme ne connaît pas ce document");
        world.pass(Duration.ofDays(31));
        assertThat(replace(id, tutor, zoe)).isEqualTo("son parcours a expiré");
        assertThat(world.count(id, ProofEventType.REPLACED)).isZero();
    }

    @Test
    void nobodyIsPutWhereNoMessageReachesHim() { // D-10, security case 14
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        assertThat(replace(id, student, zoe.reachedAt("", null))).isEqualTo("aucune adresse e-mail");
        assertThat(replace(id, student, zoe.reachedAt("a@b.example\r\nBcc: x@y.example", null)))
                .isEqualTo("l'adresse e-mail n'est pas valable");
        assertThat(replace(id, tutor, zoe.reachedAt("zoe@firme.example", null))).isEqualTo("aucun numéro de mobile");
        assertThat(now(id, student).person()).isEqualTo(student.person());
    }

    @Test
    void repeatingItChangesNothing() {
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        replace(id, tutor, zoe);
        world.delivered.clear();
        assertThat(replace(id, tutor, zoe)).isEmpty();
        assertThat(world.delivered).isEmpty();
        assertThat(world.count(id, ProofEventType.REPLACED)).isEqualTo(1);
    }

    @Test
    void whoseTurnHasNotComeIsInvitedWhenItComes() { // F047, D-06
        UUID id = world.running(SigningOrder.IMPOSED, student, new Signatory(tutor.id(), tutor.role(), tutor.requirement(), 2,
                AuthLevel.LINK, tutor.person(), tutor.progress()));
        UUID session = world.ready(student);
        world.delivered.clear();
        replace(id, tutor, zoe);
        assertThat(world.delivered).as("the former was never invited").isEmpty();
        world.sign(session, student, "");
        world.deliver.run();
        assertThat(world.delivered).extracting(OutgoingMessage::recipient).containsExactly("zoe.lenoir@firme.example");
    }

    @Test
    void anotherRepresentativeFinalisesAndTheFormerOneDoesNot() { // F157
        UUID id = world.running(SigningOrder.FREE, student, principal);
        world.sign(world.ready(student), student, "");
        world.deliver.run();
        UUID former = principal.person().personId();
        String opening = world.openFinalisation.open(former, List.of(id)).token();
        world.delivered.clear();

        assertThat(replace(id, principal, zoe)).isEmpty();

        assertThat(world.delivered).extracting(OutgoingMessage::subject)
                .containsExactlyInAnyOrder("Documents à finaliser", "Vous n'avez plus à signer ce document");
        assertThatThrownBy(() -> world.openFinalisation.open(former, List.of(id))).isInstanceOf(RefusedException.class);
        assertThat(world.openFinalisation.open(zoe.personId(), List.of(id)).taken()).isEqualTo(1);
        assertThat(opening).isNotEmpty();
    }

    @Test
    void oneMessageForAllDocumentsOfAPersonAndNeitherTooManyNorTwoForOnePlace() { // F113
        UUID one = world.running(SigningOrder.FREE, student, tutor);
        UUID two = world.running(SigningOrder.FREE, tutor);
        world.delivered.clear();
        world.replace.replace(List.of(new Order(one, tutor.id(), zoe), new Order(two, tutor.id(), zoe)), "Agnès BLANC");
        world.deliver.run();
        assertThat(world.delivered).extracting(OutgoingMessage::subject)
                .containsExactlyInAnyOrder("Convention de stage – 2 documents à signer", "Vous n'avez plus à signer 2 documents");

        Order same = new Order(one, student.id(), zoe);
        refused("bad-request", () -> world.replace.replace(List.of(same, same), "X"));
        refused("bad-request", () -> world.replace.replace(Collections.nCopies(SignaturePlatform.REPLACED_AT_ONCE + 1, same), "X"));
    }
}
