package fr.paraphe.domain.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.TemplateVersion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendableTemplatesTest {
    private final InMemoryDocumentTemplates templates = new InMemoryDocumentTemplates();

    @Test
    void theUsualAgreementIsProposedFirstAndOnlyWhatCanBeSigned() { // F078
        ShippedTemplates.all().forEach(this::save);
        DocumentTemplate unsigned = ShippedTemplates.minorAgreement().sharing(Sharing.none()).version(2);
        save(unsigned);

        List<DocumentTemplate> found = new SendableTemplates(templates).about(RecordKind.INTERNSHIP);

        assertThat(found.getFirst().id()).isEqualTo(ShippedTemplates.AGREEMENT);
        assertThat(found).allSatisfy(template -> {
            assertThat(template.about()).isEqualTo(RecordKind.INTERNSHIP);
            assertThat(template.eligibleForSignature()).isTrue();
        });
        assertThat(found).extracting(DocumentTemplate::id).doesNotContain(unsigned.id());
    }

    private void save(DocumentTemplate template) {
        templates.save(new TemplateVersion(template, Instant.EPOCH, "Essai"));
    }
}
