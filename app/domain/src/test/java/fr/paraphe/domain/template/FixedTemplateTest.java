package fr.paraphe.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Templates made from an existing PDF, through what is done to any template (D-12). */
class FixedTemplateTest {
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final SignaturePlace STUDENT = SignaturePlace.around(SignatoryRole.STUDENT, 0, 150, 100);
    private static final SignaturePlace TUTOR = SignaturePlace.around(SignatoryRole.INTERNSHIP_TUTOR, 0, 400, 100);

    private final EditTemplates edit = new EditTemplates(new InMemoryDocumentTemplates(), new InMemoryTransactions(), () -> NOW);

    private static FixedPages fixed(DocumentTemplate template) {
        return Objects.requireNonNull(template.fixed());
    }

    private DocumentTemplate signed() {
        DocumentTemplate made = edit.create(SECRETARY, "Règlement", TemplateCategory.OTHER, RecipientKind.STUDENT);
        var pages = new FixedPages("ab", List.of(new PageShape(595, 841)), List.of());
        List<SignatoryRole> roles = List.of(SignatoryRole.STUDENT, SignatoryRole.INTERNSHIP_TUTOR);
        DocumentTemplate shared = made.sharing(Sharing.signedBy(List.of()).adding(roles)).fixed(pages);
        return edit.save(SECRETARY, shared.fixed(pages.placing(STUDENT).placing(TUTOR)));
    }

    @Test
    void aRoleThatSignsNoMoreLosesItsPlace() { // F049
        DocumentTemplate template = signed();
        DocumentTemplate without = template.sharing(template.sharing().removing(SignatoryRole.STUDENT));
        assertThat(fixed(without).places()).containsExactly(TUTOR);
        DocumentTemplate back = without.sharing(without.sharing().adding(List.of(SignatoryRole.STUDENT)));
        assertThat(fixed(back).places()).containsExactly(TUTOR);
        assertThat(fixed(template.sharing(template.sharing().mode(ShareMode.NONE))).places()).hasSize(2);
    }

    @Test
    void placesBelongToEachVersionAndToCopies() { // F072, X21
        DocumentTemplate second = signed();
        DocumentTemplate third = edit.save(SECRETARY, second.fixed(fixed(second).without(SignatoryRole.STUDENT)));
        assertThat(third.version()).isEqualTo(3);
        assertThat(fixed(edit.duplicate(SECRETARY, second.id()))).isEqualTo(fixed(third));
        assertThat(fixed(edit.restore(SECRETARY, second.id(), 2)).places()).containsExactly(STUDENT, TUTOR);
    }

    @Test
    void aTemplateWhosePlacesNobodyCouldHaveSetIsNotSaved() {
        DocumentTemplate template = signed();
        var outside = new FixedPages("ab", List.of(new PageShape(200, 200)), List.of(TUTOR));
        assertThatThrownBy(() -> edit.save(SECRETARY, template.fixed(outside))).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("place-outside");
        var over = new FixedPages("ab", fixed(template).pages(), List.of(STUDENT, TUTOR.moved(-200, 0)));
        assertThatThrownBy(() -> edit.save(SECRETARY, template.fixed(over))).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("place-overlap");
    }
}
