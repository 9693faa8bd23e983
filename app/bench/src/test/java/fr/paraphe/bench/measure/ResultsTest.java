package fr.paraphe.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How several rounds become one figure. */
class ResultsTest {
    private final Ratio ratio = new Ratio("r", "Elle / nous", "peer", "ours", Figure.CPU_MS);

    @Test
    void theMedianStandsBetweenTheExtremes() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 9));
        assertThat(Spread.of(List.of(4.0, 2.0))).isEqualTo(new Spread(3, 2, 4));
    }

    @Test
    void ratiosAreTakenRoundByRound() {
        var results = measured(new double[][] {{10, 40}, {20, 60}, {10, 20}});

        assertThat(results.spread(ratio)).isEqualTo(new Spread(3, 2, 4));
    }

    @Test
    void aRatioOfWhatWasNotMeasuredIsRefused() {
        var results = measured(new double[][] {{10, 40}});

        assertThatThrownBy(() -> results.spread(new Ratio("x", "", "peer", "ours", Figure.PAGES))).hasMessageContaining("peer pages");
    }

    @Test
    void theTableSaysWhetherATargetIsReached() {
        var printed = new StringWriter();

        new TextReport(new PrintWriter(printed)).print(measured(new double[][] {{8, 40}, {12, 48}}));

        assertThat(printed.toString()).contains("Elle / nous\u00a0: × 4,50 (4,00–5,00)", "Au plus 10\u00a0: 10,0, atteint", "CPU ms")
                .doesNotContain("pages");
    }

    private Results measured(double[][] rounds) {
        Deque<double[]> left = new ArrayDeque<>(List.of(rounds));
        var results = new Results(new TwoLines(left, ratio));
        while (!left.isEmpty()) {
            results.measure();
        }
        return results;
    }

    private record TwoLines(Deque<double[]> left, Ratio ratio) implements Section {
        @Override
        public String key() {
            return "two";
        }

        @Override
        public String title() {
            return "Deux lignes";
        }

        @Override
        public List<Measure> round() {
            double[] costs = left.remove();
            return List.of(
                    new Measure("ours", "Nous", Map.of(Figure.CPU_MS, costs[0])),
                    new Measure("peer", "Elle", Map.of(Figure.CPU_MS, costs[1])));
        }

        @Override
        public List<Ratio> ratios() {
            return List.of(ratio);
        }

        @Override
        public List<Target> targets() {
            return List.of(new Target("t", "Au plus 10", "ours", Figure.CPU_MS, false, 10));
        }
    }
}
