package fr.paraphe.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.paraphe.domain.archive.InMemoryBillingLines;
import fr.paraphe.domain.archive.InMemoryKnownDocuments;
import fr.paraphe.domain.archive.lockers.InMemoryDigitalLockers;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.InMemoryCampusRecords;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryLogos;
import fr.paraphe.domain.directory.InMemoryPeople;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.InMemoryChanges;
import fr.paraphe.domain.directory.lists.InMemoryCampusLists;
import fr.paraphe.domain.directory.shuttle.InMemoryShuttles;
import fr.paraphe.domain.dispatch.InMemorySignatureCollections;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.output.InMemoryMailedDocuments;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.signing.InMemoryKeyVault;
import fr.paraphe.domain.signing.InMemoryOneTimeCodes;
import fr.paraphe.domain.signing.InMemoryOutgoingMessages;
import fr.paraphe.domain.signing.InMemoryProofEvents;
import fr.paraphe.domain.signing.InMemorySignerSessions;
import fr.paraphe.domain.signing.InMemorySigningLinks;
import fr.paraphe.domain.signing.InMemorySigningTransactions;
import fr.paraphe.domain.signing.space.InMemorySpaces;
import fr.paraphe.domain.template.InMemoryDocumentNatures;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.InMemoryFixedPdfs;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.clause.InMemoryClauses;
import fr.paraphe.domain.tracking.InMemoryDashboardFigures;
import fr.paraphe.domain.tracking.InMemoryTrackingList;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.store.schema.Sessions;
import fr.paraphe.store.schema.Vendor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All the repositories on one of the three backings, empty; the clock is the test's. */
record World(Repositories repositories, Transactions transactions, @Nullable Sessions sessions, @Nullable HikariDataSource source,
        TestClock clock, Deque<Runnable> closing) implements AutoCloseable {
    /** On what the repositories stand. */
    enum Backing {
        MEMORY,
        H2,
        POSTGRESQL;

        World open() {
            return switch (this) {
                case MEMORY -> memory();
                case H2 -> database(Vendor.H2, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000", true);
                case POSTGRESQL -> database(Vendor.POSTGRESQL, PostgresServer.newDatabase(), false);
            };
        }
    }

    private static World memory() {
        var clock = new TestClock(Samples.NOW);
        var students = new InMemoryStudents();
        var companies = new InMemoryCompanies();
        var staff = new InMemoryStaff();
        var requests = new InMemorySignatureRequests(r -> RequestStatus.of(r, clock.instant()).terminal());
        var events = new InMemoryProofEvents();
        var internships = new InMemoryInternships(students, companies, staff);
        var templates = new InMemoryDocumentTemplates();
        var natures = new InMemoryDocumentNatures(templates);
        var records = new InMemoryCampusRecords(students, companies, staff, internships);
        var repositories = new Repositories(students, companies, staff, internships,
                templates, natures, new InMemoryClauses(), new InMemoryFixedPdfs(),
                new InMemoryLogos(), requests, requests.cases(), new InMemorySignatureCollections(),
                new InMemoryKnownDocuments(requests), new InMemoryBillingLines(requests::all),
                new InMemoryDigitalLockers(requests, requests::all, natures), new InMemoryTrackingList(requests),
                new InMemoryDashboardFigures(requests::all,
                        () -> internships.files(internships.all().stream().map(Internship::id).toList()),
                        id -> agreedOnPaper(requests, id)),
                new InMemorySigningTransactions(events),
                new InMemorySigningLinks(), new InMemorySignerSessions(), new InMemoryOneTimeCodes(), events,
                new InMemoryOutgoingMessages(), new InMemoryMailedDocuments(), new InMemoryKeyVault(), new InMemorySettings(),
                records,
                new InMemoryPeople(records, students, companies, staff), new InMemoryChanges(),
                new InMemoryCampusLists(students, staff, internships), new InMemoryShuttles(), new InMemorySpaces().store());
        return new World(repositories, new InMemoryTransactions(), null, null, clock, new ArrayDeque<>());
    }

    private static boolean agreedOnPaper(InMemorySignatureRequests requests, UUID internshipId) {
        return requests.cases().ofRecords(List.of(internshipId)).stream()
                .anyMatch(c -> c.onPaper().isPresent() && c.category().equals(TemplateCategory.INTERNSHIP_AGREEMENT.path()));
    }

    private static World database(Vendor vendor, String url, boolean migrated) {
        var clock = new TestClock(Samples.NOW);
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        var source = new HikariDataSource(config);
        Deque<Runnable> closing = new ArrayDeque<>();
        closing.push(source::close);
        if (migrated) {
            Base.migrate(vendor, source);
        }
        Sessions sessions = Base.sessions(source, null, false, closing);
        return new World(Repositories.of(sessions, clock), sessions, sessions, source, clock, closing);
    }

    /** Keeps a record, in place of the one of that identifier. */
    void keep(CampusRecord record) {
        RecordKind kind = RecordKind.of(record);
        if (repositories.records().find(kind, record.id()).isEmpty()) {
            repositories.records().addAll(List.of(record));
        } else {
            repositories.records().replaceAll(List.of(record));
        }
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
    }
}
