package fr.paraphe.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FxTaskRunnerTest {
    @Test
    void leavesOutWhatAScreenStillAsksForWhileTheClientCloses() {
        var runner = new FxTaskRunner();
        var run = new AtomicInteger();
        runner.close();
        assertThatCode(() -> {
            runner.run(run::incrementAndGet, _ -> run.incrementAndGet(), _ -> run.incrementAndGet());
            runner.runAlone(run::incrementAndGet, _ -> run.incrementAndGet(), _ -> run.incrementAndGet());
        }).doesNotThrowAnyException();
        assertThat(run).hasValue(0);
    }
}
