package fr.paraphe.desktop.directory.card;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleCampus;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.directory.CampusUndo;
import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.change.ChangeCampus.Edit;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.FieldCatalogue;
import fr.paraphe.domain.directory.fields.NewRecord;
import fr.paraphe.domain.directory.fields.References.Named;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListQuery;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CardModelTest {
    private static final UUID STUDENT = SampleSchool.id(2, 1);
    private static final UUID COMPANY = SampleSchool.id(4, 0);
    private static final UUID SESSION = new UUID(9, 9);
    private static final UUID TUTOR = SampleSchool.id(7, 0);

    private final SampleCampus campus = new SampleBase(9).campusDesk();
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final CampusUndo undo = new CampusUndo(campus, runner, messages, status);
    private final CardModel card = new CardModel(campus, runner, messages, status, undo);

    private FieldModel field(String path) {
        return card.field(path).orElseThrow();
    }

    private void type(String path, String text) {
        card.type(field(path), text);
    }

    private Student student() {
        return (Student) campus.find(RecordKind.STUDENT, STUDENT).orElseThrow();
    }

    // E06
    @Test
    void whatIsTypedIsSavedAsOneActAndTakenBack() {
        card.show(CardKey.of(RecordKind.STUDENT, STUDENT));
        assertThat(card.titleProperty().get()).isEqualTo("BERGER Rémy");
        assertThat(field("birthDate").textProperty().get()).isEqualTo("02/03/2009");
        type("address.city", "Alès");
        type("birthDate", "3/4/2009");
        card.leave(field("birthDate"));
        assertThat(field("birthDate").textProperty().get()).isEqualTo("03/04/2009");
        assertThat(card.dirtyProperty().get()).isTrue();
        card.save();
        assertThat(student().address().city()).isEqualTo("Alès");
        assertThat(student().birthDate()).hasToString("2009-04-03");
        assertThat(card.dirtyProperty().get()).isFalse();
        assertThat(undo.undoLabel().getValue()).isEqualTo("Modifier la fiche BERGER Rémy (étudiant)");
        undo.undo();
        assertThat(student().address().city()).isEmpty();
        undo.redo();
        assertThat(student().address().city()).isEqualTo("Alès");
    }

    // F044
    @Test
    void theMainTeacherOfAClassIsChosenAmongTheStaffAndShownInTheList() {
        UUID group = SampleSchool.id(3, 1);
        card.show(CardKey.of(RecordKind.CLASS_GROUP, group));
        var offered = new ArrayList<Named>();
        card.propose(field("mainTeacherId"), "", offered::addAll);
        assertThat(offered).isNotEmpty();
        card.choose(field("mainTeacherId"), offered.getFirst());
        card.save();
        assertThat(((ClassGroup) campus.find(RecordKind.CLASS_GROUP, group).orElseThrow()).mainTeacherId())
                .isEqualTo(offered.getFirst().id());
        assertThat(field("mainTeacherId").textProperty().get()).isEqualTo(offered.getFirst().name());
        assertThat(campus.list(CampusList.CLASS_GROUPS).row(ListQuery.ALL, group).orElseThrow()
                .text(CampusList.CLASS_GROUPS.place("mainTeacher"))).isEqualTo(offered.getFirst().name());
    }

    @Test
    void whatCannotBeReadIsSaidUnderItsFieldAndPreventsSaving() {
        var wanted = new ArrayList<String>();
        card.onAttention(wanted::add);
        card.show(CardKey.of(RecordKind.STUDENT, STUDENT));
        type("birthDate", "31/02/2009");
        assertThat(field("birthDate").messageProperty().get()).contains("jj/mm/aaaa");
        type("contact.email", "remy@gmial.com");
        assertThat(field("contact.email").weightProperty().get()).isEqualTo("HINT");
        card.save();
        assertThat(card.problemProperty().get()).isEqualTo("1 valeur à corriger avant d'enregistrer.");
        assertThat(wanted).containsExactly("birthDate");
        assertThat(student().birthDate()).hasToString("2009-03-02");
        type("name.lastName", "");
        assertThat(field("name.lastName").messageProperty().get()).contains("obligatoire");
    }

    @Test
    void typingIsTakenBackStepByStep() {
        card.show(CardKey.of(RecordKind.STUDENT, STUDENT));
        type("address.city", "A");
        type("address.city", "Al");
        card.leave(field("address.city"));
        type("nationality", "fran");
        assertThat(card.undo()).isTrue();
        assertThat(field("nationality").textProperty().get()).isEmpty();
        assertThat(card.undo()).isTrue();
        assertThat(field("address.city").textProperty().get()).isEmpty();
        assertThat(card.undo()).isFalse();
        card.redo();
        assertThat(field("address.city").textProperty().get()).isEqualTo("Al");
        card.cancel();
        assertThat(card.dirtyProperty().get()).isFalse();
    }

    @Test
    void aRecordChangedMeanwhileIsNotOverwritten() {
        card.show(CardKey.of(RecordKind.STUDENT, STUDENT));
        campus.change("Adresse", List.of(new Edit(student(), RecordFields.with(student(), "address.city", "Uzès"))));
        type("address.city", "Alès");
        card.save();
        assertThat(card.staleProperty().get()).isTrue();
        assertThat(card.problemProperty().get()).contains("entre-temps");
        card.reload();
        assertThat(field("address.city").textProperty().get()).isEqualTo("Uzès");
    }

    // F199, F194, F225
    @Test
    void aSignersMobileIsAskedForInItsInternationalForm() {
        card.show(CardKey.contact(COMPANY, TUTOR));
        String prefix = "contacts[" + TUTOR + "].";
        assertThat(card.titleProperty().get()).isEqualTo("VIDAL Laure");
        assertThat(field(prefix + "contact.mobile").messageProperty().get()).contains("obligatoire pour signer");
        type(prefix + "contact.mobile", "06 12 34 56 78");
        assertThat(field(prefix + "contact.mobile").askingProperty().get()).isTrue();
        card.save();
        assertThat(card.problemProperty().get()).isNotEmpty();
        card.assent(field(prefix + "contact.mobile"));
        assertThat(field(prefix + "contact.mobile").textProperty().get()).isEqualTo("+33 6 12 34 56 78");
        assertThat(field(prefix + "contact.mobile").noteProperty().get()).isEqualTo("FR");
        card.save();
        assertThat(((Company) campus.find(RecordKind.COMPANY, COMPANY).orElseThrow()).contact(TUTOR).orElseThrow().contact().mobile())
                .isEqualTo("+33612345678");
    }

    // F233, V67: the institution has its card like everybody
    @Test
    void theInstitutionIsCheckedAsOneTypesSavedAndTakenBack() {
        UUID school = SampleSchool.id(1, 0);
        card.show(CardKey.of(RecordKind.INSTITUTION, school));
        assertThat(card.titleProperty().get()).isEqualTo("Lycée des Tilleuls");
        type("uai", "0750655A");
        assertThat(field("uai").messageProperty().get()).contains("devrait être E");
        type("siret", "19309999900016");
        assertThat(field("siret").messageProperty().get()).contains("clé de contrôle");
        card.cancel();
        type("uai", "0750655e");
        type("support.email", "aide@tilleuls.example");
        type("support.hours", "9 h – 18 h");
        card.save();
        assertThat(campus.find(RecordKind.INSTITUTION, school)).hasValueSatisfying(saved -> {
            assertThat(((Institution) saved).uai()).isEqualTo("0750655E");
            assertThat(((Institution) saved).support().email()).isEqualTo("aide@tilleuls.example");
        });
        undo.undo();
        assertThat(campus.find(RecordKind.INSTITUTION, school)).contains(SampleSchool.institution(true));
    }

    // F196
    @Test
    void aNewContactIsAddedToItsCompany() {
        var company = (Company) campus.find(RecordKind.COMPANY, COMPANY).orElseThrow();
        UUID id = campus.newId();
        var contacts = new ArrayList<>(company.contacts());
        contacts.add(NewRecord.contact(id, COMPANY));
        card.create(CardKey.contact(COMPANY, id), company, RecordFields.with(company, "contacts", contacts));
        assertThat(card.known()).isFalse();
        type("contacts[" + id + "].name.lastName", "Roux");
        type("contacts[" + id + "].name.firstName", "Ève");
        card.save();
        assertThat(((Company) campus.find(RecordKind.COMPANY, COMPANY).orElseThrow()).contact(id)).isPresent();
        assertThat(card.known()).isTrue();
        card.delete();
        assertThat(((Company) campus.find(RecordKind.COMPANY, COMPANY).orElseThrow()).contact(id)).isEmpty();
    }

    // F197, F227
    @Test
    void aPrivatePersonsRightIsSaidToBeAutomatic() {
        var company = (Company) campus.find(RecordKind.COMPANY, COMPANY).orElseThrow();
        var person = RecordFields.with(RecordFields.with(company, "profile.type", Company.Type.INDIVIDUAL), "legalName", "Laure Vidal");
        campus.change("Particulier", List.of(new Edit(company,
                RecordFields.with(person, "contacts[" + TUTOR + "].rights.maySign", false))));
        card.show(CardKey.contact(COMPANY, TUTOR));
        assertThat(field("contacts[" + TUTOR + "].rights.maySign").messageProperty().get()).startsWith("Particulier");
    }

    // V28
    @Test
    void anotherCompanyForgetsTheContactsOfTheFormer() {
        UUID id = SampleSchool.id(5, 1);
        card.show(CardKey.of(RecordKind.INTERNSHIP, id));
        assertThat(field("tutorId").textProperty().get()).isNotEmpty();
        var found = new ArrayList<Named>();
        card.propose(field("tutorId"), "", found::addAll);
        assertThat(found).hasSize(2);
        card.choose(field("companyId"), new Named(SampleSchool.id(4, 5), "Pharmacie du Marché", ""));
        assertThat(field("tutorId").textProperty().get()).isEmpty();
        card.save();
        assertThat(((Internship) campus.find(RecordKind.INTERNSHIP, id).orElseThrow()).tutorId()).isNull();
    }

    @Test
    void whatIsReferredToIsNotDeletedAndSaysWhy() {
        card.show(CardKey.of(RecordKind.STUDENT, STUDENT));
        card.delete();
        assertThat(card.problemProperty().get()).contains("1 stage");
        assertThat(campus.find(RecordKind.STUDENT, STUDENT)).isPresent();
    }

    @Test
    void guardiansAreAddedAndTakenAway() {
        card.show(CardKey.of(RecordKind.STUDENT, STUDENT));
        card.add();
        assertThat(card.sections()).extracting(CardSection::tab).contains(FieldCatalogue.GUARDIANS);
        card.save();
        assertThat(card.problemProperty().get()).isNotEmpty();
        String element = card.sections().getLast().element();
        card.remove(element);
        assertThat(card.dirtyProperty().get()).isFalse();
    }

    // X27
    @Test
    void theHistorySaysWhoChangedWhat() {
        card.show(CardKey.of(RecordKind.STUDENT, STUDENT));
        type("address.city", "Alès");
        card.choose(field("classGroupId"), new Named(SampleSchool.id(3, 0), "2GATL", ""));
        card.save();
        var life = new LifeModel(campus, runner, messages, status,
                new CardModel(campus, runner, messages, status, undo));
        life.read(CardKey.of(RecordKind.STUDENT, STUDENT));
        assertThat(life.entries()).hasSize(1);
        assertThat(life.details(life.entries().getFirst())).contains("Ville\u00a0: Alès").contains("Promotion\u00a0: 1GATL → 2GATL");
        assertThat(life.when(life.entries().getFirst())).contains("HUCHON Colette");
        assertThat(life.related(fr.paraphe.desktop.directory.Related.Sort.INTERNSHIP)).hasSize(1);
    }

    private TrainingSession session(String... content) {
        var blank = (TrainingSession) NewRecord.of(RecordKind.TRAINING_SESSION, SESSION, campus.today());
        List<TrainingSession.Slot> slots = new ArrayList<>();
        for (String words : content) {
            slots.add(new TrainingSession.Slot(LocalDate.of(2026, 12, 1 + slots.size()), LocalTime.of(9, 0), LocalTime.of(12, 0), words));
        }
        TrainingSession made = RecordFields.with(RecordFields.with(blank, "title", "Excel"), "slots", slots);
        campus.change("Session", List.of(new Edit(null, made)));
        return made;
    }

    private TrainingSession session() {
        return (TrainingSession) campus.find(RecordKind.TRAINING_SESSION, SESSION).orElseThrow();
    }

    // 03, TrainingSession
    @Test
    void halfDaysAreAddedChangedKeptInOrderAndTakenBack() {
        session("Premier jour");
        var wanted = new ArrayList<String>();
        card.onAttention(wanted::add);
        card.show(CardKey.of(RecordKind.TRAINING_SESSION, SESSION));
        assertThat(field("slots[0].startsAt").textProperty().get()).isEqualTo("09:00");
        card.add();
        assertThat(wanted).containsExactly("slots[1].day");
        assertThat(field("slots[1].startsAt").textProperty().get()).isEqualTo("13:30");
        type("slots[1].day", "30/11/2026");
        type("slots[1].startsAt", "8h");
        type("slots[1].endsAt", "11h30");
        type("slots[1].content", "Accueil");
        card.save();
        assertThat(session().slots()).extracting(TrainingSession.Slot::content).containsExactly("Accueil", "Premier jour");
        assertThat(session().slots().getFirst().endsAt()).isEqualTo(LocalTime.of(11, 30));
        undo.undo();
        assertThat(session().slots()).extracting(TrainingSession.Slot::content).containsExactly("Premier jour");
    }

    // 03, TrainingSession
    @Test
    void halfDaysThatOverlapOrEndTooEarlyAreRefusedInWords() {
        session("Matin");
        card.show(CardKey.of(RecordKind.TRAINING_SESSION, SESSION));
        card.add();
        type("slots[1].startsAt", "11:00");
        assertThat(field("slots[1].startsAt").messageProperty().get()).contains("en chevauche une autre");
        type("slots[1].endsAt", "10:00");
        assertThat(field("slots[1].endsAt").messageProperty().get()).contains("se termine avant d'avoir commencé");
        type("slots[1].endsAt", "midi");
        assertThat(field("slots[1].endsAt").messageProperty().get()).contains("hh:mm");
        card.save();
        assertThat(session().slots()).hasSize(1);
        assertThat(card.problemProperty().get()).isNotEmpty();
    }

    // 03, TrainingSession
    @Test
    void aHalfDayRemovedLeavesWhatWasTypedInTheOthers() {
        session("Un", "Deux", "Trois");
        card.show(CardKey.of(RecordKind.TRAINING_SESSION, SESSION));
        type("slots[0].startsAt", "x");
        type("slots[2].startsAt", "25");
        card.remove("slots[0]");
        assertThat(field("slots[0].content").textProperty().get()).isEqualTo("Deux");
        assertThat(field("slots[0].startsAt").textProperty().get()).isEqualTo("09:00");
        assertThat(field("slots[1].startsAt").textProperty().get()).isEqualTo("25");
        assertThat(card.field("slots[2].day")).isEmpty();
        card.undo();
        assertThat(field("slots[0].startsAt").textProperty().get()).isEqualTo("x");
    }

    @Test
    void inEnglishFieldsAndChoicesAreNamedAndReadInEnglish() {
        session("Matin");
        var english = new Messages(Locale.ENGLISH);
        var other = new CardModel(campus, runner, english, status, undo);
        other.show(CardKey.of(RecordKind.TRAINING_SESSION, SESSION));
        FieldModel modality = other.field("modality").orElseThrow();
        assertThat(english.text(modality.field().words())).isEqualTo("Modality");
        assertThat(modality.textProperty().get()).isEqualTo("Face to face");
        other.type(modality, "Virtual class");
        other.save();
        assertThat(session().modality()).isEqualTo(TrainingSession.Modality.VIRTUAL_CLASS);
    }

    // X27
    @Test
    void aCallIsNotedShownInTheHistoryAndTakenBack() {
        var life = new LifeModel(campus, runner, messages, status, new CardModel(campus, runner, messages, status, undo));
        life.note(CardKey.of(RecordKind.STUDENT, STUDENT), "BERGER Rémy");
        CardModel call = life.call();
        FieldModel held = call.field("heldAt").orElseThrow();
        assertThat(held.textProperty().get()).isEqualTo("21/11/2026 10:00");
        call.type(held, "hier");
        call.save();
        assertThat(held.messageProperty().get()).contains("jj/mm/aaaa");
        call.type(held, "20/11/2026 à 14h30");
        call.type(call.field("note").orElseThrow(), "Rappeler lundi");
        call.save();
        assertThat(call.key()).as("the form is closed").isEmpty();
        assertThat(life.entries()).filteredOn(e -> e.sort() == TimelineEntry.Sort.CALL).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Appel avec BERGER Rémy");
            assertThat(life.when(entry)).startsWith("20/11/2026 à 14:30");
            assertThat(entry.details()).containsExactly("Rappeler lundi");
        });
        undo.undo();
        life.read(CardKey.of(RecordKind.STUDENT, STUDENT));
        assertThat(life.entries()).noneMatch(e -> e.sort() == TimelineEntry.Sort.CALL);
    }
}
