package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.SampleValues;
import fr.paraphe.documents.Samples;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.shared.StillWanted;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A long document may be given up while it is made, as its preview is when one goes on typing (X01). */
class GivenUpMergeTest {
    private static final String LONG = "<html><body>" + "<p>Une phrase de l'article.</p>".repeat(120) + "</body></html>";

    private final OpenHtmlDocumentMerger merger = Samples.merger();

    private MergedDocument merge(AtomicInteger steps, int most) {
        return StillWanted.during(() -> steps.incrementAndGet() <= most,
                () -> merger.merge(LONG, SampleValues.usual(), Set.of()));
    }

    @Test
    void aDocumentIsGivenUpWhileItIsLaidOutAndWhileItIsPainted() { // X01
        var all = new AtomicInteger();
        MergedDocument whole = merge(all, Integer.MAX_VALUE);
        assertThat(whole.pages()).isGreaterThan(2);
        assertThat(all.get()).isGreaterThan(120);
        for (int most : new int[] {0, all.get() / 2, all.get() - 1}) {
            var steps = new AtomicInteger();
            assertThatThrownBy(() -> merge(steps, most)).isInstanceOf(StillWanted.GivenUpException.class);
            assertThat(steps).as("nothing goes on after that").hasValue(most + 1);
        }
        assertThat(merge(new AtomicInteger(), Integer.MAX_VALUE).pages()).isEqualTo(whole.pages());
    }
}
