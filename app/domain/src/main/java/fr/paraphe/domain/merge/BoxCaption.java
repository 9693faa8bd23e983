package fr.paraphe.domain.merge;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that belong to a signature box: its role, who signs in it, and what forms print there («Signature, nom et cachet :»). */
final class BoxCaption {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> USUAL = Set.of("signature", "signatures", "signataire", "cachet", "visa", "nom", "prenom", "date",
            "de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "par", "pour");

    private final Set<String> own = new HashSet<>(USUAL);

    BoxCaption(SignatureField box, Collection<ResolvedSignatory> signatories) {
        own.addAll(words(box.role().label()));
        signatories.stream().filter(person -> person.role().role() == box.role())
                .forEach(person -> own.addAll(words(person.display())));
    }

    boolean says(PageContent.Word word) {
        return own.containsAll(words(word.text()));
    }

    private static List<String> words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }
}
