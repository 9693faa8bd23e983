package fr.paraphe.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PagedRowsTest {
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final List<Exception> failures = new ArrayList<>();
    private final PagedRows<String> rows = new PagedRows<>(runner, "…", failures::add);

    private record Numbers(int total, int real, List<Integer> asked) implements PagedRows.Source<String> {
        Numbers(int total) {
            this(total, total, new ArrayList<>());
        }

        @Override
        public long count() {
            return total;
        }

        @Override
        public List<String> after(@Nullable String last, int limit) {
            asked.add(limit);
            int from = last == null ? 0 : Integer.parseInt(last) + 1;
            return IntStream.range(from, Math.min(real, from + limit)).mapToObj(String::valueOf).toList();
        }
    }

    @Test
    void readsOnlyThePagesLookedAt() {
        var numbers = new Numbers(1_000);
        rows.load(numbers, () -> { });
        assertThat(rows).hasSize(1_000);
        assertThat(numbers.asked()).containsExactly(200);
        assertThat(rows.get(150)).isEqualTo("150");
        assertThat(numbers.asked()).hasSize(1);
        assertThat(rows.get(200)).isEqualTo("200");
        assertThat(numbers.asked()).hasSize(2);
    }

    @Test
    void reachesAFarRowInOneQuestion() {
        var numbers = new Numbers(10_000);
        rows.load(numbers, () -> { });
        assertThat(rows.get(4_000)).isEqualTo("4000");
        assertThat(numbers.asked()).hasSize(2);
    }

    @Test
    void readsAsThePlaceholderWhileARowIsOnItsWay() {
        rows.load(new Numbers(500), () -> { });
        runner.hold();
        assertThat(rows.get(300)).isEqualTo("…");
        runner.release(false);
        assertThat(rows.get(300)).isEqualTo("300");
    }

    @Test
    void ignoresTheAnswerToAFormerQuestion() {
        runner.hold();
        rows.load(new Numbers(10), () -> { });
        rows.load(new Numbers(3), () -> { });
        runner.release(true);
        assertThat(rows).containsExactly("0", "1", "2");
    }

    @Test
    void shrinksWhenRowsVanishedSinceTheyWereCounted() {
        rows.load(new Numbers(500, 250, new ArrayList<>()), () -> { });
        assertThat(rows.get(249)).isEqualTo("249");
        assertThat(rows).hasSize(250);
    }

    @Test
    void tellsWhyRowsCouldNotBeRead() {
        rows.load(new PagedRows.Source<>() {
            @Override
            public long count() {
                throw new IllegalStateException("closed");
            }

            @Override
            public List<String> after(@Nullable String last, int limit) {
                return List.of();
            }
        }, () -> { });
        assertThat(failures).hasSize(1);
    }
}
