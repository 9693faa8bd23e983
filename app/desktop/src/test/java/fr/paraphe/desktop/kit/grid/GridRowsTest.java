package fr.paraphe.desktop.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class GridRowsTest {
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final SampleListing listing = SampleListing.students(20_100);
    private final List<Exception> failures = new ArrayList<>();
    private final GridRows rows = new GridRows(listing, runner, failures::add);

    @Test
    void showsTheFirstPageAtOnceAndTheNumberOfRowsAfterwards() { // 6.2
        List<String> states = new ArrayList<>();
        rows.addListener((ListChangeListener<ListRow>) _ -> states.add(rows.size() + " " + rows.stateProperty().get()));
        rows.ask(ListQuery.ALL);
        assertThat(states.getFirst()).isEqualTo("200 LOADING");
        assertThat(rows).hasSize(20_100);
        assertThat(rows.stateProperty().get()).isEqualTo(GridRows.State.READY);
        assertThat(rows.get(0).id()).isEqualTo(SampleStudents.id(0));
    }

    @Test
    void reachesAFarRowInOneQuestion() { // 6.2
        rows.ask(ListQuery.ALL);
        int before = listing.limits.size();
        assertThat(rows.get(20_050).id()).isEqualTo(SampleStudents.id(20_050));
        assertThat(listing.limits.size() - before).isEqualTo(1);
        assertThat(rows.get(20_099).id()).isEqualTo(SampleStudents.id(20_099));
    }

    @Test
    void keepsABoundedNumberOfPages() { // 6.2: never all rows in memory
        rows.ask(ListQuery.ALL);
        for (int i = 0; i < rows.size(); i += PageCache.PAGE) {
            rows.get(i);
        }
        int there = 0;
        for (int i = 0; i < 20_100; i += PageCache.PAGE) {
            there += rows.indexOf(SampleStudents.id(i)) >= 0 ? 1 : 0;
        }
        assertThat(there).isEqualTo(PageCache.KEPT);
    }

    @Test
    void readsAsAPlaceholderWhileARowIsOnItsWayAndIsUpdatedInPlace() {
        rows.ask(ListQuery.ALL);
        runner.hold();
        assertThat(rows.get(5_000)).isSameAs(GridRows.ABSENT);
        List<Boolean> updates = new ArrayList<>();
        rows.addListener((ListChangeListener<ListRow>) change -> {
            while (change.next()) {
                updates.add(change.wasUpdated());
            }
        });
        runner.release(false);
        assertThat(rows.get(5_000).id()).isEqualTo(SampleStudents.id(5_000));
        assertThat(updates).isNotEmpty().containsOnly(true); // a replacement would clear the selection
    }

    @Test
    void readsThePageLookedAtLastFirstAndForgetsThoseThatScrolledBy() {
        rows.ask(ListQuery.ALL);
        int before = listing.limits.size();
        runner.hold();
        for (int page = 10; page < 60; page++) {
            rows.get(page * PageCache.PAGE);
        }
        runner.release(false);
        assertThat(rows.indexOf(SampleStudents.id(59 * PageCache.PAGE))).isPositive();
        assertThat(listing.limits.size() - before).isLessThanOrEqualTo(4);
    }

    @Test
    void ignoresTheAnswerToAFormerQuestion() {
        runner.hold();
        rows.ask(ListQuery.ALL);
        rows.ask(ListQuery.ALL.searching("etienne inès"));
        runner.release(true);
        assertThat(rows.size()).isBetween(300, 400);
        assertThat(rows.get(0).text(0)).isEqualTo("ÉTIENNE");
        assertThat(rows.stateProperty().get()).isEqualTo(GridRows.State.READY);
    }

    @Test
    void readsAgainOnlyThePagesLookedAtLast() { // 6.2: keep selection and scroll on refresh
        rows.ask(ListQuery.ALL);
        rows.get(10_000);
        listing.write(SampleStudents.id(10_000), "lastName", "NEUF");
        int before = listing.limits.size();
        List<Boolean> updates = new ArrayList<>();
        rows.addListener((ListChangeListener<ListRow>) change -> {
            while (change.next()) {
                updates.add(change.wasUpdated());
            }
        });
        rows.refresh();
        assertThat(rows.get(10_000).text(0)).isEqualTo("NEUF");
        assertThat(listing.limits.size() - before).isLessThanOrEqualTo(3);
        assertThat(updates).containsOnly(true);
    }

    @Test
    void losesARowThatIsNoMoreAndOneThatTheQuestionNoLongerFinds() {
        rows.ask(ListQuery.ALL.searching("etienne"));
        int size = rows.size();
        var row = rows.get(0);
        listing.write(row.id(), "lastName", "AUTRE");
        rows.refresh(row.id());
        assertThat(rows).hasSize(size - 1);
        listing.remove(rows.get(0).id());
        rows.refresh();
        assertThat(rows).hasSize(size - 2);
    }

    @Test
    void tellsWhyRowsCouldNotBeReadAndReadsThemWhenAskedAgain() {
        listing.failing = true;
        rows.ask(ListQuery.ALL);
        assertThat(failures).hasSize(1);
        assertThat(rows.stateProperty().get()).isEqualTo(GridRows.State.FAILED);
        listing.failing = false;
        rows.refresh();
        assertThat(rows).hasSize(20_100);
    }
}
