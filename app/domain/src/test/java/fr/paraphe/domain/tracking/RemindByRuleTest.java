package fr.paraphe.domain.tracking;

import static fr.paraphe.domain.archive.SigningWorld.signatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.archive.SigningWorld;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.tracking.QuietHours.Pause;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Signatories reminded by rule (D-14, F300, X22) and warned of the end (P6). The world begins on Saturday 21/11/2026. */
class RemindByRuleTest {
    private static final ReminderRules ON = new ReminderRules(true, new ReminderRules.Days(3, 7, 7), 4, true, QuietHours.USUAL);
    private final SigningWorld world = new SigningWorld();
    private final Signatory student = signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, AuthLevel.LINK, "Maureen AUDOUIN");
    private final Signatory tutor = signatory(SignatoryRole.INTERNSHIP_TUTOR, Requirement.MANDATORY, AuthLevel.LINK, "Paul MARTIN");

    private void rules(ReminderRules rules) {
        rules.keep(world.settings);
    }

    /** Lets hours pass one by one until that many days have gone, and returns on what days reminders left. */
    private List<String> days(int days) {
        var left = new ArrayList<String>();
        for (int hour = 0; hour < days * 24; hour++) {
            world.pass(Duration.ofHours(1));
            int reminded = world.remindByRule.run();
            world.deliver.run();
            if (reminded > 0) {
                left.add(LocalDateTime.ofInstant(world.now(), QuietHours.PARIS).toString());
            }
        }
        return left;
    }

    @Test
    void remindsOnTheThirdDayTheSeventhThenEverySevenFourTimesAtMostInTheMorning() { // D-14
        rules(new ReminderRules(true, new ReminderRules.Days(3, 7, 7), 4, false, QuietHours.USUAL));
        UUID id = world.running(SigningOrder.FREE, student);
        assertThat(days(29)).containsExactly("2026-11-24T08:00", "2026-11-28T08:00", "2026-12-05T08:00", "2026-12-12T08:00");
        assertThat(world.count(id, ProofEventType.REMINDED)).isEqualTo(4);
        assertThat(world.events.of(id)).filteredOn(event -> event.type() == ProofEventType.REMINDED).allSatisfy(event -> {
            assertThat(event.actor()).isEqualTo("relance automatique");
            assertThat(event.detail()).contains("par e-mail à ");
        });
    }

    @Test
    void warnsSevenThreeAndOneDayBeforeTheEndWhoeverHasStillToSign() { // P6
        UUID id = world.running(SigningOrder.FREE, student, tutor); // ends on Monday 21/12
        world.sign(world.ready(tutor), tutor, "");
        world.delivered.clear();
        assertThat(days(30)).as("J-1 is a Sunday: it leaves on Monday morning")
                .containsExactly("2026-12-14T08:00", "2026-12-18T08:00", "2026-12-21T08:00");
        assertThat(world.delivered).extracting(OutgoingMessage::recipient).containsOnly("maureen.audouin@ecole.example");
        assertThat(world.delivered.getLast().subject()).isEqualTo("Bientôt trop tard – 1 document à signer");
        assertThat(world.delivered.getLast().text()).contains("il ne sera plus possible de signer").contains("au plus tard le 21/12/2026")
                .contains("/s/");
        assertThat(world.count(id, ProofEventType.REMINDED)).isEqualTo(3);
    }

    @Test
    void nothingLeavesByRuleUnlessTheInstitutionWishesIt() { // D-14: off
        rules(new ReminderRules(false, new ReminderRules.Days(3, 7, 7), 4, false, QuietHours.USUAL));
        world.running(SigningOrder.FREE, student);
        assertThat(days(29)).isEmpty();
        assertThat(ReminderRules.of(new InMemorySettings())).isEqualTo(ReminderRules.USUAL)
                .satisfies(usual -> assertThat(usual.automatic()).isFalse());
    }

    @Test
    void oneMessageSpeaksOfAllTheDocumentsOfAPersonWhenOneIsDue() { // F113
        rules(ON);
        world.running(SigningOrder.FREE, student);
        days(2);
        world.running(SigningOrder.FREE, student, tutor);
        world.delivered.clear();
        assertThat(days(1)).containsExactly("2026-11-24T08:00");
        assertThat(world.delivered).singleElement().satisfies(message -> {
            assertThat(message.recipient()).isEqualTo("maureen.audouin@ecole.example");
            assertThat(message.subject()).isEqualTo("Rappel – 2 documents à signer");
        });
    }

    @Test
    void whoWasRemindedByHandIsLeftInPeaceForADay() { // D-14
        rules(ON);
        UUID id = world.running(SigningOrder.FREE, student);
        world.pass(Duration.ofHours(24 * 2 + 21)); // Tuesday at 7 in Paris
        world.remind.remind(List.of(id), new ReminderOrder(ReminderWay.EMAIL, "", "Agnès BLANC"), false);
        world.deliver.run();
        assertThat(days(5)).as("the second one is due on the seventh day").containsExactly("2026-11-28T08:00");
    }

    @Test
    void whoeverSignedWhoseTurnHasNotComeAndWhoseCircuitEndedIsLeft() { // F145
        rules(ON);
        world.running(SigningOrder.IMPOSED, student, new Signatory(tutor.id(), tutor.role(), tutor.requirement(), 2, AuthLevel.LINK,
                tutor.person(), tutor.progress()));
        world.delivered.clear();
        days(3);
        assertThat(world.delivered).extracting(OutgoingMessage::recipient).containsOnly("maureen.audouin@ecole.example");
        world.sign(world.ready(student), student, "");
        world.deliver.run();
        world.delivered.clear();
        days(40);
        assertThat(world.delivered).extracting(OutgoingMessage::recipient).containsOnly("paul.martin@ecole.example");
        assertThat(world.delivered).allSatisfy(message -> assertThat(message.text()).contains("21/12/2026"));
    }

    @Test
    void holidaysOfTheSchoolPutItOff() { // X22
        var pause = new Pause(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29));
        rules(new ReminderRules(true, new ReminderRules.Days(3, 7, 7), 4, false, new QuietHours(9, 18, List.of(pause))));
        world.running(SigningOrder.FREE, student);
        assertThat(days(10)).containsExactly("2026-11-30T09:00", "2026-12-01T09:00");
    }

    @Test
    void rulesAreKeptAsTheyWereChosenByWhoMaySend() { // F300, F014
        var pauses = List.of(new Pause(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3)),
                new Pause(LocalDate.of(2027, 2, 6), LocalDate.of(2027, 2, 21)));
        var chosen = new ReminderRules(true, new ReminderRules.Days(2, 5, 4), 6, false, new QuietHours(9, 17, pauses));
        var set = new SetReminderRules(world.settings, new InMemoryTransactions());
        set.set(new Actor("a", "Agnès BLANC", EnumSet.of(Right.SEND), null), chosen);
        assertThat(set.read()).isEqualTo(chosen);
        var reader = new Actor("b", "Zoé LENOIR", EnumSet.noneOf(Right.class), null);
        assertThatThrownBy(() -> set.set(reader, ON)).isInstanceOf(RefusedException.class);
        assertThat(set.read()).isEqualTo(chosen);
    }

    @Test
    void rulesThatMeanNothingAreRefused() {
        for (var days : List.of(new ReminderRules.Days(0, 7, 7), new ReminderRules.Days(7, 7, 7), new ReminderRules.Days(3, 91, 7),
                new ReminderRules.Days(3, 7, 0))) {
            assertThatThrownBy(() -> new ReminderRules(true, days, 4, true, QuietHours.USUAL)).isInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> new ReminderRules(true, new ReminderRules.Days(3, 7, 7), 11, true, QuietHours.USUAL))
                .isInstanceOf(RefusedException.class);
    }
}
