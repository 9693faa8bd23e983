package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tag of the QR code that leads to the check page (X17, 04-merge-fields.md Doc_QRVerification). */
class QrTagTest {
    private static final TagCatalogue CATALOGUE = TagCatalogue.standard();
    private static final String ADDRESS = "https://signature.tilleuls.example/verifier/" + "0f".repeat(16);

    private static MergeContext context(@Nullable String address) {
        LocalDate day = LocalDate.of(2026, 1, 5);
        return new MergeContext(CampusFixtures.adult().file(), "-", day, day, List.of(), address);
    }

    @Test
    void isProposedWithTheTagsOfTheDocument() {
        assertThat(CATALOGUE.search("qr")).singleElement().satisfies(tag -> {
            assertThat(tag.code()).isEqualTo("Doc_QRVerification");
            assertThat(tag.label()).isEqualTo("QR code de vérification");
            assertThat(tag.group()).isEqualTo("Document et date");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Doc_QRVerification", "doc_qrverification|maj", "Doc_QRVerification|si-vide:masquer-ligne"})
    void isThePictureOfTheAddressOfTheRequest(String expression) {
        var values = new RecordValues(CATALOGUE, context(ADDRESS));
        assertThat(values.picture(expression)).contains(new TagValue.QrCode(ADDRESS, "QR code de vérification\u00a0: " + ADDRESS));
        assertThat(values.text(expression)).contains("");
        assertThat(values.holds("Doc_QRVerification")).isTrue();
    }

    @Test
    void leadsNowhereAndSaysSoBeforeTheSending() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        var preview = new PreviewValues(CATALOGUE, new MergeContext(CampusFixtures.adult().file(), "APERÇU", day, day, List.of()));
        assertThat(preview.placeholder("Doc_QRVerification")).isEmpty();
        assertThat(preview.picture("Doc_QRVerification")).get().satisfies(picture -> {
            assertThat(picture).isInstanceOfSatisfying(TagValue.QrCode.class, code -> assertThat(code.words())
                    .isEqualTo("SPECIMEN : DOCUMENT NON ENVOYE A LA SIGNATURE").doesNotContain("://"));
            assertThat(picture.description()).contains("n'a pas été envoyé à la signature");
        });
    }
}
