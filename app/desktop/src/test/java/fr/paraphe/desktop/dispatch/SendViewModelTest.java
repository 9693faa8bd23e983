package fr.paraphe.desktop.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.kit.SheetCopy;
import fr.paraphe.desktop.shell.RecordedStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendViewModelTest { // E21, E22
    private final SampleBase base = new SampleBase(10);
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final List<UUID> ids = IntStream.range(0, 10).mapToObj(n -> SampleSchool.id(5, n)).toList();
    private final SendViewModel model = model(true);

    private SendViewModel model(boolean demonstration) {
        var delivery = new Delivery(base.documentsToSend(), runner, status, messages);
        return new SendViewModel(base.documentsToSend(), ids, demonstration, runner, messages, delivery);
    }

    @BeforeEach
    void load() {
        model.load();
    }

    @Test
    void ticksTheReadyOnesAndNeverAnIncompleteOne() { // F091, F097
        assertThat(model.list().ticked().sizeProperty().get()).isEqualTo(8);
        SendRow incomplete = model.list().all().getFirst();
        assertThat(incomplete.ready()).isFalse();
        model.list().toggle(incomplete);
        model.list().toggleAll();
        model.list().toggleAll();
        assertThat(model.list().ticked().contains(incomplete.id())).isFalse();
        assertThat(model.summaryProperty().get()).isEqualTo("10 documents · 8 prêts · 2 incomplets · 8 cochés");
    }

    @Test
    void filtersByState() { // F095
        model.list().filterProperty().set(SendFilter.INCOMPLETE);
        assertThat(model.list().shown()).hasSize(2).noneMatch(SendRow::ready);
        model.list().filterProperty().set(SendFilter.WARNED);
        assertThat(model.list().shown()).allMatch(SendRow::warned).hasSize((int) model.list().count(SendFilter.WARNED));
    }

    @Test
    void showsOnlyTheGroupsThatHaveRoles() { // F082
        assertThat(model.groups()).extracting(RoleGroup::title)
                .containsExactly("Signataires obligatoires", "Signataires optionnels", "Signataire finalisateur");
        model.templateProperty().set(SampleTemplates.certificate());
        assertThat(model.groups()).extracting(RoleGroup::title).containsExactly("Signataires obligatoires");
    }

    @Test
    void anotherTemplateMakesIncompleteRowsReadyAndTicked() { // F094
        model.templateProperty().set(SampleTemplates.certificate());
        assertThat(model.list().ticked().sizeProperty().get()).isEqualTo(10);
    }

    @Test
    void previewsTheSelectedDocumentWithItsSignatureZones() { // F096
        assertThat(model.selectedProperty().get()).isEqualTo(model.list().all().getFirst());
        assertThat(model.previewProperty().get().pdf()).isNotNull();
        assertThat(model.previewProperty().get().zones()).hasSize(4).anyMatch(zone -> zone.who().equals("BARASCOU Lena"));
    }

    @Test
    void showsThePreviewOfTheLastSelectionWhateverTheOrderOfAnswers() {
        runner.hold();
        model.selectedProperty().set(model.list().all().get(1));
        model.selectedProperty().set(model.list().all().get(2));
        runner.release(true);
        assertThat(model.previewProperty().get().zones()).anyMatch(zone -> zone.who().equals("BERTIN Lahcène"));
    }

    @Test
    void asksInTheWordsOfTheMode() { // F099
        assertThat(model.confirmation().orElseThrow().question()).isEqualTo(
                "Service de signature électronique\u00a0: Vous allez envoyer 8 documents à la signature électronique."
                        + " Base de démonstration\u00a0: rien ne sera facturé. Confirmez-vous l'envoi\u00a0?");
        SendViewModel embedded = model(false);
        embedded.load();
        assertThat(embedded.confirmation().orElseThrow().question())
                .contains(" Chaque document dont le parcours sera finalisé sera décompté au tarif fixé. ");
    }

    @Test
    void sendsExactlyWhatWasConfirmedAndSaysSo() { // F101, F103
        List<String> said = new ArrayList<>();
        SendViewModel.Confirmation confirmed = model.confirmation().orElseThrow();
        model.list().toggle(model.list().all().get(1));
        model.send(confirmed, (words, all) -> said.add(all + words));
        assertThat(said.getFirst()).startsWith("true- 8 envois pris en charge par le serveur")
                .endsWith("\"Communication > Courriers et documents > Historique des envois\"");
        assertThat(model.list().all()).hasSize(2);
        assertThat(model.confirmation()).isEmpty();
        assertThat(status.said).contains("8 documents transmis à la plateforme de signature");
    }

    @Test
    void keepsRefusedDocumentsTickedWithTheirCause() { // F102
        base.documentsToSend().refuse(ids.get(1));
        List<String> said = new ArrayList<>();
        model.send(model.confirmation().orElseThrow(), (words, all) -> said.add(all + words));
        assertThat(said.getFirst()).startsWith("false- 7 envois pris en charge")
                .contains("- 1 envoi refusé\u00a0:").contains("BERGER Rémy");
        assertThat(model.list().tickedRows()).extracting(SendRow::id).containsExactly(ids.get(1));
    }

    @Test
    void copiesOneLineForEachDocumentWithItsBlockingPoints() { // F092, T30
        List<SheetCopy> copies = new ArrayList<>();
        model.copy(copies::add);
        List<String> lines = copies.getFirst().tsv().lines().toList();
        assertThat(lines).hasSize(11);
        assertThat(lines.getFirst()).startsWith("Maître / tuteur\tÉtudiant concerné\tPromotion\tStage\tÉtat du document\tÉtudiant")
                .endsWith("Points à corriger");
        assertThat(lines.get(1)).contains("\tIncomplet\t").contains("\t?\t").contains("aucune personne n'est désignée pour ce stage.");
    }
}
