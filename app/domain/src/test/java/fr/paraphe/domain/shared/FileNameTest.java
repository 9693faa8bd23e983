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
    void keepsTheReferenceOfALongName() {
        String reference = "CS-2026-000012";
        assertThat(FileName.safe("Convention de stage - DUPONT Léa", reference))
                .isEqualTo("Convention de stage - DUPONT Léa - CS-2026-000012");
        assertThat(FileName.safe("x".repeat(400), reference)).hasSize(120).endsWith("xx - CS-2026-000012");
        assertThat(FileName.safe("../..\\a", "..")).doesNotContain(".", "/", "\\");
        assertThat(FileName.safe("a", "y".repeat(400))).hasSize(64);
    }

    @Test
    void keepsAnAccentWithItsLetterAndNoHalfOfOne() {
        assertThat(FileName.safe("Le\u0301a")).isEqualTo("Léa");
        assertThat(FileName.safe("x".repeat(119) + "\ud835\udc00")).hasSize(119);
    }

    @Test
    void numbersTheSecondOfANameWhateverItsCase() {
        Set<String> taken = new HashSet<>();
        assertThat(FileName.unique("MARTIN Léa", taken)).isEqualTo("MARTIN Léa");
        assertThat(FileName.unique("Martin léa", taken)).isEqualTo("Martin léa (2)");
        assertThat(FileName.unique("MARTIN Léa", taken)).isEqualTo("MARTIN Léa (3)");
    }
}
