package fr.paraphe.domain.archive.lockers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.InMemoryCampusRecords;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryPeople;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordFixtures;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.TrainingFile;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.InMemoryRecordFiles;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.InMemoryDocumentNatures;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.Publication;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.TemplateVersion;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who receives an archived document in his locker, under what nature, once (F051 to F058, F149, F185, D-15). */
class LockersTest {
    private static final Instant AT = SentRequests.NOW.plusSeconds(900);
    private static final DocumentNature STAGE = DocumentNature.shipped().get(6);
    private static final Actor SENDER = new Actor("s", "S", Set.of(Right.SEND), null);
    private static final Actor READER = new Actor("r", "R", Set.of(Right.FOLLOW), null);

    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(r -> r.circuit().archivedAt() != null);
    private final InMemoryDocumentTemplates templates = new InMemoryDocumentTemplates();
    private final InMemoryDocumentNatures natures = new InMemoryDocumentNatures(templates);
    private final InMemoryRecordFiles files = new InMemoryRecordFiles();
    private final InMemoryDigitalLockers lockers = new InMemoryDigitalLockers(requests, requests::all, natures);
    private final InMemorySettings settings = new InMemorySettings();
    private final FileDocument filing = new FileDocument(lockers, templates, files);
    private final FileFormerDocuments former =
            new FileFormerDocuments(lockers, requests, filing, settings, new InMemoryTransactions());
    private final InternshipFile internship = CampusFixtures.minor().secondGuardian(null, true).file();
    private final UUID head = Objects.requireNonNull(internship.companyHead()).id();
    private final UUID tutor = Objects.requireNonNull(internship.tutor()).id();
    private int number;

    private void template(int version, Publication publication) {
        DocumentTemplate next = ShippedTemplates.agreement().version(version);
        templates.save(new TemplateVersion(next.sharing(next.sharing().published(publication)), AT, ""));
    }

    private SignatureRequest archived(int version) {
        SignatureRequest queued = SentRequests.queued(++number);
        var subject = RecordFields.with(queued.subject(), "recordId", files.add(internship));
        SignatureRequest request = RecordFields.with(RecordFields.with(queued, "subject", subject), "templateVersion", version);
        requests.add(request);
        requests.archive(request.id(), new byte[] {1}, new byte[] {2}, new byte[] {3});
        requests.update(request.with(request.circuit().archived(AT)));
        return requests.find(request.id()).orElseThrow();
    }

    private static List<UUID> signatories(SignatureRequest request) {
        return request.circuit().signatories().stream().map(s -> s.person().personId()).toList();
    }

    private List<UUID> owners(SignatureRequest request) {
        List<UUID> everybody = Stream.of(signatories(request), guardians(),
                        List.of(internship.student().id(), head, tutor))
                .flatMap(List::stream).toList();
        return lockers.of(everybody, 99).stream().filter(d -> d.row().requestId().equals(request.id())).map(d -> d.row().ownerId())
                .toList();
    }

    private List<UUID> guardians() {
        return internship.student().guardians().stream().map(Guardian::id).toList();
    }

    @Test
    void signatoriesAlwaysReceiveIt() { // D-15
        template(1, Publication.TO_SIGNATORIES);
        SignatureRequest request = archived(1);
        filing.file(request);
        filing.file(request);
        assertThat(owners(request)).containsExactlyInAnyOrderElementsOf(signatories(request));
        FiledDocument document = lockers.of(signatories(request), 1).getFirst();
        assertThat(document).extracting(FiledDocument::documentName, FiledDocument::nature, FiledDocument::archivedAt)
                .containsExactly(request.subject().documentName(), "Divers", AT);
        assertThat(document.unread()).isTrue();
    }

    @Test
    void theThreeBoxesOfTheVersionThatWasSentAddTheOthers() { // F052, F053, F054, F056
        template(1, new Publication(true, true, true, STAGE.id()));
        template(2, Publication.TO_SIGNATORIES);
        SignatureRequest request = archived(1);
        filing.file(request);
        var expected = Stream.of(signatories(request), guardians(), List.of(internship.student().id(), head))
                .flatMap(List::stream).toList();
        assertThat(owners(request)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lockers.of(guardians(), 1)).extracting(FiledDocument::nature).containsExactly("Stage");
        SignatureRequest later = archived(2);
        filing.file(later);
        assertThat(owners(later)).containsExactlyInAnyOrderElementsOf(signatories(later));
    }

    @Test
    void eachBoxIsForItsOwn() { // F052, F053, F054
        template(1, new Publication(false, true, false, STAGE.id()));
        SignatureRequest request = archived(1);
        filing.file(request);
        assertThat(owners(request)).contains(internship.student().id()).doesNotContainAnyElementsOf(guardians())
                .doesNotContain(head);
    }

    @Test
    void aGuardianWithoutParentalAuthorityIsNoParentConcerned() { // F054
        template(1, new Publication(false, false, true, STAGE.id()));
        InternshipFile apart = CampusFixtures.minor().secondGuardian(null, false).file();
        SignatureRequest queued = SentRequests.queued(50);
        files.add(apart);
        SignatureRequest request = RecordFields.with(queued, "subject", RecordFields.with(queued.subject(), "recordId", apart.id()));
        filing.file(request.with(request.circuit().archived(AT)));
        requests.add(request);
        requests.archive(request.id(), new byte[] {1}, new byte[] {2}, new byte[] {3});
        requests.update(request.with(request.circuit().archived(AT)));
        List<UUID> both = apart.student().guardians().stream().map(Guardian::id).toList();
        assertThat(lockers.of(both, 9)).extracting(d -> d.row().ownerId()).containsExactly(both.getFirst());
    }

    @Test
    void theParticipantOfATrainingStandsForTheStudent() { // F053, F240
        TrainingFile training = (TrainingFile) RecordFixtures.usual().file(RecordKind.ENROLMENT);
        DocumentTemplate agreement = ShippedTemplates.all().stream().filter(t -> t.about() == RecordKind.ENROLMENT).findFirst()
                .orElseThrow();
        templates.save(new TemplateVersion(agreement.sharing(agreement.sharing().published(
                new Publication(false, true, false, STAGE.id()))), AT, ""));
        SignatureRequest queued = SentRequests.queued(60);
        var subject = RecordFields.with(queued.subject(), "recordId", files.add(training));
        SignatureRequest request = RecordFields.with(RecordFields.with(queued, "subject", subject), "templateId", agreement.id());
        requests.add(request);
        requests.archive(request.id(), new byte[] {1}, new byte[] {2}, new byte[] {3});
        requests.update(request.with(request.circuit().archived(AT)));
        filing.file(requests.find(request.id()).orElseThrow());
        assertThat(lockers.of(List.of(Objects.requireNonNull(training.enrolment()).id()), 9)).hasSize(1);
    }

    @Test
    void aDocumentOfATemplateThatIsLostStillReachesItsSignatories() {
        SignatureRequest request = archived(7);
        filing.file(request);
        assertThat(owners(request)).containsExactlyInAnyOrderElementsOf(signatories(request));
    }

    @Test
    void documentsArchivedBeforeThereWereLockersAreFiledOnce() {
        template(1, Publication.TO_SIGNATORIES);
        List<SignatureRequest> all = Stream.generate(() -> archived(1)).limit(3).toList();
        assertThat(former.run()).isEqualTo(3);
        assertThat(former.run()).isZero();
        assertThat(all).allSatisfy(request -> assertThat(owners(request)).hasSize(3));
        archived(1);
        assertThat(former.run()).as("from then on they are filed as they are archived").isZero();
    }

    @Test
    void documentsAlreadyFiledAreClassedAnew() { // F185
        template(1, Publication.TO_SIGNATORIES);
        SignatureRequest request = archived(1);
        SignatureRequest other = archived(1);
        filing.file(request);
        filing.file(other);
        var use = new ReclassifyDocuments(lockers, natures, new InMemoryTransactions());
        assertThat(use.reclassify(SENDER, List.of(request.id()), STAGE.id())).isEqualTo(3);
        assertThat(lockers.of(signatories(request), 9)).filteredOn(d -> d.row().requestId().equals(request.id()))
                .extracting(FiledDocument::nature).containsOnly("Stage");
        assertThat(lockers.of(signatories(other), 9)).filteredOn(d -> d.row().requestId().equals(other.id()))
                .extracting(FiledDocument::nature).containsOnly("Divers");
        assertThatThrownBy(() -> use.reclassify(READER, List.of(request.id()), STAGE.id())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> use.reclassify(SENDER, List.of(request.id()), UUID.randomUUID()))
                .extracting("code").isEqualTo("nature-unknown");
    }

    @Test
    void archivedDocumentsAreSharedWithFurtherPeople() { // F149
        template(1, new Publication(false, false, false, STAGE.id()));
        SignatureRequest request = archived(1);
        var students = new InMemoryStudents();
        var companies = new InMemoryCompanies();
        var staff = new InMemoryStaff();
        StaffMember member = Objects.requireNonNull(internship.referentTeacher());
        staff.save(member);
        var records = new InMemoryCampusRecords(students, companies, staff, new InMemoryInternships(students, companies, staff));
        var use = new ShareDocuments(requests, new InMemoryPeople(records, students, companies, staff), filing,
                new InMemoryTransactions(lockers));
        UUID teacher = member.id();
        use.share(SENDER, List.of(request.id()), List.of(teacher));
        use.share(SENDER, List.of(request.id()), List.of(teacher));
        assertThat(lockers.of(List.of(teacher), 9)).extracting(FiledDocument::nature).containsExactly("Stage");
        SignatureRequest running = SentRequests.queued(99);
        requests.add(running);
        assertThatThrownBy(() -> use.share(SENDER, List.of(request.id(), running.id()), List.of(teacher)))
                .extracting("code").isEqualTo("not-archived");
        assertThatThrownBy(() -> use.share(SENDER, List.of(request.id()), List.of(teacher, UUID.randomUUID())))
                .extracting("code").isEqualTo("person-unknown");
        assertThatThrownBy(() -> use.share(READER, List.of(request.id()), List.of(teacher)))
                .extracting("code").isEqualTo("right-missing");
    }
}
