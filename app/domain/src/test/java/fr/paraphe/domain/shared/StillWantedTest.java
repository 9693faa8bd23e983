package fr.paraphe.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StillWantedTest {
    @Test
    void workIsGivenUpAtTheFirstStepAfterItCeasedToBeWanted() {
        var left = new AtomicInteger(3);
        var done = new AtomicInteger();
        assertThatThrownBy(() -> StillWanted.during(() -> left.getAndDecrement() > 0, () -> {
            while (true) {
                StillWanted.check();
                done.incrementAndGet();
            }
        })).isInstanceOf(StillWanted.GivenUpException.class);
        assertThat(done).hasValue(3);
    }

    @Test
    void workThatNobodyCanGiveUpGoesOn() {
        assertThat(StillWanted.<String>during(() -> true, () -> {
            StillWanted.check();
            return "done";
        })).isEqualTo("done");
        StillWanted.check();
    }
}
