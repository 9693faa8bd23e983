package fr.paraphe.desktop.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.shared.listing.ListQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GridSelectionTest { // 6.2
    private static final UUID ONE = SampleStudents.id(1);
    private static final UUID TWO = SampleStudents.id(2);

    private final GridSelection selection = new GridSelection();

    @Test
    void keepsSomeRowsInTheOrderOfTicking() {
        selection.toggle(TWO);
        selection.add(List.of(ONE));
        assertThat(selection.value()).isEqualTo(new Selection.Ids(Set.of(ONE, TWO)));
        assertThat(((Selection.Ids) selection.value()).ids()).containsExactly(TWO, ONE);
        selection.toggle(TWO);
        assertThat(selection.count(10)).isEqualTo(1);
    }

    @Test
    void keepsAllRowsAsAQuestionAndItsExceptions() {
        selection.all(ListQuery.ALL);
        selection.set(ONE, false);
        selection.set(ONE, false);
        assertThat(selection.contains(ONE)).isFalse();
        assertThat(selection.contains(TWO)).isTrue();
        assertThat(selection.count(100_000)).isEqualTo(99_999);
        assertThat(selection.value()).isEqualTo(new Selection.AllOf(ListQuery.ALL, Set.of(ONE)));
        selection.add(List.of(ONE, TWO));
        assertThat(selection.count(100_000)).isEqualTo(100_000);
        selection.clear();
        assertThat(selection.contains(TWO)).isFalse();
    }

    @Test
    void tellsOfEachChangeOnce() {
        selection.set(ONE, true);
        int revision = selection.revisionProperty().get();
        selection.set(ONE, true);
        assertThat(selection.revisionProperty().get()).isEqualTo(revision);
    }
}
