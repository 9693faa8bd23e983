package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.shared.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CasesContractTest extends ContractTest { // X18
    private static final byte[] SCAN = "%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8);
    private static final PaperSignature PAPER =
            new PaperSignature(LocalDate.of(2026, 2, 27), Samples.NOW, "Sonia BERNARD", "ab".repeat(32));

    private SignatureCase kept(SignatureCase of) {
        return all.cases().ofRecords(List.of(of.recordId(), Samples.id())).getFirst();
    }

    @Test
    void keepsThatACaseWasSignedOnPaperWithItsScan() {
        SignatureCase owner = all.requests().caseFor(Samples.signatureCase());
        assertThat(kept(owner)).isEqualTo(owner);
        assertThat(owner.category()).isEqualTo("Conventions");
        all.cases().sign(owner.id(), PAPER, SCAN);
        assertThat(kept(owner).onPaper()).contains(PAPER);
        assertThat(all.cases().scan(owner.id())).contains(SCAN);
        assertThatThrownBy(() -> all.cases().sign(owner.id(), PAPER, new byte[1])).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("on-paper");
        assertThat(all.cases().scan(owner.id())).contains(SCAN);
        assertThat(all.cases().ofRecords(List.of())).isEmpty();
    }

    @Test
    void takesThatBackWithItsScan() {
        SignatureCase owner = all.requests().caseFor(Samples.signatureCase());
        all.cases().unsign(owner.id());
        all.cases().sign(owner.id(), PAPER, SCAN);
        all.cases().unsign(owner.id());
        assertThat(kept(owner)).isEqualTo(owner);
        assertThat(all.cases().scan(owner.id())).isEmpty();
        all.cases().sign(owner.id(), PAPER, SCAN);
        assertThat(kept(owner).onPaper()).contains(PAPER);
    }
}
