package fr.paraphe.desktop.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameTimesTest {
    @Test
    void tellsTheIntervalThatMostFramesKeep() {
        var times = new FrameTimes();
        assertThat(times.percentile(95)).isZero();
        long now = 0;
        times.frame(now);
        for (int i = 1; i <= 100; i++) {
            now += i * 1_000_000L;
            times.frame(now);
        }
        assertThat(times.frames()).isEqualTo(100);
        assertThat(times.percentile(50)).isEqualTo(50);
        assertThat(times.percentile(95)).isEqualTo(95);
    }
}
