package fr.paraphe.desktop.kit.html;

import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.ShippedTemplates;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shipped agreement as an editor is given it, and a few tags. */
final class SampleConvention {
    static final List<EditorTag> TAGS = List.of(
            new EditorTag("Etud_NomPrenom", "Nom et prénom de l'étudiant", "Zoé DELAUNAY"),
            new EditorTag("Etud_Courriel", "Courriel de l'étudiant", "zoe@exemple.fr"),
            new EditorTag("Etab_Nom", "Nom de l'établissement", "Lycée Émile-Zola"),
            new EditorTag("Stage_DateDebut", "Début du stage", "05/01/2026"));

    private static final Pattern CHIP = Pattern.compile("<span class=\"tag\" data-tag=\"([^\"]*)\">\\{\\{([^{}]*)}}</span>");
    private static final Pattern RULE = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern BOX = Pattern.compile("(<div class=\"sig\"[^>]*>)(</div>)");

    private SampleConvention() {}

    static String style() {
        return between("<style>", "</style>");
    }

    static String body() {
        TagCatalogue catalogue = TagCatalogue.standard();
        String chips = CHIP.matcher(between("<body>", "</body>")).replaceAll(found -> Matcher.quoteReplacement("<span class=\"tag field\""
                + " data-tag=\"" + found.group(2) + "\">" + catalogue.find(found.group(1)).orElseThrow().label() + "</span>"));
        String rules = RULE.matcher(chips).replaceAll("<span class=\"tag bare rule\" data-tag=\"$1\">$1</span>");
        return BOX.matcher(rules).replaceAll("$1Signataire$2").replace("<span class=\"numero\"></span>",
                "<span class=\"numero\" data-empty=\"1\">\u00a0</span>");
    }

    private static String between(String start, String end) {
        String html = ShippedTemplates.agreement().html();
        return html.substring(html.indexOf(start) + start.length(), html.indexOf(end));
    }
}
