package fr.paraphe.desktop.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedColumnTest { // 6.2: paste a column from the spreadsheet
    @Test
    void readsOneValueForEachLineWhateverTheBreaks() {
        assertThat(PastedColumn.of("a\r\nb\n\nd\r\n").orElseThrow()).containsExactly("a", "b", "", "d");
        assertThat(PastedColumn.of("seul").orElseThrow()).containsExactly("seul");
        assertThat(PastedColumn.of("").orElseThrow()).isEmpty();
    }

    @Test
    void readsAValueWithBreaksAndQuotes() {
        assertThat(PastedColumn.of("\"12, rue\nHaute\"\r\n\"dit \"\"Zou\"\"\"\r\n\"pas fermé\n").orElseThrow())
                .containsExactly("12, rue Haute", "dit \"Zou\"", "\"pas fermé");
    }

    @Test
    void takesOurOwnApostropheAway() {
        assertThat(PastedColumn.of("'+33612345678\n'autre\n").orElseThrow()).containsExactly("+33612345678", "'autre");
    }

    @Test
    void refusesSeveralColumns() {
        assertThat(PastedColumn.of("a\tb\n")).isEmpty();
    }
}
