package fr.paraphe.desktop.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridLayoutTest {
    private final GridLayout layout = GridLayout.of(List.of(GridColumn.of("name", "Nom", 100), GridColumn.of("city", "Ville", 80),
            GridColumn.of("phone", "Téléphone", 90), GridColumn.of("note", "Note", 60).hidden()));

    private static List<String> names(GridLayout layout) {
        return layout.shown().stream().map(GridLayout.Place::name).toList();
    }

    @Test
    void frozenColumnsComeFirstInTheOrderInWhichTheyWereFrozen() { // 6.2 «Figer la colonne»
        GridLayout frozen = layout.freezing("phone", true).freezing("city", true);
        assertThat(names(frozen)).containsExactly("phone", "city", "name");
        assertThat(frozen.frozen()).containsExactly("phone", "city");
        assertThat(names(frozen.freezing("phone", false))).containsExactly("city", "phone", "name");
    }

    @Test
    void aFreeColumnCannotBeMovedAmongTheFrozenOnes() { // 6.2
        GridLayout frozen = layout.freezing("phone", true);
        assertThat(names(frozen.moved("city", -5))).containsExactly("phone", "city", "name");
        assertThat(names(frozen.ordered(List.of("name", "phone", "city")))).containsExactly("phone", "name", "city");
    }

    @Test
    void aHiddenColumnIsNotHeldAndStaysFrozenForLater() { // 6.2
        GridLayout hidden = layout.freezing("phone", true).showing("phone", false);
        assertThat(hidden.frozen()).isEmpty();
        assertThat(hidden.showing("phone", true).frozen()).containsExactly("phone");
    }

    @Test
    void isRememberedWithWhatIsFrozenAndReadAsEarlierVersionsWroteIt() { // 6.2 «Mes dispositions»
        GridLayout frozen = layout.freezing("phone", true).wide("phone", 120);
        assertThat(GridText.layout(GridText.of(frozen))).contains(frozen);
        assertThat(GridText.layout("layout 1\nname\t100\t1\ncity\t80\t0").orElseThrow().frozen()).isEmpty();
    }
}
