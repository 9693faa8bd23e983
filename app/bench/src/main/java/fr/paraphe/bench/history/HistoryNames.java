package fr.paraphe.bench.history;

import java.util.List;
import java.util.Locale;

/** Names made of syllables, so that they are nobody's; as many as wanted, the same for the same number. */
final class HistoryNames {
    private static final List<String> SYLLABLES = List.of("ba", "bel", "cor", "da", "del", "fa", "fer", "gau", "ger", "jo", "ka", "lan",
            "le", "mar", "mo", "nar", "no", "per", "ra", "ros", "sa", "ter", "tu", "va", "vil", "zan");
    private static final int FIRST_NAMES = 400;

    private HistoryNames() {}

    /** Returns a last name in capitals, then a first name. */
    static String person(int n) {
        return word(n / FIRST_NAMES + 31, 3).toUpperCase(Locale.ROOT) + " " + capital(word(n % FIRST_NAMES + 7, 2));
    }

    static String company(int n) {
        return "Société " + capital(word(n + 11, 4));
    }

    static String group(int n) {
        return List.of("BTS SIO", "BTS MCO", "BUT Info", "LP Web", "BTS CG").get(n % 5) + " " + (n % 2 + 1) + (char) ('A' + n % 4);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String word(int n, int syllables) {
        var word = new StringBuilder();
        for (int rest = n, i = 0; i < syllables || rest > 0; i++) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        }
        return word.toString();
    }
}
