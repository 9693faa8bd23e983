package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MonthlyLimitTest { // V87
    @Test
    void tellsASendingThatGoesBeyondWhatTheMonthAllows() {
        var limit = new MonthlyLimit(400, 390);
        assertThat(limit.of(10)).isEmpty();
        assertThat(limit.of(11)).hasValueSatisfying(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.text()).isEqualTo("Cet envoi dépasse le plafond mensuel fixé (400 documents).");
        });
        assertThat(new MonthlyLimit(400, 500).of(0)).as("nothing is sent").isEmpty();
        assertThat(MonthlyLimit.NONE.of(10_000)).isEmpty();
    }
}
