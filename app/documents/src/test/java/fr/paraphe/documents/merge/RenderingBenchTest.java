package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a place keeps at hand: templates seen again are not parsed again, and long ones do not fill the memory. */
class RenderingBenchTest {
    private final RenderingBench bench = new RenderingBench(new DocumentFonts());

    private static String template(int number, int sentences) {
        return "<html><body><p>" + number + "</p>" + "<p>Une phrase de l'article.</p>".repeat(sentences) + "</body></html>";
    }

    @Test
    void theLastTwelveTemplatesAreKept() {
        bench.with(place -> {
            ParsedTemplate first = place.template(template(0, 1));
            for (int i = 1; i < 12; i++) {
                place.template(template(i, 1));
            }
            assertThat(place.template(template(0, 1))).isSameAs(first);
            ParsedTemplate second = place.template(template(1, 1));
            place.template(template(12, 1));
            assertThat(place.template(template(1, 1))).isSameAs(second);
            ParsedTemplate again = place.template(template(2, 1));
            assertThat(place.template(template(2, 1))).isSameAs(again);
            return place;
        });
    }

    @Test
    void fewerAreKeptWhenTheyAreLong() {
        bench.with(place -> {
            ParsedTemplate first = place.template(template(0, 8_000));
            assertThat(place.template(template(0, 8_000))).isSameAs(first);
            ParsedTemplate second = place.template(template(1, 8_000));
            assertThat(place.template(template(0, 8_000))).isSameAs(first);
            place.template(template(2, 8_000));
            assertThat(place.template(template(0, 8_000))).isSameAs(first);
            assertThat(place.template(template(1, 8_000))).as("used longest ago").isNotSameAs(second);
            ParsedTemplate huge = place.template(template(3, 30_000));
            assertThat(place.template(template(3, 30_000))).as("the one in use, however long").isSameAs(huge);
            return place;
        });
    }
}
