package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.HandPlaces;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.PageShape;
import fr.paraphe.domain.template.PageSize;
import fr.paraphe.domain.template.Publication;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import fr.paraphe.domain.template.SigningOrder;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.domain.template.TemplateVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TemplatesContractTest extends ContractTest {
    private static DocumentTemplate template(UUID id, int version, String label) {
        var margins = new PageLayout.Margins(30, 10, 12, 14);
        return new DocumentTemplate(id, version, label, TemplateCategory.WORK_STUDY_AGREEMENT, RecipientKind.STUDENT,
                RecordKind.WORK_STUDY_CONTRACT, true,
                "<p>Été</p>".repeat(200_000),
                new PageLayout(PageSize.A5, true, margins, "{{Etab_Nom}}", "Page de l'école", true, "Brouillon"),
                new EmailText("Le lycée", "À signer", "Bonjour,\nmerci."),
                Sharing.signedBy(List.of(
                                TemplateRole.offered(SignatoryRole.GUARDIAN, 1).requirement(Requirement.OPTIONAL)
                                        .choice(RoleChoice.GUARDIAN_SECOND),
                                TemplateRole.offered(SignatoryRole.REFERENT_TEACHER, 2).named(new UUID(1, 2)),
                                new TemplateRole(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, 3, AuthLevel.SPACE)))
                        .order(SigningOrder.IMPOSED).durations(20, 10)
                        .published(new Publication(true, false, true, DocumentNature.shipped().getLast().id())));
    }

    private static TemplateVersion saved(DocumentTemplate template) {
        return new TemplateVersion(template, Samples.NOW, "Sophie MARTIN");
    }

    @Test
    void keepsEveryVersionAndGivesTheNewest() { // F074, F104
        UUID id = Samples.id();
        DocumentTemplate first = template(id, 1, "Étape");
        DocumentTemplate second = template(id, 2, "Étape deux");
        all.templates().save(saved(first));
        all.templates().save(saved(second));
        assertThat(all.templates().find(id)).contains(second);
        assertThat(all.templates().find(id, 1)).contains(first);
        assertThat(all.templates().find(id, 3)).isEmpty();
        assertThat(all.templates().all()).contains(second).doesNotContain(first);
    }

    @Test
    void keepsTheChoiceOfTheMainTeacherAndOfTheGuardianWhoReceivesTheMail() { // F044, D-20
        UUID id = Samples.id();
        Sharing sharing = template(id, 1, "Suivi").sharing();
        DocumentTemplate template = template(id, 1, "Suivi").sharing(sharing
                .changing(sharing.role(SignatoryRole.REFERENT_TEACHER).orElseThrow().choice(RoleChoice.TEACHER_MAIN))
                .changing(sharing.role(SignatoryRole.GUARDIAN).orElseThrow().choice(RoleChoice.GUARDIAN_MAIL)));
        all.templates().save(saved(template));
        assertThat(all.templates().find(id)).contains(template);
    }

    @Test
    void tellsWhoSavedEachVersionTheNewestFirst() { // X21
        UUID id = Samples.id();
        DocumentTemplate first = template(id, 1, "Histoire");
        all.templates().save(saved(first));
        all.templates().save(new TemplateVersion(first.version(2), Samples.NOW.plusSeconds(60), "Jean PETIT"));
        assertThat(all.templates().versions(id)).containsExactly(
                new TemplateVersion(first.version(2), Samples.NOW.plusSeconds(60), "Jean PETIT"), saved(first));
        assertThat(all.templates().versions(Samples.id())).isEmpty();
    }

    @Test
    void takesDeletedTemplatesOutOfTheListAndKeepsTheirVersions() { // F074
        UUID id = Samples.id();
        DocumentTemplate template = template(id, 1, "Supprimé");
        all.templates().save(saved(template));
        all.templates().delete(List.of(id));
        all.templates().delete(List.of(id));
        assertThat(all.templates().all()).doesNotContain(template);
        assertThat(all.templates().find(id, 1)).contains(template);
        all.templates().undelete(List.of(id));
        assertThat(all.templates().all()).contains(template);
        assertThat(all.templates().uses()).doesNotContainKey(id);
    }

    @Test
    void keepsNaturesByLabelWithTheOneThatAlwaysExistsFirst() { // F056, F057
        var nature = new DocumentNature(Samples.id(), "Avenant");
        all.natures().save(nature);
        all.natures().save(new DocumentNature(nature.id(), "Avenants"));
        assertThat(all.natures().all()).startsWith(DocumentNature.MISCELLANEOUS)
                .contains(new DocumentNature(nature.id(), "Avenants")).doesNotContain(nature);
        all.natures().delete(nature.id());
        assertThat(all.natures().all()).containsExactlyInAnyOrderElementsOf(DocumentNature.shipped());
    }

    @Test
    void filesEveryVersionUnderTheNatureIntoWhichItsOwnIsMerged() { // E17
        var former = new DocumentNature(Samples.id(), "Conventions");
        var next = new DocumentNature(Samples.id(), "Conventions signées");
        all.natures().save(former);
        all.natures().save(next);
        UUID id = Samples.id();
        Sharing sharing = Sharing.none().published(new Publication(false, false, false, former.id()));
        all.templates().save(saved(template(id, 1, "Rangé").sharing(sharing)));
        all.templates().save(saved(template(id, 2, "Rangé").sharing(sharing)));
        assertThat(all.natures().uses()).containsEntry(former.id(), 1).doesNotContainKey(next.id());
        all.natures().merge(former.id(), next.id());
        assertThat(all.natures().uses()).containsEntry(next.id(), 1).doesNotContainKey(former.id());
        assertThat(all.natures().all()).contains(next).doesNotContain(former);
        assertThat(all.templates().find(id, 1).orElseThrow().sharing().publication().nature()).isEqualTo(next.id());
        all.natures().merge(next.id(), DocumentNature.MISCELLANEOUS.id());
    }

    @Test
    void keepsAPdfOnceAndItsPlacesWithEachVersion() { // D-12, F289
        byte[] pdf = "%PDF-1.7 d'un établissement".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        all.pdfs().keep(pdf);
        all.pdfs().keep(pdf);
        assertThat(all.pdfs().content(Sha256.hex(pdf))).isEqualTo(pdf);
        assertThatThrownBy(() -> all.pdfs().content("ab")).isInstanceOf(RefusedException.class).extracting("code").isEqualTo("pdf-missing");
        UUID id = Samples.id();
        var pages = new FixedPages(Sha256.hex(pdf), List.of(new PageShape(595, 841), new PageShape(841, 595)), List.of());
        DocumentTemplate first = template(id, 1, "Règlement").html("").fixed(pages);
        DocumentTemplate second = first.version(2).fixed(pages
                .placing(new SignaturePlace(SignatoryRole.INSTITUTION_REPRESENTATIVE, 0, 10, 20, 170, 68))
                .placing(new SignaturePlace(SignatoryRole.GUARDIAN, 1, 30, 40, 150, 60)));
        all.templates().save(saved(first));
        all.templates().save(saved(second));
        assertThat(all.templates().versions(id)).containsExactly(saved(second), saved(first));
        assertThat(all.templates().all()).contains(second);
        all.templates().delete(List.of(id));
        all.templates().undelete(List.of(id));
        assertThat(all.templates().find(id)).contains(second);
    }

    @Test
    void keepsThePlacesByHandOfATextWithEachVersion() { // D-12
        UUID id = Samples.id();
        DocumentTemplate first = template(id, 1, "Autorisation");
        DocumentTemplate second = first.version(2).byHand(new HandPlaces(List.of(
                new SignaturePlace(SignatoryRole.INSTITUTION_REPRESENTATIVE, 0, 10, 20, 170, 68),
                new SignaturePlace(SignatoryRole.GUARDIAN, 1, 30, 40, 150, 60))));
        all.templates().save(saved(first));
        all.templates().save(saved(second));
        assertThat(second.byHand().places()).hasSize(2);
        assertThat(all.templates().versions(id)).containsExactly(saved(second), saved(first));
        assertThat(all.templates().all()).contains(second);
    }

    @Test
    void neverChangesARecordedVersion() {
        UUID id = Samples.id();
        DocumentTemplate first = template(id, 1, "Figé");
        all.templates().save(saved(first));
        all.templates().save(saved(first));
        assertThatThrownBy(() -> all.templates().save(saved(template(id, 1, "Autre")))).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("stale");
        assertThat(all.templates().find(id)).contains(first);
    }
}
