package fr.paraphe.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.LibraryClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClauseViewModelTest {
    private final SampleTemplateDesk templates = new SampleTemplateDesk(SampleSchool.files(1), SampleBase.NOW);
    private final SampleClauseDesk desk = new SampleClauseDesk(templates.templates, SampleBase.NOW);
    private final ClauseViewModel model = new ClauseViewModel(desk, new SameThreadTaskRunner(), new Messages(Locale.FRENCH));
    private final List<DocumentTemplate> placed = new ArrayList<>();

    @BeforeEach
    void open() {
        model.open(SampleTemplates.agreement(), () -> { });
    }

    private SignatureClause draft() {
        return Objects.requireNonNull(model.draftProperty().get());
    }

    private LibraryClause published(SignatoryRole role) {
        return desk.publish(SignatureClause.empty("Du clausier").adding(ClauseSignature.offered(role)));
    }

    @Test
    void addsOnePlaceForEachPersonWhoHasNoneAndSaysWhatIsWrong() { // F304, F050, V34
        assertThat(model.flawProperty().get()).contains("au moins une signature");
        assertThat(model.add()).isZero();
        assertThat(model.add()).isEqualTo(1);
        assertThat(draft().referents()).containsExactly(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN);
        assertThat(model.flawProperty().get()).isEmpty();
        model.change(1, signature -> signature.given(SignatoryRole.STUDENT));
        assertThat(model.flawProperty().get()).contains("même référent", "Étudiant");
    }

    @Test
    void knowsWhetherSomethingWouldBeLost() { // E18
        assertThat(model.changed()).isFalse();
        model.change(clause -> clause.title("Autre"));
        assertThat(model.changed()).isTrue();
        model.open(SampleTemplates.agreement(), () -> { });
        assertThat(model.changed()).isFalse();
        model.add();
        assertThat(model.changed()).isTrue();
        model.change(clause -> clause.removing(0));
        assertThat(model.changed()).as("as it was opened").isFalse();
    }

    @Test
    void keepsAClauseForOneDocumentWithItsSignatories() { // F302, F306, F308
        model.add();
        model.change(0, signature -> signature.mention("Lu et approuvé"));
        model.place(SampleTemplates.agreement(), placed::add);
        assertThat(placed).singleElement().satisfies(template -> {
            assertThat(template.roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.STUDENT);
            assertThat(desk.of(template).clause().signatures().getFirst().mention()).isEqualTo("Lu et approuvé");
            assertThat(desk.of(template).origin()).isNull();
        });
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void publishesAClauseThenItsNextVersion() { // F309, E19
        model.add();
        model.publishInto(SampleTemplates.agreement(), placed::add);
        assertThat(desk.all()).singleElement().satisfies(line -> assertThat(line.clause().version()).isEqualTo(1));
        model.change(clause -> clause.title("Signatures"));
        model.publishInto(placed.getFirst(), placed::add);
        assertThat(desk.all()).singleElement().satisfies(line -> {
            assertThat(line.clause().version()).isEqualTo(2);
            assertThat(line.clause().clause().title()).isEqualTo("Signatures");
        });
        assertThat(Objects.requireNonNull(desk.of(placed.getLast()).origin()).version()).isEqualTo(2);
    }

    @Test
    void publishesNothingThatTheDocumentCannotHold() { // F039
        model.take(new LibraryClause(SampleSchool.id(8, 8), 1, SignatureClause.empty("Clients")
                .adding(ClauseSignature.offered(SignatoryRole.CLIENT)), SampleBase.NOW));
        model.publishInto(SampleTemplates.agreement(), placed::add);
        assertThat(model.problemProperty().get()).contains("Client", "Choisissez un autre référent");
        assertThat(placed).isEmpty();
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void takesAClauseOfTheLibraryUpAndForgetsItsOriginOnceChanged() { // F312
        LibraryClause clause = published(SignatoryRole.COMPANY_HEAD);
        model.open(SampleTemplates.agreement(), () -> { });
        assertThat(model.library()).containsExactly(clause);
        model.take(clause);
        model.place(SampleTemplates.agreement(), placed::add);
        assertThat(desk.of(placed.getFirst()).origin()).isEqualTo(clause.placed().origin());
        model.open(placed.getFirst(), () -> { });
        assertThat(model.taken()).contains(clause);
        model.change(0, signature -> signature.text("<p>Le patron</p>"));
        model.place(placed.getFirst(), placed::add);
        assertThat(desk.of(placed.getLast()).origin()).isNull();
    }

    @Test
    void opensANewClauseOfTheLibraryForAnySignatory() { // E19
        model.open(null, "Signature");
        assertThat(draft().title()).isEqualTo("Signature");
        assertThat(model.offered()).contains(SignatoryRole.CLIENT, SignatoryRole.STUDENT);
        model.add();
        List<LibraryClause> saved = new ArrayList<>();
        model.publish(saved::add);
        assertThat(saved).singleElement().isEqualTo(desk.all().getFirst().clause());
        assertThat(model.written(model.shown("<p>{{Etud_Nom}}</p>"))).isEqualTo("<p>{{Etud_Nom}}</p>");
    }
}
