package fr.paraphe.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.template.LegalMentions.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LegalMentionsTest { // X26, D. 124-4
    static List<DocumentTemplate> agreements() {
        return ShippedTemplates.all().stream().filter(t -> t.category() == TemplateCategory.INTERNSHIP_AGREEMENT).toList();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void findsTheFifteenMentionsOfEachShippedAgreementUnderItsHeading(DocumentTemplate agreement) {
        assertThat(LegalMentions.in(agreement.html())).hasSize(15).allSatisfy(mention -> {
            assertThat(mention.present()).as(mention.label()).isTrue();
            assertThat(mention.under()).as(mention.label()).isNotEmpty();
        });
    }

    @Test
    void findsNoneInATextThatHasNone() {
        assertThat(LegalMentions.in("<h1>Convention</h1><p>Bonjour</p>")).hasSize(15).noneMatch(Stated::present);
        assertThat(LegalMentions.labels()).hasSize(15).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "3; <p>{{Stage_Competences}}</p>",
        "5; <p>du {{Stage_DateDebut|long}} au {{Stage_DateFin}}</p>",
        "9; <p>Le stagiaire est couvert en Responsabilité civile.</p>",
        "10; <p>Les autorisations d’absence sont demandées au tuteur.</p>",
        "11; <p>La suspension ou la rupture de la convention…</p>",
        "12; <p>En cas d'interruption, le stage peut être validé.</p>",
        "14; <p>Il respecte le RÈGLEMENT INTÉRIEUR.</p>",
        "15; <p>Une attestation de stage lui est remise.</p>",
        "7; <p data-mention=\"6 7\">Suivi</p>"})
    void findsAMentionByItsTagsOrItsWords(int number, String html) {
        assertThat(LegalMentions.in("<h2>Article <b>2</b></h2>" + html + "<h2>Article 3</h2>").get(number - 1))
                .isEqualTo(new Stated(number, LegalMentions.labels().get(number - 1), true, "Article 2"));
    }

    @Test
    void placesAMentionUnderTheHeadingWithWhichItsElementBegins() {
        String html = "<h2>Article 1</h2><p>x</p><div data-mention=\"6\">\n<h2>Article 2 – Temps</h2><p>y</p></div>";
        assertThat(LegalMentions.in(html).get(5).under()).isEqualTo("Article 2 – Temps");
        assertThat(LegalMentions.in("<h2>Article&nbsp;1</h2>{{Stage_Competences}}").get(2).under()).isEqualTo("Article\u00a01");
        assertThat(LegalMentions.in("<h2>Un</h2><h2 data-mention=\"6\">Deux</h2>").get(5).under()).isEqualTo("Deux");
    }

    @Test
    void wantsAllTheTagsThatPrintAMentionTogether() {
        assertThat(LegalMentions.in("<p>{{Stage_DateDebut}}</p>").get(4).present()).isFalse();
    }
}
