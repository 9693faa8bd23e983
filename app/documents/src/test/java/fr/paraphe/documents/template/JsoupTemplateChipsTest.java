package fr.paraphe.documents.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.Samples;
import fr.paraphe.domain.merge.MergeTag;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.TemplateChips;
import fr.paraphe.domain.template.TemplateDraft;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

// F061, F066, V31
class JsoupTemplateChipsTest {
    private final TemplateChips chips = new JsoupTemplateChips();
    private final TagCatalogue catalogue = TagCatalogue.standard();
    private final TemplateChips.Names names = code -> catalogue.find(code).map(MergeTag::label);

    @Test
    void aTagBecomesAChipThatBearsItsLabelAndItsOptions() {
        String label = catalogue.find("Stage_DateDebut").orElseThrow().label();
        Document shown = Jsoup.parse(chips.shown("<p>Du {{Stage_DateDebut|long}} au soir</p>", names));
        assertThat(shown.select("p > span.tag.field").eachText()).containsExactly(label + " · long");
        assertThat(shown.select("span").attr("data-tag")).isEqualTo("Stage_DateDebut|long");
        assertThat(shown.text()).doesNotContain("{{");
    }

    @Test
    void conditionsAreChipsOfAnotherKindAndUnknownTagsSayWhatTheyAre() {
        String body = "<p>{{#si Grat_Due}}oui{{sinon}}non{{/si}} {{Inconnu|maj}}</p>";
        Document shown = Jsoup.parse(chips.shown(body, names));
        assertThat(shown.select("span.tag.rule")).hasSize(3);
        assertThat(shown.select("span.tag.rule").eachText()).contains("Sinon", "Fin de condition");
        assertThat(shown.select("span.unknown").eachText()).containsExactly("Inconnu · maj");
        assertThat(chips.written(chips.shown(body, names))).isEqualTo(body);
    }

    @Test
    void everyBodyComesBackAsItWas() {
        for (String body : List.of("<p>{{Etab_Nom}}</p>", "{{Etab_Nom}} et {{Etab_Nom|maj}}",
                "<p><span class=\"tag\" data-tag=\"Etab_Nom\">{{Etab_Nom|defaut:Néant}}</span>, «\u202f{{Etab_Ville}}\u202f»</p>",
                "<p><span class=\"tag\" data-tag=\"Etab_Nom\">Le {{Etab_Nom}} et {{Etab_Ville}}</span></p>",
                "<p>{{ }} {{|}} {{{x}}} {{</p>",
                "<p>a&nbsp;&lt;b&gt; <span class=\"numero\"></span></p>",
                "<div class=\"sig\" id=\"sig_client\" style=\"width: 7cm\"></div>",
                "<div id=\"sig_client\"><p>Mention</p></div>", "<p>{{Etud_Civilite|accord:né/née}}</p>")) {
            String canonical = Jsoup.parseBodyFragment(body).outputSettings(new Document.OutputSettings().prettyPrint(false)).body().html();
            assertThat(chips.written(chips.shown(canonical, names))).isEqualTo(canonical);
        }
    }

    @Test
    void aChipSetInTheEditorIsWrittenAsTheShippedOnes() {
        assertThat(chips.written("<p><span class=\"tag field\" data-tag=\"Etud_NomPrenom|maj\">Nom · maj</span></p>"))
                .isEqualTo("<p><span class=\"tag\" data-tag=\"Etud_NomPrenom\">{{Etud_NomPrenom|maj}}</span></p>");
        assertThat(chips.written("<p><span class=\"tag field\" data-tag=\"}}{{x\">a</span></p>")).contains(">{{x}}<");
    }

    @Test
    void theShippedTemplatesComeBackSayingTheSame() {
        var cleaner = new JsoupTemplateCleaner();
        for (DocumentTemplate shipped : ShippedTemplates.all()) {
            var draft = new TemplateDraft(shipped.html(), cleaner, chips);
            String shown = draft.shown(names);
            assertThat(shown).doesNotContain("{{", "unknown");
            assertThat(shipped.roles()).allSatisfy(role ->
                    assertThat(Jsoup.parse(shown).select("#" + role.role().fieldName()).text()).isEqualTo(role.role().label()));
            draft.opened(shown);
            assertThat(draft.html(shown)).isEqualTo(shipped.html());
            String touched = draft.html(shown + "<p>x</p>");
            assertThat(touched).isEqualTo(draft.template().with(draft.template().body() + "<p>x</p>"));
            assertThat(Samples.merger().read(touched)).isEqualTo(Samples.merger().read(shipped.html()));
        }
    }

    @Test
    void anUnknownLabelIsAskedByItsCodeAlone() {
        var asked = new java.util.ArrayList<String>();
        String shown = chips.shown("<p>{{ A_B | x | y:z }}</p>", code -> {
            asked.add(code);
            return Optional.of("L");
        });
        assertThat(asked).containsExactly("A_B");
        assertThat(Jsoup.parse(shown).text()).isEqualTo("L · x · y:z");
    }
}
