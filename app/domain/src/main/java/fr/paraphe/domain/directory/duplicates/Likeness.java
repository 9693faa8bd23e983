package fr.paraphe.domain.directory.duplicates;

import fr.paraphe.domain.shared.SearchText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells how alike two names of companies are: legal forms and the order of words do not count, a few letters hardly. */
final class Likeness {
    private static final Set<String> LEGAL_FORMS = Set.of("sa", "sas", "sasu", "sarl", "eurl", "sci", "scop", "snc", "ei", "eirl", "selarl",
            "scp", "gie", "individuelle", "ste", "societe", "ets", "etablissements", "entreprise", "association", "asso");
    private static final Set<String> LINKS = Set.of("le", "la", "les", "l", "de", "du", "des", "d", "et", "au", "aux", "a", "en");

    private Likeness() {}

    /** Returns the words of a name that distinguish it, in alphabetical order; all of them when nothing else is left. */
    static String core(String name) {
        String[] words = SearchText.normalised(name).split(" ");
        String core = Arrays.stream(words).filter(w -> !LEGAL_FORMS.contains(w) && !LINKS.contains(w)).sorted()
                .collect(Collectors.joining(" "));
        return core.isEmpty() ? String.join(" ", words) : core;
    }

    /** Returns the share of the groups of two letters that both have, from 0 to 1 (Dice's coefficient). */
    static double between(String a, String b) {
        Set<String> mine = pairs(a);
        Set<String> others = pairs(b);
        if (mine.isEmpty() || others.isEmpty()) {
            return a.equals(b) ? 1 : 0;
        }
        long common = mine.stream().filter(others::contains).count();
        return 2.0 * common / (mine.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        String plain = text.replace(" ", "");
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
