package fr.paraphe.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.LibraryClause;
import fr.paraphe.domain.template.clause.PlacedClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClauseLibraryViewModelTest {
    private final SampleTemplateDesk templates = new SampleTemplateDesk(SampleSchool.files(1), SampleBase.NOW);
    private final SampleClauseDesk desk = new SampleClauseDesk(templates.templates, SampleBase.NOW);
    private final RecordedStatus status = new RecordedStatus();
    private final ClauseLibraryViewModel model =
            new ClauseLibraryViewModel(desk, new SameThreadTaskRunner(), new Messages(Locale.FRENCH), status);

    private LibraryClause published(String title, SignatoryRole role) {
        return desk.publish(SignatureClause.empty(title).adding(ClauseSignature.offered(role)));
    }

    private void select(int at) {
        model.selectedProperty().set(model.lines().get(at));
    }

    @Test
    void findsClausesByAllTheirWordsWithoutMindingAccents() { // E19
        published("Élèves", SignatoryRole.STUDENT);
        published("Entreprises", SignatoryRole.COMPANY_HEAD);
        model.load();
        assertThat(model.lines()).hasSize(2);
        model.wordsProperty().set("ELEVES");
        assertThat(model.lines()).singleElement().satisfies(line -> assertThat(line.clause().clause().title()).isEqualTo("Élèves"));
        model.wordsProperty().set("pour (entr_raison");
        assertThat(model.lines()).singleElement().satisfies(line -> assertThat(line.clause().clause().title()).isEqualTo("Entreprises"));
        model.wordsProperty().set("rien de tel");
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void saysAClauseInPlainWords() { // F305, F306, F311
        LibraryClause clause = published("Entreprises", SignatoryRole.COMPANY_HEAD);
        assertThat(model.told(clause.clause().paragraph("<p>Fait ici</p>").changing(0, new ClauseSignature(SignatoryRole.COMPANY_HEAD,
                "<p>Pour {{Entr_RaisonSociale}}</p>", "Lu et approuvé\n")))).isEqualTo("Fait ici\nResponsable entreprise\u00a0: "
                        + "Pour (Entr_RaisonSociale) – mention «\u00a0Lu et approuvé\u00a0»");
    }

    @Test
    void saysWhereAClauseStandsAndGivesItsNewestVersionWhenAsked() { // F312, E19
        LibraryClause first = published("Élèves", SignatoryRole.STUDENT);
        DocumentTemplate used = templates.save(desk.holding(SampleTemplates.agreement(), first));
        templates.save(templates.templates.find(SampleTemplates.certificate().id()).map(template -> desk.holding(template, first))
                .map(template -> template.html(template.html() + " ")).orElseThrow());
        model.load();
        select(0);
        assertThat(model.uses()).contains("Convention de stage – à jour (version 1)");
        assertThat(model.renewable()).isFalse();
        LibraryClause second = desk.save(first, first.clause().paragraph("<p>Fait ici</p>"));
        model.load();
        assertThat(model.uses()).contains("Convention de stage – version 1").doesNotContain("à jour");
        assertThat(model.renewable()).isTrue();
        assertThat(templates.templates.find(used.id())).contains(used);
        model.renew();
        assertThat(status.said.getLast()).isEqualTo("2 modèles mis à jour.");
        assertThat(model.uses()).contains("Convention de stage – à jour (version 2)");
        assertThat(model.renewable()).isFalse();
        assertThat(model.versions()).containsExactly(second, first);
    }

    @Test
    void saysWhichTemplatesWereLeft() {
        LibraryClause first = published("Élèves", SignatoryRole.STUDENT);
        var adapted = new LibraryClause(first.id(), 1, first.clause().paragraph("<p>Ailleurs</p>"), first.savedAt());
        templates.save(desk.holding(SampleTemplates.agreement(), adapted));
        desk.save(first, first.clause().title("Signatures"));
        model.load();
        select(0);
        assertThat(model.uses()).isEqualTo("Convention de stage – version 1, modifiée dans ce modèle");
        assertThat(model.renewable()).isFalse();
        model.renew();
        assertThat(model.reportProperty().get()).contains("Laissés tels quels", "Convention de stage");
        model.selectedProperty().set(null);
        assertThat(model.reportProperty().get()).isEmpty();
        assertThat(model.versions()).isEmpty();
        PlacedClause.Origin origin = desk.of(templates.templates.find(SampleTemplates.agreement().id()).orElseThrow()).origin();
        assertThat(Objects.requireNonNull(origin).version()).isEqualTo(1);
    }

    @Test
    void copiesTakesOutPutsBackAndTakesFormerVersionsUp() { // E19
        LibraryClause first = published("Élèves", SignatoryRole.STUDENT);
        desk.save(first, first.clause().title("Étudiants"));
        model.load();
        select(0);
        model.restore(first);
        assertThat(model.selectedProperty().get()).extracting(line -> line.clause().version()).isEqualTo(3);
        assertThat(status.said.getLast()).isEqualTo("La clause «\u00a0Élèves\u00a0» est dans le clausier (version 3).");
        model.duplicate();
        assertThat(model.lines()).extracting(line -> line.clause().clause().title()).containsExactly("Copie de Élèves", "Élèves");
        model.delete();
        assertThat(model.lines()).hasSize(1);
        assertThat(model.undeletableProperty().get()).isTrue();
        model.undelete();
        assertThat(model.lines()).hasSize(2);
        assertThat(model.undeletableProperty().get()).isFalse();
        assertThat(model.selectedProperty().get()).extracting(line -> line.clause().clause().title()).isEqualTo("Copie de Élèves");
        assertThat(model.uses()).isEqualTo("Aucun modèle ne la contient.");
    }
}
