package fr.paraphe.desktop.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.shared.listing.ListQuery;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTextTest { // 6.2: saved layouts and filters
    private static final List<GridColumn> COLUMNS = SampleStudents.spec().columns();
    private static final Set<String> NAMES = Set.of("lastName", "classGroup", "state");

    @Test
    void givesBackALayout() {
        GridLayout layout = GridLayout.of(COLUMNS).moved("state", -3).showing("phone", false).wide("lastName", 222);
        assertThat(GridText.layout(GridText.of(layout))).contains(layout);
        assertThat(GridText.of(layout).length()).isLessThan(GridMemory.LONGEST);
    }

    @Test
    void givesBackAQuestionWhateverItsValuesHold() {
        var query = new ListQuery("l'été\t\\n", List.of(new ListQuery.Filter("classGroup", Set.of("a\tb", "c\nd\\t", ""))),
                List.of(new ListQuery.Sort("lastName", true), new ListQuery.Sort("state", false)));
        assertThat(GridText.query(GridText.of(query, ""), NAMES)).contains(query);
        assertThat(GridText.query(GridText.of(ListQuery.ALL, ""), NAMES)).contains(ListQuery.ALL);
    }

    @Test
    void leavesOutColumnsThatAreNoMoreAndAddsNewOnesLast() {
        var old = new GridLayout(List.of(new GridLayout.Place("gone", 90, true), new GridLayout.Place("state", 90, true)));
        GridLayout fitted = old.fitting(COLUMNS);
        assertThat(fitted.places()).hasSameSizeAs(COLUMNS).first().isEqualTo(new GridLayout.Place("state", 90, true));
        var query = new ListQuery("", List.of(new ListQuery.Filter("gone", Set.of("x"))), List.of(new ListQuery.Sort("gone", true)));
        assertThat(GridText.query(GridText.of(query, ""), NAMES)).contains(ListQuery.ALL);
    }

    @Test
    void neverHidesAllColumns() {
        var hidden = new GridLayout(COLUMNS.stream().map(c -> new GridLayout.Place(c.name(), 90, false)).toList());
        assertThat(hidden.fitting(COLUMNS).shown()).isNotEmpty();
        GridLayout one = GridLayout.of(COLUMNS);
        for (GridColumn column : COLUMNS) {
            one = one.showing(column.name(), false);
        }
        assertThat(one.shown()).hasSize(1);
    }

    @Test
    void followsTheOrderOfColumnsDraggedByTheMouse() {
        GridLayout layout = GridLayout.of(COLUMNS).showing("firstName", false).ordered(List.of("phone", "lastName", "classGroup"));
        assertThat(layout.places()).extracting(GridLayout.Place::name).startsWith("phone", "firstName", "lastName", "classGroup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "layout 1", "layout 1\n", "layout 2\na\t1\t1", "layout 1\na", "layout 1\na\tx\t1", "query 1\nz\tz",
        "query 1\ns\ta", "query 1\n\n", "\u0000", "layout 1\n\t\t\t\t"})
    void takesADamagedTextForNone(String text) {
        assertThat(GridText.layout(text)).isEmpty();
        assertThat(GridText.query(text, NAMES)).isEmpty();
    }
}
