package fr.paraphe.domain.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.merge.MergeContext;
import fr.paraphe.domain.merge.RecordValues;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.ShippedTemplates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderFromRecordsTest {
    private static OutgoingRequest.Message message(CampusFixtures fixture) {
        DocumentTemplate template = ShippedTemplates.agreement()
                .email(new EmailText("", "A{{Etab_Logo}}B {{Inconnu}}", "{{Etab_Logo|defaut:x}}{{Etud_Nom}}"));
        LocalDate day = LocalDate.of(2026, 1, 5);
        var context = new MergeContext(fixture.file(), "-", day, day, List.of());
        return RenderFromRecords.message(template, "École", new RecordValues(TagCatalogue.standard(), context));
    }

    @Test
    void aPictureGivesNothingInAMessage() { // 04-merge-fields.md Etab_Logo
        var expected = new OutgoingRequest.Message("École", "AB {{Inconnu}}", "AUDOUIN");
        assertThat(message(CampusFixtures.adult())).isEqualTo(expected);
        assertThat(message(CampusFixtures.adult().logo("ab".repeat(32)))).isEqualTo(expected);
    }
}
