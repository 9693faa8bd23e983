package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.SearchText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells wrong, mistyped and shared e-mail addresses apart (V13, V14, V24); looks at the letters only, never asks a server. */
public final class EmailCheck {
    private static final Pattern SYNTAX = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}");
    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL = 64;
    private static final int MAX_LABEL = 63;

    /** Providers common in France, and those that are one letter from another so that nobody is told he mistyped his own. */
    private static final List<String> PROVIDERS = List.of(
            "gmail.com", "mail.com", "ymail.com", "email.com", "hotmail.com", "hotmail.fr", "outlook.com", "outlook.fr", "live.fr",
            "live.com", "yahoo.fr", "yahoo.com", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "icloud.com", "bbox.fr",
            "numericable.fr", "neuf.fr", "aliceadsl.fr", "protonmail.com", "gmx.fr", "gmx.com");

    private static final Set<String> SHARED = Set.of(
            "contact", "info", "infos", "accueil", "direction", "secretariat", "administration", "admin", "bonjour", "hello", "rh",
            "recrutement", "commercial", "comptabilite", "compta", "bureau", "stage", "stages", "noreply", "magasin", "mairie");

    private EmailCheck() {}

    /** Tells whether the letters can be an address (RFC 5321 lengths, no quoted local part). */
    public static boolean valid(String email) {
        return email.length() <= MAX_LENGTH && email.indexOf('@') <= MAX_LOCAL && SYNTAX.matcher(email).matches()
                && Stream.of(domain(email).split("\\.", -1)).allMatch(label -> label.length() <= MAX_LABEL);
    }

    /** Returns the provider that the domain was probably meant to be: one letter more, less, other, or two swapped. */
    public static Optional<String> suggestion(String email) {
        String domain = domain(email);
        if (domain.isEmpty() || PROVIDERS.contains(domain)) {
            return Optional.empty();
        }
        return PROVIDERS.stream().filter(provider -> oneSlip(domain, provider)).findFirst();
    }

    /** Returns what follows the «@», in lower case. */
    public static String domain(String email) {
        return email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** Tells whether the address is an office's rather than a person's. */
    public static boolean shared(String email) {
        int at = email.indexOf('@');
        return at > 0 && SHARED.contains(SearchText.normalised(email.substring(0, at)).replace(" ", ""));
    }

    private static boolean oneSlip(String typed, String meant) {
        int start = 0;
        int shortest = Math.min(typed.length(), meant.length());
        while (start < shortest && typed.charAt(start) == meant.charAt(start)) {
            start++;
        }
        String left = typed.substring(start);
        String right = meant.substring(start);
        if (left.length() == right.length()) {
            boolean swapped = left.length() > 1 && left.charAt(0) == right.charAt(1) && left.charAt(1) == right.charAt(0)
                    && left.substring(2).equals(right.substring(2));
            return swapped || left.substring(1).equals(right.substring(1));
        }
        return (left.length() == right.length() + 1 && left.substring(1).equals(right))
                || (right.length() == left.length() + 1 && right.substring(1).equals(left));
    }
}
