package fr.paraphe.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.ChosenColumns.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChosenColumnsTest { // 6.2
    private static final List<Place> DESCRIBED =
            List.of(new Place("sent", 134, true), new Place("kind", 100, false), new Place("state", 170, true));

    private static List<String> names(List<Place> places) {
        return places.stream().map(Place::name).toList();
    }

    @Test
    void standAsDescribedUntilSomebodyArrangesThem() {
        assertThat(ChosenColumns.of("").arranged(DESCRIBED)).isEqualTo(DESCRIBED);
    }

    @Test
    void areFoundAgainAsTheyWereLeft() {
        var left = new ChosenColumns(List.of(new Place("state", 200, true), new Place("sent", 90, false), new Place("kind", 100, true)));
        ChosenColumns read = ChosenColumns.of(left.text());
        assertThat(left.text()).isEqualTo("state:200:1;sent:90:0;kind:100:1");
        assertThat(read).isEqualTo(left);
        assertThat(read.arranged(DESCRIBED)).isEqualTo(left.places());
    }

    @Test
    void aColumnNeverMetStandsAfterTheOneDescribedBeforeIt() {
        ChosenColumns known = ChosenColumns.of("state:170:1;sent:134:1");
        assertThat(names(known.arranged(DESCRIBED))).containsExactly("state", "sent", "kind");
        assertThat(names(known.arranged(List.of(new Place("check", 40, true), new Place("sent", 134, true)))))
                .containsExactly("check", "sent");
    }

    @Test
    void aColumnThatIsAwayKeepsItsPlace() {
        ChosenColumns known = ChosenColumns.of("sent:134:1;role-STUDENT:150:1;state:170:1");
        ChosenColumns next = known.with(List.of(new Place("state", 180, true), new Place("sent", 134, true)));
        assertThat(names(next.places())).containsExactly("state", "role-STUDENT", "sent");
        assertThat(names(next.with(List.of(new Place("kind", 50, true))).places()))
                .containsExactly("state", "role-STUDENT", "sent", "kind");
    }

    @Test
    void whatCannotBeReadIsPassedOver() {
        assertThat(ChosenColumns.of("sent;:12:1;a b:12:1;state:x:1;kind:20:1;;c:99999:1").places())
                .containsExactly(new Place("kind", 40, true));
    }
}
