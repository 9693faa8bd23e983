package fr.paraphe.documents.archive.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// X12, rule 8: every published class of attack, and the words by which the verdict names it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PdfAttacksTest {
    private final Victim victim = Victim.make();

    List<Attack> attacks() throws IOException, GeneralSecurityException, OperatorCreationException {
        var all = new ArrayList<Attack>();
        all.addAll(UniversalForgery.of(victim));
        all.addAll(IncrementalSaving.of(victim));
        all.addAll(SignatureWrapping.of(victim));
        all.addAll(ShadowAttacks.of(victim));
        all.addAll(ReplacedFonts.of(victim));
        all.addAll(CertifiedFiles.of(victim));
        all.addAll(RemovedSignature.of(victim));
        return all;
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isAlteredAndNamed(Attack attack) {
        VerificationReport report = victim.room().verify(attack.pdf());
        assertThat(report.verdict()).as("%s", report.findings()).isEqualTo(Verdict.ALTERED);
        assertThat(report.findings()).anyMatch(finding -> finding.startsWith(attack.told()));
    }
}
