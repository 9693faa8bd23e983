package fr.paraphe.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.InMemoryCampusRecords;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.ReadRecordFiles;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.CircuitEnd;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.RecordingPlatform;
import fr.paraphe.domain.dispatch.RecordingPlatform.Step;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.tracking.ReplaceSignatory.Place;
import fr.paraphe.domain.tracking.ReplaceSignatory.Where;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** «Corriger ou remplacer un signataire» as the client does it (D-27, X25). */
class ReplaceSignatoryTest {
    private static final Actor SENDER = new Actor("a", "Agnès BLANC", EnumSet.of(Right.SEND), null);
    private final Clock clock = Clock.fixed(SentRequests.NOW.plusSeconds(200), ZoneOffset.UTC);
    private final InMemorySignatureRequests requests =
            new InMemorySignatureRequests(r -> RequestStatus.of(r, clock.instant()).terminal());
    private final RecordingPlatform platform = new RecordingPlatform();
    private final InternshipFile campus = CampusFixtures.minor().guardian("+33612345678", true).secondGuardian(null, true).file();
    private final PersonSnapshot teacher = PersonSnapshot.of(Objects.requireNonNull(campus.referentTeacher()).id(),
            campus.referentTeacher().name(), "", campus.referentTeacher().contact());
    private final ReplaceSignatory replace = new ReplaceSignatory(requests, platform, candidates(),
            pdf -> List.of("Convention", new String(pdf, StandardCharsets.UTF_8)),
            typed -> Optional.of(typed).filter(number -> number.startsWith("+336")), new InMemoryTransactions(), clock);

    private SignatoryCandidates candidates() {
        var students = new InMemoryStudents();
        var companies = new InMemoryCompanies();
        var staff = new InMemoryStaff();
        var internships = new InMemoryInternships(students, companies, staff);
        students.save(campus.student());
        companies.save(campus.company());
        staff.save(campus.institution());
        staff.save(Objects.requireNonNull(campus.referentTeacher()));
        staff.save(Objects.requireNonNull(campus.representative()));
        internships.save(campus.internship());
        return new SignatoryCandidates(
                new ReadRecordFiles(new InMemoryCampusRecords(students, companies, staff, internships), staff, internships), staff);
    }

    private static Signatory signatory(SignatoryRole role, AuthLevel level, PersonSnapshot person) {
        return new Signatory(Ids.next(SentRequests.NOW), role, Requirement.MANDATORY, 1, level, person, SignatoryProgress.NONE);
    }

    /** Keeps a running request about the internship, whose PDF has that text on its second page. */
    private SignatureRequest sent(int number, String text, Signatory... signatories) {
        var subject = new SignatureRequest.Subject("CS-2026-%06d".formatted(number), "Convention " + number, "Stage > Convention",
                RecordKind.INTERNSHIP, campus.internship().id(), "AUDOUIN Maureen", "", "");
        Circuit circuit = Circuit.start(SigningOrder.FREE, List.of(signatories), CircuitEnd.of(SentRequests.NOW, 30));
        var queued = new SignatureRequest(Ids.next(SentRequests.NOW), Ids.next(SentRequests.NOW), new UUID(1, 1), subject,
                ShippedTemplates.AGREEMENT, 1, circuit, SignatureRequest.Delivery.QUEUED, SentRequests.NOW.plusSeconds(number), 0);
        requests.add(queued);
        requests.freeze(queued.id(), text.getBytes(StandardCharsets.UTF_8));
        String id = platform.prepare(new OutgoingRequest(queued.id(), queued.batchId(), "", subject.reference(), circuit,
                new OutgoingRequest.Message("", "", ""), new byte[0]));
        requests.update(queued.with(queued.delivery().accepted(id, SentRequests.NOW)));
        return requests.find(queued.id()).orElseThrow();
    }

    private SignatureRequest followed(int number, String text) {
        return sent(number, text, signatory(SignatoryRole.REFERENT_TEACHER, AuthLevel.LINK, teacher));
    }

    private static Place place(SignatureRequest request) {
        return new Place(request.id(), request.circuit().signatories().getFirst().id());
    }

    private PersonSnapshot now(SignatureRequest request) {
        return requests.find(request.id()).orElseThrow().circuit().signatories().getFirst().person();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void offersTheColleaguesAndTheOtherDocumentsThatAwaitHim() { // X25
        SignatureRequest one = followed(1, "Objet : stage");
        SignatureRequest two = followed(2, "Suivi par " + teacher.firstLast());

        ReplaceSignatory.Plan plan = replace.plan(place(one));

        assertThat(plan.candidates()).extracting(PersonSnapshot::personId)
                .containsExactly(Objects.requireNonNull(campus.representative()).id());
        assertThat(plan.where()).isEqualTo(new Where(place(one), "Convention 1", null));
        assertThat(plan.others()).containsExactly(new Where(place(two), "Convention 2", 2));
        assertThat(plan.card()).contains(teacher);
    }

    @Test
    void offersTheGuardianWhoDoesNotSignYetThePeopleOfTheCompanyAndNobodyForTheStudent() {
        var first = campus.student().guardians().getFirst();
        var second = campus.student().guardians().getLast();
        Signatory guardian = signatory(SignatoryRole.GUARDIAN, AuthLevel.LINK, PersonSnapshot.of(first.id(), first.name(), "",
                first.contact()));
        Signatory student = signatory(SignatoryRole.STUDENT, AuthLevel.LINK, PersonSnapshot.of(campus.student().id(),
                campus.student().name(), "", campus.student().contact()));
        Signatory tutor = signatory(SignatoryRole.INTERNSHIP_TUTOR, AuthLevel.LINK, new PersonSnapshot(new UUID(3, 3), "PARTI Jean",
                "Jean PARTI", campus.company().legalName(), "jean@firme.example", null));
        SignatureRequest request = sent(1, "", guardian, student, tutor);

        assertThat(replace.plan(new Place(request.id(), guardian.id())).candidates()).extracting(PersonSnapshot::personId)
                .containsExactly(second.id());
        assertThat(replace.plan(new Place(request.id(), student.id())).candidates()).isEmpty();
        ReplaceSignatory.Plan gone = replace.plan(new Place(request.id(), tutor.id()));
        assertThat(gone.card()).as("his card is no more").isEmpty();
        assertThat(gone.candidates()).hasSameSizeAs(campus.company().contacts())
                .allSatisfy(person -> assertThat(person.organisation()).isEqualTo(campus.company().legalName()));
    }

    @Test
    void correctsThereThenHere() { // D-27
        SignatureRequest one = followed(1, teacher.lastFirst());
        ActOutcome done = replace.replace(SENDER, List.of(place(one)), teacher.reachedAt(" Juste@Ecole.example ", "+33600000000"));
        assertThat(done).isEqualTo(new ActOutcome(1, List.of(), Optional.empty()));
        PersonSnapshot right = teacher.reachedAt("juste@ecole.example", "+33600000000");
        assertThat(now(one)).isEqualTo(right);
        assertThat(platform.read("p-" + one.id()).signatories().getFirst().person()).isEqualTo(right);
    }

    @Test
    void aDocumentThatNamesHimIsLeftWithThePage() { // X25
        SignatureRequest one = followed(1, "");
        SignatureRequest two = followed(2, "Suivi par M. " + teacher.firstLast());
        PersonSnapshot next = replace.plan(place(one)).candidates().getFirst();

        ActOutcome done = replace.replace(SENDER, List.of(place(one), place(two)), next);

        assertThat(done.done()).isEqualTo(1);
        assertThat(done.left()).containsExactly("Convention 2\u00a0: son nom figure page 2, annulez ce parcours puis envoyez un nouveau"
                + " document.");
        assertThat(now(one)).isEqualTo(next);
        assertThat(now(two)).isEqualTo(teacher);
    }

    @Test
    void anAnswerThatIsLostIsAskedForAgain() {
        SignatureRequest one = followed(1, "");
        PersonSnapshot right = teacher.reachedAt("juste@ecole.example", null);
        platform.failNext(Step.AFTER_REPLACE, new PlatformException(PlatformException.Kind.UNREACHABLE, "Elle ne répond pas."));
        assertThat(replace.replace(SENDER, List.of(place(one)), right).interrupted()).hasValueSatisfying(
                why -> assertThat(why).contains("recommencez plus tard"));
        assertThat(now(one)).isEqualTo(teacher);
        assertThat(replace.replace(SENDER, List.of(place(one)), right).done()).isEqualTo(1);
        assertThat(now(one)).isEqualTo(right);
    }

    @Test
    void whoeverThePlatformKnowsThereIsTakenOverWhenItIsReadAndKeepsHisMobile() { // F142, D-26
        SignatureRequest one = followed(1, "");
        PersonSnapshot other = teacher.reachedAt("juste@ecole.example", null); // the platform tells no mobile
        platform.change("p-" + one.id(), circuit -> circuit.replaced(place(one).signatoryId(), other));
        new SynchroniseRequests(requests, platform, new InMemorySettings(), new InMemoryTransactions()).run();
        assertThat(now(one)).isEqualTo(other.reachedAt("juste@ecole.example", teacher.mobile()));
    }

    @Test
    void nothingIsAskedForThatCannotWork() {
        SignatureRequest one = sent(1, "", signatory(SignatoryRole.REFERENT_TEACHER, AuthLevel.LINK_SMS, teacher));
        List<Place> places = List.of(place(one));
        refused("email-invalid", () -> replace.replace(SENDER, places, teacher.reachedAt("pas une adresse", null)));
        refused("email-invalid", () -> replace.replace(SENDER, places, teacher.reachedAt(" ", null)));
        refused("mobile-invalid", () -> replace.replace(SENDER, places, teacher.reachedAt("a@b.example", "0145")));
        refused("mobile-missing", () -> replace.replace(SENDER, places, teacher.reachedAt("a@b.example", "")));
        var reader = new Actor("b", "Zoé LENOIR", EnumSet.noneOf(Right.class), null);
        refused("right-missing", () -> replace.replace(reader, places, teacher));
        assertThat(now(one)).isEqualTo(teacher);
        requests.update(requests.find(one.id()).orElseThrow().with(one.circuit().cancelled(SentRequests.NOW)));
        refused("not-replaceable", () -> replace.plan(place(one)));
        assertThat(replace.replace(SENDER, places, teacher.reachedAt("a@b.example", "+33600000000")).left())
                .containsExactly("Convention 1\u00a0: ses signatures sont annulées.");
    }
}
