package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.WorkStudyContract;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListQuery.Filter;
import fr.paraphe.domain.shared.listing.Listing;
import fr.paraphe.store.listing.ListRows;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What lists say of states that depend on the clock, and of a base whose lists an earlier version wrote; on both engines. */
@ParameterizedClass
@EnumSource(value = World.Backing.class, names = {"H2", "POSTGRESQL"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ListStatesIT {
    private static final int SOON = 3_000;

    @Parameter World.Backing backing;
    private World world;

    @BeforeParameterizedClassInvocation
    void open() {
        world = backing.open();
    }

    @AfterParameterizedClassInvocation
    void close() {
        world.close();
    }

    private UUID sent(Student student, Company company, String reference, Instant end) {
        Internship internship = Samples.internship(student, company, null);
        world.keep(internship);
        SignatureCase owner = world.repositories().requests().caseFor(
                new SignatureCase(Samples.id(), RecordKind.INTERNSHIP, internship.id(), Samples.id(), "Convention de stage",
                "Conventions"));
        SignatureRequest like = Samples.request(owner, reference, Samples.NOW);
        world.repositories().requests().add(like.with(Circuit.start(like.circuit().order(), like.circuit().signatories(), end))
                .with(SignatureRequest.Delivery.QUEUED.accepted("p-" + reference, Samples.NOW)));
        return internship.id();
    }

    @Test
    void showsFindsAndFiltersTheStateAtTheMomentOfReading() throws InterruptedException { // D-05, F145
        Student student = Samples.student("Échéance", "Ana", null);
        Company company = Samples.company("Hôte", "");
        world.keep(student);
        world.keep(company);
        UUID soon = sent(student, company, "CS-1", Instant.now().plusMillis(SOON));
        UUID later = sent(student, company, "CS-2", Instant.now().plusSeconds(3_600));
        Listing list = world.repositories().lists().of(CampusList.INTERNSHIPS);
        assertThat(list.ids(ListQuery.ALL.searching("att. de signature"))).containsExactlyInAnyOrder(soon, later);
        Thread.sleep(SOON + 200);
        assertThat(list.ids(ListQuery.ALL.searching("expire"))).containsExactly(soon);
        assertThat(list.ids(ListQuery.ALL.filteredBy(new Filter("status", Set.of("AWAITING_SIGNATURES"))))).containsExactly(later);
        assertThat(list.values(ListQuery.ALL, "status", "", 5)).containsExactly(
                new Listing.ValueCount("AWAITING_SIGNATURES", 1), new Listing.ValueCount("EXPIRED", 1));
    }

    @Test
    void eachListTellsHowItsDocumentsAreSigned() { // E10
        Student student = Samples.student("Contrat", "Ana", null);
        Company company = Samples.company("Hôte", "");
        world.keep(student);
        world.keep(company);
        var contract = new WorkStudyContract(Samples.id(), WorkStudyContract.Type.APPRENTICESHIP, student.id(), company.id(), null, null,
                null, null, "", null, null, "", BigDecimal.ZERO, "");
        world.keep(contract);
        Listing list = world.repositories().lists().of(CampusList.CONTRACTS);
        int place = CampusList.CONTRACTS.place("signature");
        assertThat(list.row(ListQuery.ALL, contract.id()).orElseThrow().text(place)).isEmpty();

        SignatureCase owner = world.repositories().requests().caseFor(new SignatureCase(Samples.id(), RecordKind.WORK_STUDY_CONTRACT,
                contract.id(), Samples.id(), "Convention de formation en apprentissage", "Alternance > Convention"));
        SignatureRequest like = Samples.request(owner, "CA-1", Samples.NOW);
        world.repositories().requests().add(like.with(Circuit.start(like.circuit().order(), like.circuit().signatories(),
                Instant.now().plusSeconds(3_600))).with(SignatureRequest.Delivery.QUEUED.accepted("p-CA-1", Samples.NOW)));

        assertThat(world.repositories().requests().ofRecords(List.of(contract.id())).getFirst().subject().about())
                .isEqualTo(RecordKind.WORK_STUDY_CONTRACT);
        assertThat(list.row(ListQuery.ALL, contract.id()).orElseThrow().text(place)).isEqualTo("AWAITING_SIGNATURES");
        assertThat(list.ids(ListQuery.ALL.searching("att. de signature"))).containsExactly(contract.id());
        assertThat(world.repositories().records().uses(RecordKind.WORK_STUDY_CONTRACT, List.of(contract.id())).get(contract.id()))
                .isEqualTo("1 document envoyé");
    }

    @Test
    void showsWhatWasSignedOnPaper() { // X18
        Student student = Samples.student("Papier", "Ana", null);
        Company company = Samples.company("Hôte", "");
        world.keep(student);
        world.keep(company);
        UUID internship = sent(student, company, "CS-3", Instant.now().plusSeconds(3_600));
        var cases = world.repositories().cases();
        UUID owner = cases.ofRecords(List.of(internship)).getFirst().id();
        cases.sign(owner, new PaperSignature(LocalDate.of(2026, 2, 27), Samples.NOW, "Sonia BERNARD", "ab".repeat(32)), new byte[] {1});
        Listing list = world.repositories().lists().of(CampusList.INTERNSHIPS);
        assertThat(list.ids(ListQuery.ALL.searching("signé sur papier"))).containsExactly(internship);
        assertThat(list.ids(ListQuery.ALL.filteredBy(new Filter("status", Set.of("SIGNED_ON_PAPER"))))).containsExactly(internship);
        cases.unsign(owner);
        assertThat(list.ids(ListQuery.ALL.searching("signé sur papier"))).isEmpty();
    }

    @Test
    void writesTheListsOfABaseMadeByAnEarlierVersionAgainWhenItOpens() throws SQLException { // 6.2
        Student student = RecordFields.with(Samples.student("Ancienne", "Base", null), "details.status",
                Student.Status.APPRENTICE);
        world.keep(student);
        try (var connection = Objects.requireNonNull(world.source()).getConnection(); var statement = connection.createStatement()) {
            statement.execute("update list_students set row_text = 'ancienne apprentice'");
            statement.execute("delete from setting where name = 'lists.version'");
        }
        Listing list = world.repositories().lists().of(CampusList.STUDENTS);
        assertThat(list.ids(ListQuery.ALL.searching("ancienne apprenti base"))).isEmpty();
        var rows = new ListRows(Objects.requireNonNull(world.sessions()));
        rows.complete();
        assertThat(list.ids(ListQuery.ALL.searching("ancienne apprenti base"))).containsExactly(student.id());
        try (var connection = Objects.requireNonNull(world.source()).getConnection(); var statement = connection.createStatement()) {
            statement.execute("update list_students set row_text = 'mark'");
        }
        rows.complete();
        assertThat(list.ids(ListQuery.ALL.searching("mark"))).as("only once").contains(student.id());
    }
}
