package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SigningTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerBaseIT {
    private static final char[] PASSWORD = "secret".toCharArray();

    @TempDir Path folder;

    private Base open(String url) {
        return Base.openServer(url, "postgres", PASSWORD.clone(), folder, new TestClock(Samples.NOW));
    }

    @Test
    void opensAServerOnceItsTablesAreThere() {
        String url = PostgresServer.emptyDatabase();
        assertThatThrownBy(() -> open(url)).isInstanceOf(RefusedException.class).extracting("code").isEqualTo("upgrade-needed");
        Base.upgradeServer(url, "postgres", PASSWORD);
        byte[] secret;
        try (Base base = open(url)) {
            secret = base.secret("platform");
            base.repositories().keyVault().keep("platform", new byte[] {1});
            assertThatThrownBy(() -> base.backup(folder.resolve("x.zip"))).isInstanceOf(RefusedException.class);
        }
        try (Base base = open(url)) {
            assertThat(base.secret("platform")).isEqualTo(secret);
        }
    }

    @Test
    void neverMakesASecondKeyForABaseThatHasOne() throws Exception {
        String url = PostgresServer.newDatabase();
        try (Base base = open(url)) {
            base.repositories().keyVault().keep("platform", new byte[] {1});
        }
        Files.delete(folder.resolve("serveur.key"));
        assertThatThrownBy(() -> open(url)).isInstanceOf(RefusedException.class).extracting("code").isEqualTo("key-missing");
    }

    @Test
    void refusesToChangeOrRemoveAProofEvent() throws SQLException { // F173
        String url = PostgresServer.newDatabase();
        try (Base base = open(url)) {
            SigningTransaction t = Samples.transaction();
            base.repositories().signingTransactions().add(t, new byte[] {1});
            var entry = new ProofEvent.Entry(Samples.NOW, ProofEventType.SIGNED, null, "Zoé", ClientTrace.NONE, "");
            base.repositories().proofEvents().append(ProofEvent.after(null, t.id(), entry));
        }
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update proof_event set actor = 'x'")).hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.execute("delete from proof_event")).hasMessageContaining("append-only");
        }
    }

    @Test
    void saysThatAServerDoesNotAnswer() {
        assertThatThrownBy(() -> open("jdbc:postgresql://127.0.0.1:1/none")).isInstanceOf(RefusedException.class)
                .hasMessageContaining("ne répond pas").extracting("code").isEqualTo("unreachable");
    }
}
