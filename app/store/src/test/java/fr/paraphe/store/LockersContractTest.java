package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.paraphe.domain.archive.lockers.FiledDocument;
import fr.paraphe.domain.archive.lockers.LockerDocument;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.DirectoryPerson;
import fr.paraphe.domain.directory.DirectoryPerson.Kind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.template.DocumentNature;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The lockers, and the people whose they are (F058, D-15, V20). */
class LockersContractTest extends ContractTest {
    private static final byte[] PDF = {1, 2, 3};
    private static final UUID MISCELLANEOUS = DocumentNature.MISCELLANEOUS.id();

    private SignatureRequest archived(String reference, Instant at) {
        SignatureRequest request = Samples.request(all.requests().caseFor(Samples.signatureCase()), reference, Samples.NOW);
        all.requests().add(request);
        all.requests().archive(request.id(), PDF, new byte[] {4}, new byte[] {5});
        return all.requests().update(request.with(request.circuit().archived(at)));
    }

    private static LockerDocument document(UUID owner, SignatureRequest request, Instant at) {
        return new LockerDocument(Samples.id(), owner, request.id(), MISCELLANEOUS, at, null);
    }

    @Test
    void filesADocumentOnceForEachPerson() {
        SignatureRequest request = archived("CS-2041-000001", Samples.NOW);
        LockerDocument mine = document(Samples.id(), request, Samples.NOW);
        LockerDocument hers = document(Samples.id(), request, Samples.NOW);
        all.lockers().file(List.of(mine));
        all.lockers().file(List.of(document(mine.ownerId(), request, Samples.NOW.plusSeconds(9)), hers));
        assertThat(all.lockers().of(List.of(mine.ownerId()), 9)).containsExactly(new FiledDocument(mine,
                request.subject().documentName(), "CS-2041-000001", "Divers", Samples.NOW, Sha256.hex(PDF)));
        assertThat(all.lockers().of(List.of(mine.ownerId(), hers.ownerId()), 9)).hasSize(2);
        assertThat(all.lockers().of(List.of(), 9)).isEmpty();
        assertThat(all.lockers().unread(List.of())).isZero();
    }

    @Test
    void twoTransactionsThatFileADocumentAtOnceFileItOnce() throws Exception {
        for (int i = 0; i < 10; i++) {
            SignatureRequest request = archived("CS-2042-00001" + i, Samples.NOW);
            UUID owner = Samples.id();
            Callable<Boolean> filing = () -> world.transactions().inTransaction(() -> {
                all.lockers().file(List.of(document(owner, request, Samples.NOW)));
                return true;
            });
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (Future<Boolean> done : threads.invokeAll(List.of(filing, filing))) {
                    assertThat(done.get()).isTrue();
                }
            }
            assertThat(all.lockers().of(List.of(owner), 9)).hasSize(1);
        }
    }

    @Test
    void findsADocumentThroughItsOwnerOnly() { // security rule 2
        SignatureRequest request = archived("CS-2043-000001", Samples.NOW);
        LockerDocument mine = document(Samples.id(), request, Samples.NOW);
        all.lockers().file(List.of(mine));
        assertThat(all.lockers().find(List.of(Samples.id(), mine.ownerId()), mine.id())).map(FiledDocument::row).contains(mine);
        assertThat(all.lockers().find(List.of(Samples.id()), mine.id())).isEmpty();
        assertThat(all.lockers().find(List.of(), mine.id())).isEmpty();
        assertThat(all.lockers().find(List.of(mine.ownerId()), Samples.id())).isEmpty();
    }

    @Test
    void notesTheFirstReading() { // F169
        UUID owner = Samples.id();
        LockerDocument first = document(owner, archived("CS-2044-000001", Samples.NOW), Samples.NOW);
        LockerDocument last = document(owner, archived("CS-2044-000002", Samples.NOW), Samples.NOW.plusSeconds(1));
        all.lockers().file(List.of(first, last));
        assertThat(all.lockers().unread(List.of(owner))).isEqualTo(2);
        all.lockers().viewed(List.of(Samples.id()), first.requestId(), Samples.NOW.plusSeconds(3));
        all.lockers().viewed(List.of(owner, Samples.id()), first.requestId(), Samples.NOW.plusSeconds(5));
        all.lockers().viewed(List.of(owner), first.requestId(), Samples.NOW.plusSeconds(50));
        assertThat(all.lockers().unread(List.of(owner))).isEqualTo(1);
        assertThat(all.lockers().of(List.of(owner), 9)).extracting(d -> d.row().id(), d -> d.row().viewedAt())
                .containsExactly(tuple(last.id(), null), tuple(first.id(), Samples.NOW.plusSeconds(5)));
        assertThat(all.lockers().of(List.of(owner), 1)).extracting(FiledDocument::unread).containsExactly(true);
    }

    @Test
    void classesDocumentsAnewAndFollowsANatureThatIsMerged() { // F185, E17
        SignatureRequest request = archived("CS-2045-000001", Samples.NOW);
        LockerDocument mine = document(Samples.id(), request, Samples.NOW);
        all.lockers().file(List.of(mine));
        var former = new DocumentNature(Samples.id(), "Conventions");
        var next = new DocumentNature(Samples.id(), "Conventions signées");
        all.natures().save(former);
        all.natures().save(next);
        assertThat(all.lockers().reclassify(List.of(request.id(), Samples.id()), former.id())).isEqualTo(1);
        assertThat(nature(mine)).isEqualTo("Conventions");
        if (backing != World.Backing.MEMORY) {
            all.natures().merge(former.id(), next.id());
            assertThat(nature(mine)).isEqualTo("Conventions signées");
        }
        all.lockers().reclassify(List.of(request.id()), Samples.id());
        assertThat(nature(mine)).as("a nature that was forgotten").isEqualTo("Divers");
    }

    private String nature(LockerDocument document) {
        return all.lockers().of(List.of(document.ownerId()), 1).getFirst().nature();
    }

    @Test
    void knowsWhatIsArchivedAndFiledNowhere() {
        SignatureRequest second = archived("CS-2039-000002", Instant.parse("2019-01-02T10:00:00Z"));
        SignatureRequest first = archived("CS-2039-000001", Instant.parse("2019-01-01T10:00:00Z"));
        SignatureRequest filed = archived("CS-2039-000003", Instant.parse("2018-01-01T10:00:00Z"));
        all.lockers().file(List.of(document(Samples.id(), filed, Samples.NOW)));
        assertThat(all.lockers().unfiled(2)).containsExactly(first.id(), second.id());
        assertThat(all.lockers().unfiled(1)).containsExactly(first.id());
    }

    @Test
    void findsTheCardsOfAnAddressAndNotesTheConnection() { // V20
        Student student = RecordFields.with(Samples.student("Bézout", "Léa", null), "contact.email", "famille@ex.example");
        Student sibling = Samples.student("Bézout", "Ali", null);
        UUID mother = sibling.guardians().getFirst().id();
        sibling = RecordFields.with(sibling, "guardians[" + mother + "].contact.email", "famille@ex.example");
        Company company = Samples.company("Forêt & Fils", "73282932000074");
        UUID head = company.contacts().getFirst().id();
        company = RecordFields.with(company, "contacts[" + head + "].contact.email", "famille@ex.example");
        StaffMember teacher = Samples.teacher("Éluard");
        List.of(student, sibling, company, teacher).forEach(this::keep);
        assertThat(all.people().at("famille@ex.example")).extracting(DirectoryPerson::kind, DirectoryPerson::id, DirectoryPerson::around)
                .containsExactly(tuple(Kind.STUDENT, student.id(), ""), tuple(Kind.GUARDIAN, mother, "Ali Bézout"),
                        tuple(Kind.COMPANY_CONTACT, head, "Forêt & Fils"));
        assertThat(all.people().at("")).isEmpty();
        assertThat(all.people().at("inconnu@ex.example")).isEmpty();
        assertThat(all.people().find(List.of(teacher.id(), Samples.id()))).extracting(DirectoryPerson::around)
                .containsExactly("Professeur");
        Instant at = Samples.NOW.plusSeconds(3600);
        all.people().connected(List.of(student.id(), mother, head), at);
        assertThat(all.people().at("famille@ex.example")).extracting(p -> p.contact().lastSpaceLogin())
                .containsExactly(at, at, at);
        assertThat(all.staff().find(teacher.id()).orElseThrow()).isEqualTo(teacher);
        assertThat(all.students().find(student.id()).orElseThrow().contact().mobile()).isEqualTo(student.contact().mobile());
        assertThat(all.lists().of(CampusList.STUDENTS).row(ListQuery.ALL, student.id()).orElseThrow().cells()).contains(at);
    }
}
