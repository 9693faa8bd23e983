package fr.paraphe.desktop.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.kit.SheetCopy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridModelTest {
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final SampleGrid sample = new SampleGrid(5_000);
    private final GridModel model = sample.model(runner);
    private final List<UUID> chosen = new ArrayList<>();
    private final List<SheetCopy> clipboard = new ArrayList<>();
    private final List<GridEdits.Plan> plans = new ArrayList<>();

    @BeforeEach
    void open() {
        model.open();
    }

    private GridField field(String name) {
        return model.fields().named(name).orElseThrow();
    }

    private void type(String words) {
        model.question().wordsProperty().set(words);
        runner.tick();
    }

    @Test
    void countsWhatIsFoundAndWhatIsTicked() { // 6.2
        assertThat(sample.counted).isEqualTo("5 000 étudiants");
        model.cursor().indexProperty().set(3);
        model.toggle();
        assertThat(sample.counted).isEqualTo("5 000 étudiants · 1 ligne cochée");
    }

    @Test
    void asksWordsOnlyOnceTypingPauses() { // 6.2: accents ignored, several words
        int before = sample.listing.limits.size();
        model.question().wordsProperty().set("e");
        model.question().wordsProperty().set("etienne zoe");
        assertThat(sample.listing.limits).hasSize(before);
        assertThat(runner.repetitions()).isEqualTo(1);
        runner.tick();
        assertThat(runner.repetitions()).isZero();
        assertThat(model.rows().get(0).text(0)).isEqualTo("ÉTIENNE");
        assertThat(model.rows().get(0).text(1)).isEqualTo("Zoé");
    }

    @Test
    void sortsByOneColumnThenByAnother() { // 6.2: multi-sort
        model.question().sort("lastName", false);
        model.question().sort("firstName", true);
        assertThat(model.question().rank("firstName")).isEqualTo(2);
        assertThat(model.rows().get(0).text(1)).isEqualTo("Inès");
        model.question().sort("firstName", true);
        assertThat(model.rows().get(0).text(1)).isEqualTo("Zoé");
        model.question().sort("firstName", true);
        assertThat(model.question().rank("firstName")).isZero();
        model.question().sort("hours", false);
        assertThat(model.question().queryProperty().get().sorts()).hasSize(1);
    }

    @Test
    void filtersByValuesAndClearsWordsAndFiltersButKeepsTheOrder() { // 6.2
        model.question().sort("lastName", false);
        type("berger");
        GridValues values = model.values(field("classGroup"));
        values.partProperty().set("sio");
        values.read();
        assertThat(values.found()).extracting(found -> found.value()).containsExactly("BTS SIO 1", "BTS SIO 2");
        values.keep("BTS SIO 1", true);
        values.apply();
        assertThat(model.rows().size()).isEqualTo(125);
        assertThat(model.question().narrows()).isTrue();
        model.question().clear();
        assertThat(model.rows().size()).isEqualTo(5_000);
        assertThat(model.question().wordsProperty().get()).isEmpty();
        assertThat(model.question().rank("lastName")).isEqualTo(1);
    }

    @Test
    void ticksAllByTheQuestionItselfMinusExceptions() { // 6.2 «tout sélectionner (n)»
        type("etienne");
        model.toggleAll();
        model.selection().set(model.rows().get(0).id(), false);
        assertThat(model.selection().value()).isInstanceOf(Selection.AllOf.class);
        assertThat(model.ticked()).isEqualTo(624);
        model.chosen(chosen::addAll);
        assertThat(chosen).hasSize(624).doesNotContain(model.rows().get(0).id());
        model.selection().set(model.rows().get(0).id(), true);
        model.toggleAll();
        assertThat(model.ticked()).isZero();
    }

    @Test
    void keepsWhatAllMeantWhenTheSearchChanges() { // 6.2
        type("etienne");
        model.toggleAll();
        type("berger");
        assertThat(model.ticked()).isEqualTo(625);
        assertThat(model.selection().contains(model.rows().get(0).id())).isFalse();
        type("");
        assertThat(model.selection().contains(SampleStudents.id(1))).isTrue();
    }

    @Test
    void ticksARangeFromTheRowTickedLast() { // 6.2 Maj+Espace
        model.cursor().indexProperty().set(150);
        model.toggle();
        model.toggleTo(450);
        assertThat(model.ticked()).isEqualTo(301);
        assertThat(model.selection().contains(SampleStudents.id(450))).isTrue();
        assertThat(model.selection().contains(SampleStudents.id(451))).isFalse();
    }

    @Test
    void followsTheCurrentRowWhenRowsBeforeItVanish() { // 6.2: keep selection on refresh
        model.cursor().indexProperty().set(10);
        sample.listing.remove(SampleStudents.id(4));
        model.refresh();
        assertThat(model.cursor().indexProperty().get()).isEqualTo(9);
        assertThat(Objects.requireNonNull(model.current()).id()).isEqualTo(SampleStudents.id(10));
        type("etienne");
        assertThat(model.current()).isNull();
        assertThat(sample.shown.getLast()).isEmpty();
    }

    @Test
    void copiesTheRowsTickedInTheColumnsInSight() { // F092, 6.2
        model.layouts().change(layout -> layout.showing("firstName", false).showing("adult", false).showing("birthDate", false));
        model.selection().add(List.of(SampleStudents.id(1), SampleStudents.id(2)));
        model.copy(GridModel.Scope.CHOSEN, clipboard::add);
        assertThat(clipboard.getFirst().tsv()).isEqualTo("""
                ÉTIENNE\tBTS SIO 2\t'+33612000001\t37\tEn attente\r
                CARTIER\tBTS CG 1\t'+33612000002\t74\tEn attente\r
                """);
        assertThat(clipboard.getFirst().html()).contains("<td class=\"n\">37</td>");
        assertThat(sample.said.getLast()).isEqualTo("2 lignes copiées");
    }

    @Test
    void copiesTheWholeListUnderItsTitles() { // F092
        type("etienne");
        model.copy(GridModel.Scope.ALL, clipboard::add);
        assertThat(clipboard.getFirst().tsv().lines()).hasSize(626).first().asString().startsWith("Nom\tPrénom\tPromotion");
    }

    @Test
    void exportsWhatIsTickedAndStopsWhenCancelled() { // 6.2
        model.toggleAll();
        model.export(GridModel.Scope.CHOSEN, SheetExport.Format.XLSX, Path.of("liste.xlsx"));
        assertThat(sample.written).hasSize(5_000);
        assertThat(sample.headers).extracting(SheetExport.Header::title).contains("Convention").doesNotContain("Modifié le");
        assertThat(sample.said.getLast()).contains("000 lignes écrites dans liste.xlsx");
        runner.hold();
        model.copy(GridModel.Scope.ALL, clipboard::add);
        assertThat(model.work().activeProperty().get()).isTrue();
        model.work().cancel();
        runner.release(false);
        assertThat(clipboard).isEmpty();
        assertThat(sample.said.getLast()).startsWith("Annulé");
    }

    @Test
    void recordsACellAndShowsTheRowAgain() { // 6.2
        List<String> outcome = new ArrayList<>();
        model.edits().commit(model.rows().get(5), field("birthDate"), "01/02/2009", () -> outcome.add("done"), outcome::add);
        assertThat(outcome).containsExactly("done");
        assertThat(model.rows().get(5).text(3)).isEqualTo("2009-02-01");
        model.edits().commit(model.rows().get(5), field("birthDate"), "hier", () -> outcome.add("done"), outcome::add);
        assertThat(outcome.getLast()).isEqualTo(SampleGrid.BAD_DAY);
        model.edits().commit(model.rows().get(5), field("birthDate"), "01/02/2009", () -> outcome.add("same"), outcome::add);
        assertThat(outcome.getLast()).isEqualTo("same");
        assertThat(sample.edits).hasSize(2);
    }

    @Test
    void fillsDownOverTheRowsTickedAsOneEdit() { // 6.2 Ctrl+D
        model.cursor().indexProperty().set(0);
        model.selection().add(List.of(SampleStudents.id(1), SampleStudents.id(2), SampleStudents.id(0)));
        model.fill(field("classGroup"), plans::add);
        assertThat(plans.getFirst().question())
                .isEqualTo("Donner à Promotion la valeur «\u00a0BTS SIO 1\u00a0» sur 2 autres lignes cochées\u00a0?");
        assertThat(sample.edits).isEmpty();
        model.edits().apply(plans.getFirst(), _ -> { });
        assertThat(sample.edits).hasSize(1);
        assertThat(model.rows().get(2).text(2)).isEqualTo("BTS SIO 1");
        model.fill(field("phone"), plans::add);
        assertThat(plans).hasSize(1);
        assertThat(sample.said.getLast()).contains("Téléphone");
    }

    @Test
    void pastesAColumnDownwardsAsOneEditOrRefusesItWhole() { // 6.2
        model.edits().paste(4_998, field("adult"), "oui\r\nNON\r\nx\r\n", plans::add);
        assertThat(plans.getFirst().question()).contains("sur 2 lignes").contains("1 valeur en trop");
        model.edits().apply(plans.getFirst(), _ -> { });
        assertThat(sample.edits.getFirst()).extracting(CellEdits.Edit::typed).containsExactly("true", "false");
        List<EditOutcome.Refused> refused = new ArrayList<>();
        model.edits().paste(0, field("birthDate"), "01/01/2008\ndemain\n", plans::add);
        model.edits().apply(plans.getLast(), refused::add);
        assertThat(refused.getFirst().edit().row()).isEqualTo(SampleStudents.id(1));
        assertThat(sample.said.getLast()).startsWith("Rien n'a été modifié.");
        model.edits().paste(0, field("lastName"), "a\tb\n", plans::add);
        assertThat(plans).hasSize(2);
    }

    @Test
    void remembersTheLayoutByItselfAndFiltersByName() { // 6.2 «Mes dispositions», «Mes filtres»
        model.layouts().change(layout -> layout.showing("phone", false).moved("state", -7));
        runner.tick();
        type("etienne");
        model.question().filter("classGroup", Set.of("BTS SIO 1"));
        assertThat(model.saveFilter("Mes SIO", false)).isTrue();
        assertThat(model.saveFilter(" ", false)).isFalse();
        var next = sample.model(runner);
        next.open();
        assertThat(next.shownFields()).extracting(GridField::name).startsWith("state").doesNotContain("phone");
        next.openFilter("Mes SIO", false);
        assertThat(next.question().wordsProperty().get()).isEqualTo("etienne");
        assertThat(next.rows().size()).isEqualTo(125);
        next.filters().personal().remove("Mes SIO");
        assertThat(next.filters().personal().names()).isEmpty();
    }

    @Test
    void sharesLayoutsAndFiltersWithTheWholeBaseAndKeepsPersonalOnesApart() { // 6.2 «Mes dispositions»: shared or personal
        var colleague = sample.model(runner);
        colleague.open();
        model.layouts().change(layout -> layout.freezing("lastName", true).showing("phone", false));
        assertThat(model.layouts().save("Secrétariat", true)).isTrue();
        assertThat(model.layouts().save("Pour moi", false)).isTrue();
        assertThat(sample.remembered).doesNotContainValue("Secrétariat").containsKey("grid.students.layouts.1");
        assertThat(sample.shared).containsOnlyKeys("grid.students.layouts", "grid.students.layouts.1");
        assertThat(colleague.layouts().save("Direction", true)).as("saved without having read the names again").isTrue();
        assertThat(colleague.layouts().saved().shared().names()).containsExactly("Secrétariat", "Direction");
        colleague.layouts().open("Secrétariat", true);
        assertThat(colleague.layouts().layoutProperty().get()).isEqualTo(model.layouts().layoutProperty().get());
        colleague.layouts().reset();
        assertThat(colleague.layouts().layoutProperty().get()).isEqualTo(GridLayout.of(model.spec().columns()));
        model.layouts().saved().load();
        model.layouts().saved().shared().remove("Direction");
        colleague.layouts().saved().load();
        assertThat(colleague.layouts().saved().shared().names()).containsExactly("Secrétariat");
    }

    @Test
    void saysThatTheListCouldNotBeReadAndGoesOnAfterwards() {
        sample.listing.failing = true;
        model.refresh();
        assertThat(model.problemProperty().get()).isNotEmpty();
        assertThat(model.rows().size()).isEqualTo(5_000);
        sample.listing.failing = false;
        model.refresh();
        assertThat(model.problemProperty().get()).isEmpty();
    }
}
