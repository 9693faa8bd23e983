package fr.paraphe.desktop.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.shared.listing.ListQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridGroupsTest { // 6.2 «Grouper par cette colonne»
    private static final List<String> CLASSES = List.of("BTS CG 1", "BTS SIO 1", "BTS SIO 2", "Licence pro Métiers du BTP",
            "Terminale ASSP");
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final SampleGrid sample = new SampleGrid(5_000);
    private final GridModel model = sample.model(runner);

    @BeforeEach
    void group() {
        model.open();
        model.group(field("classGroup"));
    }

    private GridField field(String name) {
        return model.fields().named(name).orElseThrow();
    }

    private List<String> headings() {
        var found = new ArrayList<String>();
        for (int place = 0; place < model.rows().size(); place++) {
            model.rows().heading(place).ifPresent(group -> found.add(group.value()));
        }
        return found;
    }

    @Test
    void putsAHeadingWithItsCountBeforeTheRowsOfEachValue() {
        assertThat(headings()).isEqualTo(CLASSES);
        assertThat(model.rows().size()).isEqualTo(5_005);
        assertThat(model.rows().heading(1_001)).hasValueSatisfying(group -> assertThat(group.count()).isEqualTo(1_000));
        assertThat(model.rows().get(1_000).text(2)).isEqualTo("BTS CG 1");
        assertThat(model.rows().get(1_002).text(2)).isEqualTo("BTS SIO 1");
        assertThat(model.rows().get(1).text(0)).as("by name within the group").isEqualTo("BERGER");
        assertThat(sample.counted).isEqualTo("5 000 étudiants");
    }

    @Test
    void foldsAndUnfoldsAGroupWithoutReadingItsRows() {
        int before = sample.listing.limits.size();
        model.rows().fold(0, true);
        model.rows().fold(1, true);
        assertThat(model.rows().size()).isEqualTo(3_005);
        assertThat(sample.listing.limits).hasSize(before);
        assertThat(model.rows().heading(1)).hasValueSatisfying(group -> assertThat(group.folded()).isTrue());
        assertThat(model.rows().get(3).text(2)).isEqualTo("BTS SIO 2");
        model.rows().foldAll(true);
        assertThat(model.rows().size()).isEqualTo(5);
        model.rows().foldAll(false);
        assertThat(headings()).isEqualTo(CLASSES);
    }

    @Test
    void keepsTheCurrentRowWhenAGroupAboveItIsFolded() {
        model.cursor().indexProperty().set(1_010);
        var current = Objects.requireNonNull(model.current()).id();
        model.rows().fold(0, true);
        assertThat(model.cursor().indexProperty().get()).isEqualTo(10);
        assertThat(Objects.requireNonNull(model.current()).id()).isEqualTo(current);
        model.cursor().indexProperty().set(0);
        assertThat(model.current()).as("a heading is no row").isNull();
    }

    @Test
    void staysFoldedWhenTheListIsReadAgainAndSearched() {
        model.rows().fold(0, true);
        model.refresh();
        assertThat(model.rows().size()).isEqualTo(4_005);
        model.question().wordsProperty().set("etienne");
        runner.tick();
        assertThat(sample.counted).isEqualTo("625 étudiants");
        assertThat(model.rows().heading(0)).hasValueSatisfying(group -> assertThat(group.folded()).isTrue());
        assertThat(model.rows().heading(1)).isPresent();
    }

    @Test
    void ticksOnlyTheRowsInSightBetweenTwoOfThem() {
        model.rows().fold(1_001, true);
        model.cursor().indexProperty().set(999);
        model.toggle();
        model.toggleTo(1_004);
        assertThat(model.ticked()).as("999, 1000, then two of the third group").isEqualTo(4);
        model.toggleAll();
        assertThat(model.ticked()).isEqualTo(5_000);
    }

    @Test
    void sortsWithinTheGroupsAndTurnsTheGroupsRound() {
        model.question().sort("firstName", true, false);
        assertThat(model.rows().get(1).text(1)).isEqualTo("Zoé");
        assertThat(headings()).isEqualTo(CLASSES);
        model.question().sort("classGroup", true, true);
        assertThat(headings()).isEqualTo(CLASSES.reversed());
        model.question().ungroup();
        assertThat(headings()).isEmpty();
        assertThat(model.question().queryProperty().get().sorts()).containsExactly(new ListQuery.Sort("firstName", true));
    }

    @Test
    void filtersExportsAndPastesAsWithoutGroups() {
        model.question().filter("classGroup", Set.of("BTS CG 1", "BTS SIO 2"));
        assertThat(headings()).containsExactly("BTS CG 1", "BTS SIO 2");
        model.export(GridModel.Scope.ALL, SheetExport.Format.CSV, Path.of("liste.csv"));
        assertThat(sample.written).hasSize(2_000);
        var plans = new ArrayList<GridEdits.Plan>();
        model.edits().paste(1_000, field("firstName"), "Ana\nLéo\n", plans::add);
        assertThat(plans.getFirst().edits()).as("the heading between them is stepped over")
                .extracting(CellEdits.Edit::row).containsExactly(model.rows().get(1_000).id(), model.rows().get(1_002).id());
    }

    @Test
    void isSavedWithAFilterAndComesBackWithIt() {
        model.saveFilter("Par classe", false);
        var next = sample.model(runner);
        next.open();
        assertThat(next.rows().size()).isEqualTo(5_000);
        next.openFilter("Par classe", false);
        assertThat(next.question().groupedProperty().get()).isEqualTo("classGroup");
        assertThat(next.rows().size()).isEqualTo(5_005);
    }

    @Test
    void refusesToGroupByWhatHasTooManyValues() {
        model.group(field("phone"));
        assertThat(model.question().groupedProperty().get()).isEmpty();
        assertThat(model.rows().size()).isEqualTo(5_000);
        assertThat(sample.said.getLast()).isEqualTo("«\u00a0Téléphone\u00a0» a plus de 500 valeurs différentes\u00a0:"
                + " filtrez d'abord la liste pour la grouper.");
    }
}
