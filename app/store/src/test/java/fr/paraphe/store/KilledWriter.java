package fr.paraphe.store;

import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SigningTransaction;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes proofs for ever and acknowledges each commit on its output, until {@link KillIT} kills it. */
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Base base = Base.create(Path.of(arguments[0]), "secret".toCharArray(), new TestClock(Samples.NOW));
        while (!out.checkError()) {
            SigningTransaction t = Samples.transaction();
            base.transactions().inTransaction(() -> {
                base.repositories().signingTransactions().add(t, new byte[20_000]);
                var entry = new ProofEvent.Entry(Samples.NOW, ProofEventType.RECEIVED, null, "Zoé", ClientTrace.NONE, "");
                base.repositories().proofEvents().append(ProofEvent.after(null, t.id(), entry));
            });
            out.println("done " + t.id());
        }
        base.close();
    }
}
