package fr.paraphe.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.template.TextDifferences.Line;
import org.junit.jupiter.api.Test;

class TextDifferencesTest { // X21
    @Test
    void tellsWhichBlocksWereTakenAwayAndAdded() {
        assertThat(TextDifferences.between("<h1>Convention</h1><p>Un</p><p>Deux</p><p>Trois</p>",
                "<h1>Convention</h1><p>Un</p><ul><li>Deux bis</li></ul><p>Trois</p><p>Quatre &amp; cinq</p>"))
                .containsExactly(new Line(false, "Deux"), new Line(true, "Deux bis"), new Line(true, "Quatre & cinq"));
    }

    @Test
    void comparesWordsAndNeitherStylesNorMarks() {
        assertThat(TextDifferences.between("<style>p { color: red }</style><p>Les  mots</p>", "<p class=\"a\">Les <b>mots</b></p>"))
                .isEmpty();
    }

    @Test
    void comparesAShippedTextWithItsChange() {
        String html = ShippedTemplates.agreement().html();
        assertThat(TextDifferences.between(html, html)).isEmpty();
        assertThat(TextDifferences.between(html, html.replace("</body>", "<p>Fin.</p></body>"))).containsExactly(new Line(true, "Fin."));
    }
}
