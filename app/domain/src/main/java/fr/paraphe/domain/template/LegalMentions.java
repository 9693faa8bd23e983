package fr.paraphe.domain.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fifteen mentions that article D. 124-4 of the code de l'éducation wants in an internship agreement, and where a text states each
 * (X26). A mention is stated where the text says so itself ({@code data-mention}), where the tags that print it stand, or where its own
 * words do. It helps to read again and replaces no lawyer.
 */
public final class LegalMentions {
    private static final Pattern HEADING =
            Pattern.compile("<h[1-6]\\b[^>]*>(.*?)</h[1-6]\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DECLARED = Pattern.compile("data-mention=\"([0-9 ,;]+)\"");

    private static final Pattern MARKS = Pattern.compile("(?:\\s|<[^>]*>)*");

    private static final List<Mention> ALL = List.of(
            mention("intitulé complet du cursus et volume horaire", "", "Form_Intitule", "Form_VolumeHoraire"),
            mention("noms de l'enseignant référent et du tuteur", "", "Ens_NomPrenom", "Maitre_NomPrenom"),
            mention("compétences à acquérir", "", "Stage_Competences"),
            mention("activités confiées", "", "Stage_Activites"),
            mention("dates de début et de fin, durée totale", "", "Stage_DateDebut", "Stage_DateFin"),
            mention("durée hebdomadaire de présence", "", "Stage_HeuresHebdo"),
            mention("modalités d'encadrement", "", "Stage_Encadrement"),
            mention("gratification et versement", "", "Grat_MontantMensuel", "Grat_Mode"),
            mention("protection sociale et responsabilité civile", "responsabilité civile", "Etud_AssuranceRC"),
            mention("autorisations d'absence", "autorisations? d.absence", "Stage_Absences"),
            mention("suspension et résiliation", "suspen\\w+[^<]{0,80}(résili|rupture)|(résili|rupture)[^<]{0,80}suspen"),
            mention("validation du stage en cas d'interruption", "valid[^<]{0,80}interruption|interruption[^<]{0,80}valid",
                    "Stage_Validation"),
            mention("avantages offerts", "", "Stage_Avantages"),
            mention("règlement intérieur de l'organisme d'accueil", "règlement intérieur"),
            mention("attestation de stage", "attestation de stage"));

    private LegalMentions() {}

    /** One mention: how it is called, the tags that print it together, and the words that state it. */
    private record Mention(String label, List<String> tags, Pattern words) {
        /** Returns where {@code html} states it, -1 when it does not. */
        int place(String html, int number) {
            Matcher declared = DECLARED.matcher(html);
            while (declared.find()) {
                if (List.of(declared.group(1).split("[ ,;]+")).contains(Integer.toString(number))) {
                    return declared.start();
                }
            }
            if (!tags.isEmpty() && tags.stream().allMatch(tag -> html.contains("{{" + tag))) {
                return html.indexOf("{{" + tags.getFirst());
            }
            Matcher stated = words.matcher(html);
            return stated.find() ? stated.start() : -1;
        }
    }

    /** A mention as a text has it: its number, its name, and the heading under which it stands; without a place it is missing. */
    public record Stated(int number, String label, boolean present, String under) {}

    /** Returns the names of the mentions, in the order of the article. */
    public static List<String> labels() {
        return ALL.stream().map(Mention::label).toList();
    }

    /** Returns the fifteen mentions as {@code html} has them. */
    public static List<Stated> in(String html) {
        var found = new ArrayList<Stated>();
        for (int number = 1; number <= ALL.size(); number++) {
            Mention mention = ALL.get(number - 1);
            int place = mention.place(html, number);
            found.add(new Stated(number, mention.label(), place >= 0, place < 0 ? "" : headingBefore(html, place)));
        }
        return List.copyOf(found);
    }

    private static String headingBefore(String html, int place) {
        int words = textAfter(html, place);
        String last = "";
        Matcher heading = HEADING.matcher(html);
        while (heading.find() && heading.start() <= words) {
            last = HtmlWords.of(heading.group(1));
        }
        return last;
    }

    /** Returns where the next words are read: a mention told by an element stands under the heading that the element begins with. */
    private static int textAfter(String html, int place) {
        int at = html.lastIndexOf('<', place) > html.lastIndexOf('>', place) ? html.lastIndexOf('<', place) : place;
        Matcher marks = MARKS.matcher(html).region(at, html.length());
        return marks.lookingAt() ? marks.end() : at;
    }

    private static Mention mention(String label, String words, String... tags) {
        return new Mention(label, List.of(tags), Pattern.compile(words.isEmpty() ? "(?!)" : words,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
