package fr.paraphe.desktop.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The grid under a person's hands, on a real screen, over a hundred thousand rows (6.2). */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GridIT {
    private final SampleGrid sample = new SampleGrid(100_000);

    @Test
    void searchesSortsFiltersAndTicksAmongAHundredThousandRows() throws Exception { // 6.2, F092
        try (var person = new GridJourney(sample)) {
            person.until(() -> sample.counted.equals("100 000 étudiants"));
            person.head("lastName");
            person.press(KeyCode.SHIFT);
            person.head("firstName");
            person.release(KeyCode.SHIFT);
            person.until(() -> person.model.question().queryProperty().get().sorts().size() == 2
                    && person.model.rows().stateProperty().get() == GridRows.State.READY);
            person.row(3);
            person.keys(KeyCode.SPACE);
            person.keys(KeyCode.DOWN);
            person.keys(KeyCode.DOWN);
            person.keys(KeyCode.SHIFT, KeyCode.SPACE);
            person.until(() -> sample.counted.equals("100 000 étudiants · 3 lignes cochées"));
            person.write("etienne bts"); // letters typed in the table go to the search box
            person.until(() -> sample.counted.startsWith("7 500 étudiants"));
            person.keys(KeyCode.ENTER);
            person.keys(KeyCode.RIGHT);
            person.keys(KeyCode.RIGHT);
            person.keys(KeyCode.ALT, KeyCode.DOWN);
            person.reads(".check-box", "BTS CG 1 (2\u202f500)");
            person.keep("grille-02-filtre");
            person.write("sio");
            person.until(() -> person.lookup("#filter-panel .check-box").queryAll().size() == 2);
            person.clickOn("BTS SIO 1 (2\u202f500)");
            person.clickOn("#filter-apply");
            person.until(() -> sample.counted.startsWith("2 500 étudiants"));
            person.keep("grille-01-recherche-filtre-tri");
            person.clickOn("#clear-filters");
            person.until(() -> sample.counted.startsWith("100 000 étudiants"));
            person.table();
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.until(() -> sample.counted.equals("100 000 étudiants · 100\u202f000 lignes cochées"));
            assertThat(person.model.selection().value()).isInstanceOf(Selection.AllOf.class);
        }
    }

    @Test
    void jumpsFarWithoutReadingWhatLiesBetween() throws Exception { // 6.2, 6.3
        try (var person = new GridJourney(sample)) {
            person.until(() -> sample.counted.equals("100 000 étudiants"));
            int before = sample.listing.limits.size();
            TableView<?> table = person.grid();
            person.interact(() -> table.scrollTo(90_000));
            person.until(() -> person.model.rows().indexOf(SampleStudents.id(90_005)) == 90_005);
            assertThat(sample.listing.limits.size() - before).isLessThanOrEqualTo(3);
            person.keep("grille-06-loin");
        }
    }

    @Test
    void choosesColumnsAndSavesThemByName() throws Exception { // 6.2 «Mes dispositions»
        try (var person = new GridJourney(sample)) {
            person.until(() -> sample.counted.equals("100 000 étudiants"));
            person.keys(KeyCode.SHORTCUT, KeyCode.L);
            person.sees("#columns-panel");
            person.clickOn("#show-phone");
            person.clickOn("#show-changedAt");
            person.clickOn("#columns-panel #saved-name");
            person.write("Appel du matin");
            person.clickOn("#columns-panel #saved-save");
            person.clickOn("#columns-panel #saved-share");
            person.clickOn("#columns-panel #saved-name");
            person.write("Toute la vie scolaire");
            person.clickOn("#columns-panel #saved-save");
            person.reads(".hyperlink", "Toute la vie scolaire");
            person.reads("#columns-panel .muted", "Partagées avec toute la base");
            person.reads(".hyperlink", "Appel du matin");
            person.keep("grille-03-colonnes");
            person.keys(KeyCode.ESCAPE);
            assertThat(person.model.shownFields()).extracting(GridField::name).contains("changedAt").doesNotContain("phone");
            person.until(() -> sample.remembered.getOrDefault("grid.students.layout", "").contains("phone\t130\t0"));
            person.clickOn("#saved-filters");
            person.sees("#saved-panel");
            person.keep("grille-07-mes-filtres");
        }
    }

    @Test
    void editsInPlaceAndSaysAtTheCellWhyAValueIsRefused() throws Exception { // 6.2
        try (var person = new GridJourney(sample)) {
            person.until(() -> sample.counted.equals("100 000 étudiants"));
            person.row(2);
            person.keys(KeyCode.F2);
            person.type("ÉTÉ");
            person.keys(KeyCode.TAB);
            person.until(() -> sample.edits.size() == 1);
            person.keys(KeyCode.TAB);
            person.keys(KeyCode.TAB);
            person.type("31/02/08");
            person.keys(KeyCode.ENTER);
            person.reads("#cell-note", SampleGrid.BAD_DAY);
            person.keep("grille-04-refus");
            assertThat(person.lookup("#cell-editor").queryAs(TextField.class).getText()).isEqualTo("31/02/08");
            person.type("29/02/2008");
            person.keys(KeyCode.ENTER);
            person.until(() -> sample.edits.size() == 3);
            person.until(() -> person.model.rows().get(2).text(0).equals("ÉTÉ") && person.model.rows().get(2).text(3).equals("2008-02-29"));
            person.keys(KeyCode.RIGHT);
            person.keys(KeyCode.ENTER); // the phone is not editable: the card opens
            person.until(() -> sample.opened.size() == 1);
        }
    }

    @Test
    void saysWhatToDoWhenNothingIsFoundAndWhenTheBaseIsAway() throws Exception { // 6.2
        try (var person = new GridJourney(sample)) {
            person.until(() -> sample.counted.equals("100 000 étudiants"));
            person.keys(KeyCode.SHORTCUT, KeyCode.F);
            person.write("introuvable");
            person.reads(".card-title", "Rien ne correspond à la recherche");
            person.keep("grille-05-rien");
            person.clickOn("#nothing-clear");
            person.until(() -> sample.counted.equals("100 000 étudiants"));
            sample.listing.failing = true;
            person.keys(KeyCode.F5);
            person.sees("#read-again");
            person.keep("grille-08-panne");
            sample.listing.failing = false;
            person.clickOn("#read-again");
            person.until(() -> !person.lookup("#read-again").query().isVisible() || person.model.problemProperty().get().isEmpty());
        }
    }

    @Test
    void keepsFrozenColumnsInSightWhileTheOthersScroll() throws Exception { // 6.2 «Figer la colonne»
        try (var person = new GridJourney(sample)) {
            person.until(() -> sample.counted.equals("100 000 étudiants"));
            person.interact(() -> person.model.layouts().change(layout -> layout.wide("classGroup", 500).wide("phone", 400)));
            person.row(2);
            person.keys(KeyCode.SHIFT, KeyCode.F10);
            person.clickOn("Figer la colonne");
            person.until(() -> person.model.layouts().layoutProperty().get().frozen().equals(List.of("lastName")));
            for (int i = 0; i < 7; i++) {
                person.keys(KeyCode.RIGHT);
            }
            person.sees(".frozen-cells");
            GridCell name = person.held("lastName");
            assertThat(name.localToScene(0, 0).getX()).isBetween(30.0, 45.0);
            person.keep("grille-09-colonne-figee");
            person.row(4); // a click on the held name makes it the current cell
            assertThat(person.model.cursor().columnProperty().get()).isEqualTo("lastName");
            assertThat(person.model.cursor().indexProperty().get()).isEqualTo(4);
            person.keys(KeyCode.F2);
            person.type("FIGÉ");
            person.keys(KeyCode.ENTER);
            person.until(() -> sample.edits.size() == 1 && person.model.rows().get(4).text(0).equals("FIGÉ"));
            person.keys(KeyCode.RIGHT);
            person.until(() -> person.lookup(".frozen-cells").queryAll().stream().noneMatch(Node::isVisible));
            person.keys(KeyCode.SHORTCUT, KeyCode.L);
            person.keep("grille-10-figer-dans-colonnes");
            person.clickOn("#freeze-lastName");
            assertThat(person.model.layouts().layoutProperty().get().frozen()).isEmpty();
        }
    }

    @Test
    void groupsByAColumnAndFoldsWithTheKeyboard() throws Exception { // 6.2 «Grouper par cette colonne»
        try (var person = new GridJourney(sample)) {
            person.until(() -> sample.counted.equals("100 000 étudiants"));
            person.row(2);
            person.keys(KeyCode.RIGHT);
            person.keys(KeyCode.RIGHT);
            person.keys(KeyCode.SHIFT, KeyCode.F10);
            person.clickOn("Grouper par cette colonne");
            person.reads(".group-value", "Promotion\u00a0: BTS CG 1");
            person.table();
            person.keys(KeyCode.HOME);
            person.keys(KeyCode.LEFT);
            person.keys(KeyCode.DOWN);
            person.keys(KeyCode.ENTER);
            person.keys(KeyCode.DOWN);
            person.keys(KeyCode.DOWN);
            person.keys(KeyCode.SPACE);
            person.until(() -> sample.counted.equals("100 000 étudiants · 1 ligne cochée"));
            person.keep("grille-11-groupes");
            person.clickOn("#fold-all");
            person.until(() -> person.model.rows().size() == 5);
            person.keep("grille-12-groupes-replies");
        }
    }
}
