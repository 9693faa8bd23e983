package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.store.archive.BaseReport;
import fr.paraphe.store.journal.ProofJournal;
import fr.paraphe.store.schema.FileKey;
import fr.paraphe.store.schema.LocalFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseIT {
    private static final TestClock CLOCK = new TestClock(Samples.NOW);

    @TempDir Path folder;

    private static char[] password() {
        return "Mot de passe été 1".toCharArray();
    }

    private Path file() {
        return folder.resolve("lycée Jean");
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).extracting("code").isEqualTo(code);
    }

    private static UUID signed(Base base) {
        SigningTransaction t = Samples.transaction();
        base.transactions().inTransaction(() -> {
            base.repositories().signingTransactions().add(t, new byte[] {1});
            append(base, t.id());
        });
        return t.id();
    }

    private static void append(Base base, UUID id) {
        var entry = new ProofEvent.Entry(Samples.NOW, ProofEventType.RECEIVED, null, "Zoé", ClientTrace.NONE, "");
        base.repositories().proofEvents().append(ProofEvent.after(base.repositories().proofEvents().last(id).orElse(null), id, entry));
    }

    private Base opened() {
        return Base.open(file(), password(), CLOCK);
    }

    @Test
    void keepsWhatWasWrittenAndItsSecretsUnderAPassword() throws IOException {
        byte[] secret;
        UUID id;
        try (Base base = Base.create(file(), password(), CLOCK)) {
            secret = base.secret("platform");
            id = signed(base);
            base.repositories().settings().put("phrase", "introuvable en clair");
            assertThat(base.secret("codes")).isNotEqualTo(secret).hasSize(32);
        }
        assertThat(new String(Files.readAllBytes(folder.resolve("lycée Jean.mv.db")), StandardCharsets.ISO_8859_1))
                .doesNotContain("introuvable en clair");
        Base.changePassword(file(), password(), "autre".toCharArray());
        refused("wrong-password", this::opened);
        try (Base base = Base.open(file(), "autre".toCharArray(), CLOCK)) {
            assertThat(base.secret("platform")).isEqualTo(secret);
            assertThat(base.repositories().proofEvents().of(id)).hasSize(1);
            assertThat(base.reconciliation().clean()).isTrue();
        }
    }

    @Test
    void saysInFrenchWhyItCannotBeOpened() throws IOException {
        refused("file-missing", this::opened);
        Base.create(file(), password(), CLOCK).close();
        refused("already-exists", () -> Base.create(file(), password(), CLOCK));
        refused("wrong-password", () -> Base.open(file(), "faux".toCharArray(), CLOCK));
        try (Base base = opened()) {
            assertThat(base.reconciliation().clean()).isTrue();
            refused("already-open", this::opened);
        }
        try (var database = new RandomAccessFile(folder.resolve("lycée Jean.mv.db").toFile(), "rw")) {
            database.setLength(5000);
        }
        refused("corrupt", this::opened);
        Files.delete(folder.resolve("lycée Jean.key"));
        refused("key-missing", this::opened);
        refused("bad-name", () -> Base.create(folder.resolve("a;b"), password(), CLOCK));
        assertThat(folder.resolve("a;b.key")).doesNotExist();
    }

    @Test
    void journalsEveryProofBeforeItIsCommitted() {
        try (Base base = Base.create(file(), password(), CLOCK)) {
            UUID id = signed(base);
            base.transactions().recorded("frozen x y", () -> base.transactions().inTransaction(() -> 1));
            String hash = base.repositories().proofEvents().last(id).orElseThrow().hash();
            assertThat(folder.resolve("lycée Jean.journal")).content().contains(" P proof " + id + " 1 " + hash + "\n")
                    .contains(" C proof " + id + " 1 " + hash + "\n").contains(" P frozen x y\n").contains(" C frozen x y\n");
            assertThatThrownBy(() -> base.transactions().inTransaction(() -> {
                append(base, id);
                throw new IllegalStateException("no");
            })).isInstanceOf(IllegalStateException.class);
            assertThat(base.repositories().proofEvents().of(id)).hasSize(1);
        }
        assertThat(ProofJournal.verify(folder.resolve("lycée Jean.journal"))).isEmpty();
    }

    @Test
    void settlesWhatACrashLeftInTheJournal() throws IOException {
        Base.create(file(), password(), CLOCK).close();
        Path path = folder.resolve("lycée Jean.journal");
        String never = "proof " + UUID.randomUUID() + " 1 " + "a".repeat(64);
        try (ProofJournal journal = ProofJournal.open(path)) {
            journal.prepare(List.of(never));
        }
        Files.writeString(path, "0123 torn", StandardOpenOption.APPEND);
        assertThat(ProofJournal.verify(path)).isPresent();
        try (Base base = opened()) {
            assertThat(base.reconciliation().voided()).isEqualTo(1);
            assertThat(base.reconciliation().clean()).isTrue();
        }
        assertThat(path).content().contains(" V " + never);
        assertThat(folder.resolve("lycée Jean.journal.broken")).hasContent("0123 torn");
        assertThat(ProofJournal.verify(path)).isEmpty();
    }

    @Test
    void raisesAnAlarmWhenACommittedProofIsGoneOrAnUnknownOneAppears() throws IOException {
        Path path = folder.resolve("lycée Jean.journal");
        try (Base base = Base.create(file(), password(), CLOCK)) {
            signed(base);
        }
        try (ProofJournal journal = ProofJournal.open(path)) {
            journal.committed(List.of("proof " + UUID.randomUUID() + " 1 " + "b".repeat(64)));
        }
        try (Base base = opened()) {
            assertThat(base.reconciliation().alarms()).singleElement().asString().contains("manque dans la base");
        }
        Files.delete(path);
        try (Base base = opened()) {
            assertThat(base.reconciliation().alarms()).singleElement().asString().contains("ne figure pas au journal");
        }
    }

    @Test
    void noticesAnAlteredJournal() throws IOException {
        Path path = folder.resolve("lycée Jean.journal");
        try (Base base = Base.create(file(), password(), CLOCK)) {
            signed(base);
            signed(base);
        }
        Files.writeString(path, Files.readString(path).replaceFirst(" 1 [0-9a-f]{64}", " 1 " + "c".repeat(64)));
        assertThat(ProofJournal.verify(path)).hasValue(2);
        try (Base base = opened()) {
            assertThat(base.reconciliation().alarms()).anySatisfy(a -> assertThat(a).contains("altéré"));
        }
    }

    @Test
    void restoresABackupMadeWhileInUse() throws IOException {
        Path zip = folder.resolve("sauvegarde.zip");
        UUID id;
        try (Base base = Base.create(file(), password(), CLOCK)) {
            id = signed(base);
            base.repositories().records().addAll(List.of(Samples.student("Copie", "Zoé", null)));
            BaseReport report = base.backup(zip);
            assertThat(report).isEqualTo(new BaseReport(1, 0, 1, 1, List.of()));
            signed(base);
        }
        Path target = folder.resolve("copie");
        assertThat(Base.restore(zip, target, password())).isEqualTo(new BaseReport(1, 0, 1, 1, List.of()));
        refused("already-exists", () -> Base.restore(zip, target, password()));
        try (Base base = Base.open(target, password(), CLOCK)) {
            assertThat(base.reconciliation().clean()).isTrue();
            assertThat(base.repositories().proofEvents().of(id)).hasSize(1);
        }
        Path broken = Files.write(folder.resolve("tronquée.zip"), new byte[] {'P', 'K', 3, 4, 0});
        refused("not-a-backup", () -> Base.restore(broken, folder.resolve("autre"), password()));
        try (var left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).noneMatch(n -> n.endsWith(".part") || n.startsWith("verification"));
        }
    }

    @Test
    void outlivesAnInterruptedThread() throws InterruptedException {
        try (Base base = Base.create(file(), password(), CLOCK)) {
            Thread worker = Thread.ofPlatform().start(() -> {
                Thread.currentThread().interrupt();
                base.repositories().settings().put("interrupted", "yes");
                signed(base);
            });
            worker.join();
            signed(base);
            assertThat(base.repositories().settings().get("interrupted")).contains("yes");
        }
        try (Base base = opened()) {
            assertThat(base.reconciliation().clean()).isTrue();
            assertThat(base.repositories().signingTransactions().count()).isEqualTo(2);
        }
    }

    @Test
    void writesCheckedColumnsAfterThePoolHasRetiredTheConnectionThatMadeTheTables() throws Exception {
        FileKey key = FileKey.create(Base.keyFile(file()), password());
        try (LocalFile database = Base.upToDate(file(), key, true)) {
            var pool = (HikariDataSource) database.source();
            insertCode(pool, 1);
            pool.getHikariPoolMXBean().softEvictConnections();
            await(() -> pool.getHikariPoolMXBean().getIdleConnections() <= 1);
            insertCode(pool, 2);
        }
    }

    private static void insertCode(HikariDataSource pool, int number) throws SQLException {
        try (var connection = pool.getConnection(); var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("insert into outgoing_message values (random_uuid(), 'SMS', 'a" + number
                    + "', 'n', 's', 'o', 't', current_timestamp, 'QUEUED', 0, null)")).isEqualTo(1);
        }
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 100 && !done.getAsBoolean(); i++) {
            Thread.sleep(20);
        }
    }
}
