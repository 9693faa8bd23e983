package fr.paraphe.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditTemplatesTest {
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);
    private static final Actor COLLEAGUE = new Actor("scolarite", "Paul MARTIN", Set.of(Right.SEND), null);
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private final InMemoryDocumentTemplates templates = new InMemoryDocumentTemplates();
    private final EditTemplates edit = new EditTemplates(templates, new InMemoryTransactions(), () -> NOW);

    @BeforeEach
    void holdTheShippedTemplates() {
        ShippedTemplates.all().forEach(template -> templates.save(new TemplateVersion(template, NOW, "")));
    }

    private DocumentTemplate made() {
        return edit.create(SECRETARY, " Ordre de mission ", TemplateCategory.OTHER, RecipientKind.STAFF);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).extracting("code").isEqualTo(code);
    }

    @Test
    void makesAnEmptyTemplateThatNobodySigns() { // F027
        DocumentTemplate made = made();
        assertThat(made.label()).isEqualTo("Ordre de mission");
        assertThat(made.title("Personnel")).isEqualTo("Personnel - Ordre de mission"); // F028
        assertThat(made.eligibleForSignature()).isFalse();
        assertThat(made.shipped()).isFalse();
        assertThat(templates.find(made.id())).contains(made);
    }

    @Test
    void savesADraftAsTheNextVersionWithItsAuthor() { // F032, F067, X21
        DocumentTemplate made = made();
        DocumentTemplate saved = edit.save(COLLEAGUE, made.html("<p>Texte</p>"));
        assertThat(saved.version()).isEqualTo(2);
        assertThat(templates.versions(made.id())).extracting(TemplateVersion::savedBy).containsExactly("Paul MARTIN", "Sonia BERNARD");
        assertThat(edit.save(COLLEAGUE, saved)).isEqualTo(saved);
        assertThat(templates.versions(made.id())).hasSize(2);
    }

    @Test
    void refusesADraftBegunBeforeSomebodyElseSaved() {
        DocumentTemplate made = made();
        edit.save(COLLEAGUE, made.html("<p>Le sien</p>"));
        assertThatThrownBy(() -> edit.save(SECRETARY, made.html("<p>Le mien</p>"))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("Paul MARTIN").extracting("code").isEqualTo("stale");
        assertThat(templates.find(made.id()).orElseThrow().html()).isEqualTo("<p>Le sien</p>");
    }

    @Test
    void copiesEverythingUnderALabelThatSaysSo() { // F072, F031
        DocumentTemplate copy = edit.duplicate(SECRETARY, ShippedTemplates.AGREEMENT);
        DocumentTemplate original = ShippedTemplates.agreement();
        assertThat(copy.label()).isEqualTo("Copie de Convention de stage");
        assertThat(copy.shipped()).isFalse();
        assertThat(copy.html()).isEqualTo(original.html());
        assertThat(copy.sharing()).isEqualTo(original.sharing());
        assertThat(copy.email()).isEqualTo(original.email());
        DocumentTemplate again = edit.duplicate(SECRETARY, ShippedTemplates.AGREEMENT);
        assertThat(again.label()).isEqualTo(copy.label());
        assertThat(again.id()).isNotEqualTo(copy.id());
    }

    @Test
    void givesAShippedTemplateItsOriginalBackAsANewVersion() { // F071
        DocumentTemplate changed = edit.save(SECRETARY, ShippedTemplates.agreement().html("<p>Autre</p>"));
        DocumentTemplate restored = edit.restoreOriginal(SECRETARY, changed.id());
        assertThat(restored.version()).isEqualTo(3);
        assertThat(restored.html()).isEqualTo(ShippedTemplates.agreement().html());
        refused("not-shipped", () -> edit.restoreOriginal(SECRETARY, made().id()));
    }

    @Test
    void takesAFormerVersionUpAgain() { // X21
        DocumentTemplate first = edit.save(SECRETARY, made().html("<p>Un</p>"));
        edit.save(SECRETARY, first.html("<p>Deux</p>"));
        assertThat(edit.restore(COLLEAGUE, first.id(), 2).html()).isEqualTo("<p>Un</p>");
        assertThat(templates.versions(first.id())).hasSize(4);
        refused("template-missing", () -> edit.restore(COLLEAGUE, first.id(), 9));
    }

    @Test
    void takesTemplatesOutOfTheListAndBack() { // F074
        DocumentTemplate made = made();
        edit.delete(SECRETARY, List.of(made.id()));
        assertThat(templates.all()).doesNotContain(made);
        assertThat(templates.find(made.id(), 1)).contains(made);
        edit.undelete(SECRETARY, List.of(made.id()));
        assertThat(templates.all()).contains(made);
    }

    @Test
    void asksForTheRightToPrepareDocuments() { // F014
        Actor follower = new Actor("suivi", "Paul MARTIN", Set.of(Right.FOLLOW), null);
        UUID id = made().id();
        refused("right-missing", () -> edit.create(follower, "Essai", TemplateCategory.OTHER, RecipientKind.STAFF));
        refused("right-missing", () -> edit.save(follower, templates.find(id).orElseThrow().html("<p/>")));
        refused("right-missing", () -> edit.delete(follower, List.of(id)));
        refused("right-missing", () -> edit.undelete(follower, List.of(id)));
    }

    @Test
    void refusesWhatCouldNotBeUsed() { // F050, F035, D-04
        DocumentTemplate made = made();
        refused("label-missing", () -> edit.create(SECRETARY, "  ", TemplateCategory.OTHER, RecipientKind.STAFF));
        refused("label-long", () -> edit.save(SECRETARY, made.named("x".repeat(201), made.category(), made.recipient())));
        refused("role-missing", () -> edit.save(SECRETARY, made.sharing(Sharing.none().mode(ShareMode.SIGNATURE))));
        refused("not-publishable", () -> edit.save(SECRETARY, made.sharing(Sharing.none().mode(ShareMode.SPACES))));
        refused("duration", () -> edit.save(SECRETARY, made.sharing(Sharing.none().durations(0, 60))));
        refused("duration", () -> edit.save(SECRETARY, made.sharing(Sharing.none().durations(30, 366))));
        refused("margins", () -> edit.save(SECRETARY, made.layout(
                new PageLayout(PageSize.A4, false, new PageLayout.Margins(10, -1, 10, 10), "", "", false, ""))));
        refused("text-large", () -> edit.save(SECRETARY, made.html("x".repeat(8 * 1024 * 1024 + 1))));
        assertThat(templates.versions(made.id())).hasSize(1);
    }
}
