package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tag of a picture (F065, 04-merge-fields.md Etab_Logo). */
class LogoTagTest {
    private static final TagCatalogue CATALOGUE = TagCatalogue.standard();
    private static final String SHA256 = "ab".repeat(32);
    private static final CampusFixtures WITHOUT = CampusFixtures.adult();
    private static final CampusFixtures WITH = CampusFixtures.adult().logo(SHA256);

    private static MergeContext context(CampusFixtures fixture) {
        LocalDate day = LocalDate.of(2026, 1, 5);
        return new MergeContext(fixture.file(), "-", day, day, List.of());
    }

    private static RecordValues values(CampusFixtures fixture) {
        return new RecordValues(CATALOGUE, context(fixture));
    }

    @Test
    void isProposedWithTheTagsOfTheInstitution() {
        assertThat(CATALOGUE.search("logo")).singleElement().satisfies(tag -> {
            assertThat(tag.code()).isEqualTo("Etab_Logo");
            assertThat(tag.label()).isEqualTo("Logo");
            assertThat(tag.group()).isEqualTo("Établissement et représentant");
            assertThat(tag.target()).isEqualTo("institution.logo");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Etab_Logo", "etab_logo|long", "Etab_Logo|maj", "Etab_Logo|court", "Etab_Logo|defaut:Néant",
        "Etab_Logo|si-vide:masquer-ligne"})
    void isAPictureWithoutWordsWhateverTheOptions(String expression) {
        assertThat(values(WITH).picture(expression)).contains(new TagValue.KeptPicture(SHA256, "Logo de Campus des Tilleuls"));
        assertThat(values(WITH).text(expression)).contains("");
        assertThat(new PreviewValues(CATALOGUE, context(WITH)).picture(expression)).isPresent();
        assertThat(new PreviewValues(CATALOGUE, context(WITH)).placeholder(expression)).isEmpty();
    }

    @Test
    void isMissingAsAnyValueWithoutALogo() {
        RecordValues values = values(WITHOUT);
        assertThat(values.picture("Etab_Logo")).get().extracting(TagValue.Picture::isEmpty).isEqualTo(true);
        assertThat(values.text("Etab_Logo")).contains(RecordValues.DOTS);
        assertThat(values.text("Etab_Logo|defaut:Néant")).contains("Néant");
        assertThat(values.text("Etab_Logo|si-vide:masquer-ligne")).contains("");
        assertThat(values.holds("Etab_Logo")).isFalse();
        assertThat(values(WITH).holds("Etab_Logo")).isTrue();
        assertThat(new PreviewValues(CATALOGUE, context(WITHOUT)).placeholder("Etab_Logo")).contains("(Logo)"); // F311
        assertThat(values.picture("Etab_Nom")).isEmpty();
        assertThat(values(WITH).picture("Etab_Logo|accord:né/née")).isEmpty();
    }
}
