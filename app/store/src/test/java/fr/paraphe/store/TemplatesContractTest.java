package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.template.TemplateRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TemplatesContractTest extends ContractTest {
    private static DocumentTemplate template(UUID id, int version, String label) {
        return new DocumentTemplate(id, version, label, "Conventions", true, "<p>Été</p>".repeat(200_000), List.of(
                new TemplateRole(SignatoryRole.STUDENT, Requirement.MANDATORY, 1, AuthLevel.LINK),
                new TemplateRole(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, 2, AuthLevel.SPACE)),
                SigningOrder.FREE, 30, 10, "À signer", "Bonjour,\nmerci.");
    }

    @Test
    void keepsEveryVersionAndGivesTheNewest() { // F074, F104
        UUID id = Samples.id();
        DocumentTemplate first = template(id, 1, "Étape");
        DocumentTemplate second = template(id, 2, "Étape deux");
        all.templates().save(first);
        all.templates().save(second);
        assertThat(all.templates().find(id)).contains(second);
        assertThat(all.templates().find(id, 1)).contains(first);
        assertThat(all.templates().find(id, 3)).isEmpty();
        assertThat(all.templates().all()).contains(second).doesNotContain(first);
    }

    @Test
    void neverChangesARecordedVersion() {
        UUID id = Samples.id();
        DocumentTemplate first = template(id, 1, "Figé");
        all.templates().save(first);
        all.templates().save(first);
        assertThatThrownBy(() -> all.templates().save(template(id, 1, "Autre"))).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("stale");
        assertThat(all.templates().find(id)).contains(first);
    }
}
