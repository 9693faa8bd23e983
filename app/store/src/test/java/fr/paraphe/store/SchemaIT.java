package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.ProofEvents.FeedEntry;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.store.schema.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(value = World.Backing.class, names = {"H2", "POSTGRESQL"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class SchemaIT {
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

    @Test
    void matchesTheMapping() {
        assertThatCode(() -> Database.factory(Objects.requireNonNull(world.source()), Base.entities(), "validate").close())
                .doesNotThrowAnyException();
    }

    @Test
    void readsTheGridsThroughTheirIndexes() throws SQLException { // 6.2
        String internships = "select id, ordered from list_internships where ordered >= '' and row_text like '%a%' order by ordered, id"
                + " fetch first 50 rows only";
        String tracking = "select id from signature_request where created_at <= timestamp with time zone '9999-01-01 00:00:00+00' and"
                + " (created_at < timestamp with time zone '9999-01-01 00:00:00+00' or id < 'ffffffff-ffff-ffff-ffff-ffffffffffff')"
                + " order by created_at desc, id desc fetch first 50 rows only";
        assertThat(plan(internships)).containsIgnoringCase("ix_list_internships").doesNotContain("Sort ");
        assertThat(plan(tracking)).containsIgnoringCase("ix_request_grid").doesNotContain("Sort ");
    }

    @Test
    void readsTheFiguresOfTheHomePageThroughTheirIndexes() throws SQLException { // X07, X24
        String since = " >= timestamp with time zone '2026-01-01 00:00:00+00'";
        assertThat(explained("select count(*) from request_signatory where signed_at" + since)).containsIgnoringCase("ix_signatory_signed");
        assertThat(explained("select count(*) from signature_request where archived_at" + since))
                .containsIgnoringCase("ix_request_archived");
        assertThat(explained("select id from internship where starts_on >= date '2026-01-01' and starts_on <= date '2026-12-31'"))
                .containsIgnoringCase("ix_internship_starts");
    }

    @Test
    void findsTheRequestOfAVerifiedFileThroughItsIndexes() throws SQLException { // X12
        assertThat(explained("select owner_id from request_document where sha256 = 'ab'")).containsIgnoringCase("ix_document_sha256");
        assertThat(explained("select id from signature_request where amends = 'CS-2026-000001'"))
                .containsIgnoringCase("ix_request_amends");
    }

    @Test
    void readsTheLinesOfAMonthThroughTheirIndex() throws SQLException { // E35
        assertThat(explained("select amount from billing_line where billed_month = '2026-11' order by archived_at, reference"))
                .containsIgnoringCase("ix_billing_month");
    }

    private String plan(String query) throws SQLException {
        String text = explained(query);
        if (backing == World.Backing.H2) {
            assertThat(text).contains("index sorted");
        }
        return text;
    }

    private String explained(String query) throws SQLException {
        var text = new StringBuilder();
        try (var connection = Objects.requireNonNull(world.source()).getConnection(); var statement = connection.createStatement()) {
            if (backing != World.Backing.H2) {
                // On empty tables every plan is cheap: what is asked is whether the index gives the order by itself
                statement.execute("set enable_seqscan = off");
                statement.execute("set enable_bitmapscan = off");
            }
            try (var rows = statement.executeQuery("explain " + query)) {
                while (rows.next()) {
                    text.append(rows.getString(1)).append('\n');
                }
            }
        }
        return text.toString();
    }

    @Test
    void saysInFrenchThatATextIsTooLong() {
        Student student = Samples.student("x".repeat(201), "Long", null);
        assertThatThrownBy(() -> world.keep(student)).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("too-long");
    }

    @Test
    void rollsBackAllOfAFailedTransaction() {
        Student student = Samples.student("Annulé", "Yves", null);
        assertThatThrownBy(() -> world.transactions().inTransaction(() -> {
            world.transactions().inTransaction(() -> world.keep(student));
            assertThat(world.repositories().students().find(student.id())).isPresent();
            throw new RefusedException("no", "Non");
        })).isInstanceOf(RefusedException.class);
        assertThat(world.repositories().students().find(student.id())).isEmpty();
    }

    @Test
    void neverLetsAReaderOfTheFeedPassOverAnEvent() throws Exception { // T24
        SigningTransaction[] shared = {added(), added(), added()};
        var seen = new ArrayList<FeedEntry>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> writers = new ArrayList<>();
            for (SigningTransaction t : shared) {
                Callable<Boolean> writer = () -> {
                    for (int i = 0; i < 40; i++) {
                        append(t.id());
                    }
                    return true;
                };
                writers.add(threads.submit(writer));
            }
            while (!writers.stream().allMatch(Future::isDone)) {
                follow(seen);
            }
            for (Future<Boolean> writer : writers) {
                assertThat(writer.get()).isTrue();
            }
        }
        while (follow(seen)) {
            // a slow reader may be many pages behind the writers
        }
        assertThat(seen).hasSize(120);
        assertThat(seen).extracting(FeedEntry::sequence).containsExactlyElementsOf(
                LongStream.rangeClosed(1, 120).boxed().toList());
    }

    private boolean follow(List<FeedEntry> seen) {
        return seen.addAll(world.repositories().proofEvents().feed(seen.isEmpty() ? 0 : seen.getLast().sequence(), 7));
    }

    @Test
    void letsOneThreadAtATimeChangeALockedTransaction() throws Exception {
        SigningTransaction t = added();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> writers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                writers.add(threads.submit(() -> world.transactions().inTransaction(() -> {
                    SigningTransaction locked = world.repositories().signingTransactions().lock(t.id()).orElseThrow();
                    world.repositories().signingTransactions().update(locked);
                    return true;
                })));
            }
            for (Future<Boolean> writer : writers) {
                assertThat(writer.get()).isTrue();
            }
        }
        assertThat(world.repositories().signingTransactions().find(t.id()).orElseThrow().version()).isEqualTo(8);
    }

    private SigningTransaction added() {
        SigningTransaction t = Samples.transaction();
        world.repositories().signingTransactions().add(t, new byte[] {1});
        return t;
    }

    private void append(UUID id) {
        var entry = new ProofEvent.Entry(Samples.NOW, ProofEventType.OPENED, null, "Zoé", ClientTrace.NONE, "");
        world.transactions().inTransaction(() -> {
            var events = world.repositories().proofEvents();
            events.append(ProofEvent.after(events.last(id).orElse(null), id, entry));
        });
    }
}
