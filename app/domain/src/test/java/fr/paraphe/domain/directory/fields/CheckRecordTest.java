package fr.paraphe.domain.directory.fields;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.change.RecordFields;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckRecordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final UUID ID = new UUID(0, 1);
    private static final UUID PAUL = new UUID(0, 2);
    private static final UUID ANNE = new UUID(0, 3);

    private final CheckRecord check = new CheckRecord(new TenDigits(), false);

    private static Company company() {
        var named = RecordFields.with((Company) NewRecord.of(RecordKind.COMPANY, ID, TODAY), "legalName", "Garage du Centre");
        return RecordFields.with(named, "contacts", List.of(named(PAUL, "Aclan", "Paul"), named(ANNE, "Ploum", "Anne")));
    }

    private static CompanyContact named(UUID id, String last, String first) {
        CompanyContact blank = NewRecord.contact(id, ID);
        return RecordFields.with(RecordFields.with(blank, "name.lastName", last), "name.firstName", first);
    }

    private List<String> refusals(CampusRecord seen, CampusRecord next) {
        return check.refusals(seen, next, TODAY).stream().map(Fault::path).toList();
    }

    private static TrainingSession session(TrainingSession.Slot... slots) {
        var named = RecordFields.with((TrainingSession) NewRecord.of(RecordKind.TRAINING_SESSION, ID, TODAY), "title", "Excel");
        return RecordFields.with(RecordFields.with(named, "startsOn", TODAY), "slots", List.of(slots));
    }

    private static TrainingSession.Slot slot(int hour, int end) {
        return new TrainingSession.Slot(TODAY, LocalTime.of(hour, 0), LocalTime.of(end, 0), "");
    }

    // 03, TrainingSession
    @Test
    void halfDaysEndAfterTheyBeginAndAreNotHeldAtTheSameTime() {
        assertThat(check.check(session(slot(9, 12), slot(12, 14)), TODAY)).isEmpty();
        assertThat(check.check(session(slot(12, 9)), TODAY)).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("slots[0].endsAt");
            assertThat(fault.text()).isEqualTo("La demi-journée se termine avant d'avoir commencé\u00a0: de 12:00 à 09:00.");
            assertThat(fault.blocks()).isTrue();
        });
        assertThat(check.check(session(slot(9, 12), slot(11, 13)), TODAY)).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("slots[1].startsAt");
            assertThat(fault.text()).contains("en chevauche une autre, le 01/09/2026 de 09:00 à 12:00");
        });
    }

    // 03, TrainingSession
    @Test
    void aHalfDayWithoutDateIsRefusedAndOneOutsideTheSessionIsToldOnly() {
        var outside = new TrainingSession.Slot(TODAY.minusDays(1), LocalTime.of(9, 0), LocalTime.of(12, 0), "");
        assertThat(check.check(session(outside), TODAY)).singleElement().satisfies(fault -> assertThat(fault.blocks()).isFalse());
        TrainingSession undated = RecordFields.with(session(slot(9, 12)), "slots[0].day", null);
        assertThat(check.check(undated, TODAY)).singleElement().satisfies(fault -> assertThat(fault.text()).contains("«\u00a0Date\u00a0»"));
    }

    // F199
    @Test
    void whoMaySignNeedsAnEmailAndAMobile() {
        Company granted = RecordFields.with(company(), "contacts[" + PAUL + "].rights.maySign", true);
        assertThat(refusals(company(), granted))
                .containsExactly("contacts[" + PAUL + "].contact.email", "contacts[" + PAUL + "].contact.mobile");
        Company landline = RecordFields.with(RecordFields.with(granted, "contacts[" + PAUL + "].contact.email", "paul@example.fr"),
                "contacts[" + PAUL + "].contact.mobile", "+33465712628");
        assertThat(refusals(company(), landline)).containsExactly("contacts[" + PAUL + "].contact.mobile");
        Company reached = RecordFields.with(landline, "contacts[" + PAUL + "].contact.mobile", "+33612345678");
        assertThat(refusals(company(), reached)).isEmpty();
    }

    // F199: what an import let in does not prevent mending something else, but the contact's own card must be left right
    @Test
    void aFaultAlreadyThereBlocksWhoeverTouchesThatContact() {
        Company imported = RecordFields.with(company(), "contacts[" + PAUL + "].rights.maySign", true);
        assertThat(refusals(imported, RecordFields.with(imported, "activity", "Mécanique"))).isEmpty();
        assertThat(refusals(imported, RecordFields.with(imported, "contacts[" + ANNE + "].jobTitle", "Cheffe"))).isEmpty();
        assertThat(refusals(imported, RecordFields.with(imported, "contacts[" + PAUL + "].jobTitle", "Chef"))).hasSize(2);
    }

    // F197, F198, F227
    @Test
    void aPrivatePersonSignsByRightAndMayHaveOtherSigners() {
        Company person = RecordFields.with(
                RecordFields.with(company(), "profile.type", Company.Type.INDIVIDUAL), "legalName", "Mme Anne PLOUM");
        CompanyContact anne = person.contact(ANNE).orElseThrow();
        CompanyContact paul = person.contact(PAUL).orElseThrow();
        assertThat(person.maySign(anne)).isTrue();
        assertThat(person.maySign(paul)).isFalse();
        assertThat(company().maySign(company().contact(ANNE).orElseThrow())).isFalse();
        assertThat(check.check(person, TODAY)).extracting(Fault::blocks).containsOnly(false).hasSize(2);
        Company other = RecordFields.with(person, "contacts[" + PAUL + "].rights.maySign", true);
        assertThat(other.maySign(other.contact(PAUL).orElseThrow())).isTrue();
        assertThat(refusals(person, other)).isNotEmpty();
    }

    // V54, V50
    @Test
    void aStudentsBirthIsWeighedAndAMinorWithoutGuardianIsHintedAt() {
        var student = RecordFields.with(RecordFields.with((fr.paraphe.domain.directory.Student) NewRecord.of(RecordKind.STUDENT, ID, TODAY),
                "name.lastName", "Beyries"), "name.firstName", "Yohan");
        assertThat(check.check(RecordFields.with(student, "birthDate", LocalDate.of(2010, 1, 1)), TODAY).getFirst().text())
                .startsWith("16 ans\u00a0: enregistrez un responsable");
        assertThat(check.check(RecordFields.with(student, "birthDate", LocalDate.of(2027, 1, 1)), TODAY).getFirst().blocks()).isTrue();
        assertThat(check.check(RecordFields.with(student, "birthDate", LocalDate.of(1900, 1, 1)), TODAY).getFirst().blocks()).isFalse();
        var two = RecordFields.with(student, "guardians", List.of(NewRecord.guardian(PAUL, 1), NewRecord.guardian(ANNE, 1)));
        assertThat(refusals(student, two)).contains("guardians[" + ANNE + "].rank", "guardians[" + PAUL + "].name.lastName");
    }

    // V56
    @Test
    void whatEndsBeforeItBeginsIsRefused() {
        var blank = (fr.paraphe.domain.directory.Internship) NewRecord.of(RecordKind.INTERNSHIP, ID, TODAY);
        assertThat(check.refusals(null, blank, TODAY)).extracting(Fault::path).containsExactly("studentId", "companyId");
        var inverted = RecordFields.with(RecordFields.with(blank, "schedule.startsOn", TODAY), "schedule.endsOn", TODAY.minusDays(1));
        assertThat(refusals(blank, inverted)).containsExactly("schedule.endsOn");
        var absence = (fr.paraphe.domain.directory.Absence) NewRecord.of(RecordKind.ABSENCE, ID, TODAY);
        assertThat(refusals(absence, RecordFields.with(absence, "endsAt", TODAY.atTime(7, 0)))).containsExactly("endsAt");
    }
}
