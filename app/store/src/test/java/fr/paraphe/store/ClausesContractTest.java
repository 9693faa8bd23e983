package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.clause.ClauseLayout;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.LibraryClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClausesContractTest extends ContractTest {
    private static LibraryClause clause(UUID id, int version, String title) {
        return new LibraryClause(id, version, new SignatureClause(title, "Anne-Lise D'ARC", "<p>Fait à l'école</p>".repeat(5_000),
                List.of(new ClauseSignature(SignatoryRole.COMPANY_HEAD, "<p>Pour {{Entr_RaisonSociale}}</p>", "Lu et approuvé"),
                        new ClauseSignature(SignatoryRole.STUDENT, "", "")), new ClauseLayout(3, 50, 25, version % 2 == 0)), Samples.NOW);
    }

    @Test
    void keepsEveryVersionTheNewestFirst() { // E19, F309
        UUID id = Samples.id();
        LibraryClause first = clause(id, 1, "Écrite");
        LibraryClause second = clause(id, 2, "Réécrite");
        all.clauses().save(first);
        all.clauses().save(second);
        assertThat(all.clauses().versions(id)).containsExactly(second, first);
        assertThat(all.clauses().all()).contains(second).doesNotContain(first);
        assertThat(all.clauses().versions(Samples.id())).isEmpty();
    }

    @Test
    void listsByTitleWithoutMindingAccents() {
        LibraryClause last = clause(Samples.id(), 1, "zz fin");
        LibraryClause middle = clause(Samples.id(), 1, "Zy fin");
        LibraryClause first = clause(Samples.id(), 1, "żx fin");
        List.of(last, middle, first).forEach(all.clauses()::save);
        assertThat(all.clauses().all()).containsSubsequence(first, middle, last);
    }

    @Test
    void takesDeletedClausesOutOfTheListAndKeepsTheirVersions() { // F312
        LibraryClause clause = clause(Samples.id(), 1, "Supprimée");
        all.clauses().save(clause);
        all.clauses().delete(List.of(clause.id()));
        all.clauses().delete(List.of(clause.id()));
        assertThat(all.clauses().all()).doesNotContain(clause);
        assertThat(all.clauses().versions(clause.id())).containsExactly(clause);
        all.clauses().undelete(List.of(clause.id()));
        assertThat(all.clauses().all()).contains(clause);
    }

    @Test
    void neverChangesARecordedVersion() {
        LibraryClause clause = clause(Samples.id(), 1, "Figée");
        all.clauses().save(clause);
        assertThatThrownBy(() -> all.clauses().save(clause(clause.id(), 1, "Autre"))).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("stale");
        assertThat(all.clauses().versions(clause.id())).containsExactly(clause);
    }
}
