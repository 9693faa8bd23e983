package fr.paraphe.desktop.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.kit.SheetCopy;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.change.ChangeCampus.Edit;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.dispatch.SignatureCollection;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.RepairGroup;
import fr.paraphe.domain.merge.RepairPlace;
import fr.paraphe.domain.merge.SendingCost;
import fr.paraphe.domain.merge.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
        return new SendViewModel(base.documentsToSend(RecordKind.INTERNSHIP), ids, demonstration, runner, messages, outlets(base));
    }

    private SendViewModel.Outlets outlets(SampleBase of) {
        return outlets(of, Optional.empty());
    }

    private SendViewModel.Outlets outlets(SampleBase of, Optional<SignatureCollection> opened) {
        var opening = new CollectionModel.Opening("Lycée des Tilleuls", LocalDate.of(2026, 1, 5), opened);
        var delivery = new Delivery(of.sendQueue(), runner, status, messages);
        return new SendViewModel.Outlets(delivery,
                new SendFiles(of.documentsToSend(RecordKind.INTERNSHIP), of.campusDesk().sheetExport(), runner, messages, status),
                new CollectionModel(of.collections(), opening, runner, messages, status));
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
    void tellsASendingThatGoesBeyondTheMonth() { // V87
        base.documentsToSend(RecordKind.INTERNSHIP).allow(7);
        model.load();
        String beyond = "▲ Cet envoi dépasse le plafond mensuel fixé (7 documents).";
        assertThat(model.costProperty().get()).isEqualTo(beyond);
        assertThat(model.confirmation().orElseThrow().question()).endsWith("Confirmez-vous l'envoi\u00a0?\n\n" + beyond);
        model.list().toggle(model.list().all().get(1));
        assertThat(model.costProperty().get()).isEmpty();
        assertThat(model.confirmation().orElseThrow().question()).endsWith("Confirmez-vous l'envoi\u00a0?");
    }

    @Test
    void sendsExactlyWhatWasConfirmedAndSaysSo() { // F101, F103
        List<String> said = new ArrayList<>();
        SendViewModel.Confirmation confirmed = model.confirmation().orElseThrow();
        model.list().toggle(model.list().all().get(1));
        model.send(confirmed, (words, all) -> said.add(all + words));
        assertThat(said.getFirst()).startsWith("false- 8 envois pris en charge par le serveur")
                .endsWith("\"Communication > Courriers et documents > Historique des envois\"");
        assertThat(model.list().all()).hasSize(2);
        assertThat(model.confirmation()).isEmpty();
        assertThat(status.said).contains("8 documents transmis à la plateforme de signature");
    }

    @Test
    void tellsWhenNothingIsLeft() { // F101
        List<UUID> ready = model.list().all().stream().filter(SendRow::ready).map(SendRow::id).toList();
        var window = new SendViewModel(base.documentsToSend(RecordKind.INTERNSHIP), ready, false, runner, messages, outlets(base));
        window.load();
        List<Boolean> all = new ArrayList<>();
        window.send(window.confirmation().orElseThrow(), (_, nothing) -> all.add(nothing));
        assertThat(all).containsExactly(true);
        assertThat(window.list().all()).isEmpty();
    }

    @Test
    void keepsRefusedDocumentsTickedWithTheirCause() { // F102
        base.documentsToSend(RecordKind.INTERNSHIP).refuse(ids.get(1));
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

    private Set<UUID> giveATeacherToTheFirst() {
        var seen = (Internship) base.campusDesk().find(RecordKind.INTERNSHIP, ids.getFirst()).orElseThrow();
        Internship next = RecordFields.with(seen, "referentTeacherId", base.campusDesk().records().of(StaffMember.class).getFirst().id());
        base.campusDesk().change("essai", List.of(new Edit(seen, next)));
        return Set.of(seen.id());
    }

    @Test
    void aDocumentThatIsMendedBecomesReadyAndTickedAloneCheckedAgain() { // F094, X02
        assertThat(model.list().all().getFirst().ready()).isFalse();
        int before = base.documentsToSend(RecordKind.INTERNSHIP).checked().size();

        model.repaired(giveATeacherToTheFirst());

        assertThat(model.list().all().getFirst().ready()).isTrue();
        assertThat(model.list().ticked().contains(ids.getFirst())).isTrue();
        assertThat(base.documentsToSend(RecordKind.INTERNSHIP).checked().subList(before,
                before + 1)).containsExactly(List.of(ids.getFirst()));
        assertThat(model.selectedProperty().get()).isEqualTo(model.list().all().getFirst());
    }

    @Test
    void whatWasUntickedByHandStaysSo() { // F094
        model.list().toggle(model.list().all().get(2));

        model.repaired(Set.of(ids.get(2)));
        assertThat(model.list().ticked().contains(ids.get(2))).isFalse();
        model.check();
        assertThat(model.list().ticked().contains(ids.get(2))).isFalse();
        model.list().toggle(model.list().row(ids.get(2)).orElseThrow());
        model.check();
        assertThat(model.list().ticked().contains(ids.get(2))).isTrue();
    }

    @Test
    void saysOnceWhatManyLackAndShowsThemAlone() { // E21, X02
        RepairGroup group = model.motives().getFirst();
        assertThat(group.rule()).isEqualTo("V10");
        model.list().motiveProperty().set(Optional.of(new SendList.Motive(group.title(), Set.copyOf(group.records()))));
        assertThat(model.list().shown()).hasSize(group.records().size()).noneMatch(SendRow::ready);

        group.records().forEach(id -> {
            var seen = (Internship) base.campusDesk().find(RecordKind.INTERNSHIP, id).orElseThrow();
            base.campusDesk().change("essai", List.of(new Edit(seen, RecordFields.with(seen, "referentTeacherId",
                    base.campusDesk().records().of(StaffMember.class).getFirst().id()))));
        });
        model.repaired(Set.copyOf(group.records()));

        assertThat(model.motives()).extracting(RepairGroup::title).doesNotContain(group.title());
        assertThat(model.list().motiveProperty().get()).isEmpty();
        assertThat(model.list().shown()).hasSize(10);
    }

    @Test
    void leadsFromWhatWasFoundToTheFieldThatMendsIt() { // X02
        SendRow row = model.list().all().getFirst();
        Finding finding = model.toMend(row, null).orElseThrow();

        assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(model.place(row, finding)).contains(
                new RepairPlace(RecordKind.INTERNSHIP, row.id(), "", "referentTeacherId"));
    }

    @Test
    void findsADocumentByTheNamesInIt() { // E21
        model.list().searchProperty().set("berger remy");
        assertThat(model.list().shown()).extracting(SendRow::name).containsExactly("BERGER Rémy");
    }

    @Test
    void aLongListShowsItsFirstDocumentsBeforeTheLastAreChecked() { // 10,000 rows
        var large = new SampleBase(700);
        List<UUID> all = IntStream.range(0, 700).mapToObj(n -> SampleSchool.id(5, n)).toList();
        var window = new SendViewModel(large.documentsToSend(RecordKind.INTERNSHIP), all, true, runner, messages, outlets(large));
        window.load();

        assertThat(large.documentsToSend(RecordKind.INTERNSHIP).checked()).extracting(List::size).containsExactly(60, 500, 140);
        assertThat(window.list().all()).extracting(SendRow::id).containsExactlyElementsOf(all);
    }

    @Test
    void simulatesWhatIsTickedAndSendsNothing() { // X04
        base.documentsToSend(RecordKind.INTERNSHIP).fail(ids.get(2), true);
        List<String> said = new ArrayList<>();

        model.simulate(Path.of("essai"), said::add);

        assertThat(base.documentsToSend(RecordKind.INTERNSHIP).simulated()).hasSize(7)
                .extracting(Path::getFileName).extracting(Path::toString)
                .anyMatch(name -> name.matches("001 - .+ - Convention de stage\\.pdf"));
        assertThat(said.getFirst()).startsWith("7 documents écrits dans essai, avec le rapport. Rien n'a été envoyé.")
                .contains("1 document n'a pas pu être produit\u00a0: le rapport dit pourquoi.");
        assertThat(base.sendQueue().waiting()).isEmpty();
        assertThat(model.list().all()).hasSize(10);
    }

    @Test
    void exportsTheListAsShown() { // F092
        model.list().filterProperty().set(SendFilter.INCOMPLETE);
        List<String> said = new ArrayList<>();
        model.export(Path.of("liste.csv"), said::add);
        assertThat(said).containsExactly("2 documents écrits dans «\u00a0liste.csv\u00a0»");
    }

    @Test
    void saysWhatTheTickedDocumentsWillCost() { // V86
        assertThat(model.costProperty().get()).isEmpty();
        SendViewModel embedded = model(false);
        embedded.load();
        assertThat(embedded.costProperty().get()).startsWith("8 documents × 0,80").contains("6,40");
    }

    @Test
    void asksThePriceThatTheInstitutionSet() { // F008, V86
        base.documentsToSend(RecordKind.INTERNSHIP).price(SendingCost.typed("1,20", "20"));
        SendViewModel embedded = model(false);
        embedded.load();
        assertThat(embedded.costProperty().get()).startsWith("8 documents × 1,20").contains("9,60");
    }

    @Test
    void aSignatureOutOfItsPlaceIsToldBeforeAnythingLeaves() { // X05, V36
        base.documentsToSend(RecordKind.INTERNSHIP).misplace(ids.get(3));
        model.check();

        SendRow row = model.list().row(ids.get(3)).orElseThrow();
        assertThat(row.ready()).isFalse();
        assertThat(model.list().ticked().contains(ids.get(3))).isFalse();
        assertThat(row.tooltip()).contains("recouvre du texte, page 3.");
        assertThat(model.motives()).anyMatch(group -> group.rule().equals("V36") && group.ofTemplate());
    }

    @Test
    void onlyReadyDocumentsAreLaidOutAndAgainOnceMended() { // X05
        assertThat(base.documentsToSend(RecordKind.INTERNSHIP).laidOut()).isEqualTo(8);
        model.repaired(giveATeacherToTheFirst());
        assertThat(base.documentsToSend(RecordKind.INTERNSHIP).laidOut()).isEqualTo(9);
        model.close();
        model.repaired(Set.of(ids.get(2)));
        assertThat(model.list().all()).hasSize(10);
    }
}
