package fr.paraphe.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileNameTest { // F175
    @Test
    void keepsWhatCanBeReadAndNothingThatAFileSystemRefuses() {
        assertThat(FileName.safe("LE GALL-L'HAŸ Zoé (2) - Convention")).isEqualTo("LE GALL-L'HAŸ Zoé (2) - Convention");
        assertThat(FileName.safe("../a:b\\c|d*?<>\"\n ")).matches("[\\p{L} -]+").doesNotContain("..");
        assertThat(FileName.safe("x".repeat(400))).hasSize(120);
    }

    @Test
    void numbersTheSecondOfANameWhateverItsCase() {
        Set<String> taken = new HashSet<>();
        assertThat(FileName.unique("MARTIN Léa", taken)).isEqualTo("MARTIN Léa");
        assertThat(FileName.unique("Martin léa", taken)).isEqualTo("Martin léa (2)");
        assertThat(FileName.unique("MARTIN Léa", taken)).isEqualTo("MARTIN Léa (3)");
    }
}
