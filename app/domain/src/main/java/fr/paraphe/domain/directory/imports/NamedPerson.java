package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.shared.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person named in one cell, «Mme LE GOFF Anne» or «LEFÈVRE Anne»; words in capitals are the last name, else the first word is. */
record NamedPerson(@Nullable String title, String last, String first) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static NamedPerson of(String cell) {
        var words = new ArrayList<String>();
        words.addAll(List.of(BLANKS.split(cell.strip())));
        String title = title(words.getFirst());
        if (title != null && words.size() > 1) {
            words.removeFirst();
        }
        var last = new ArrayList<String>();
        var first = new ArrayList<String>();
        for (String word : words) {
            (capitals(word) ? last : first).add(word);
        }
        if (last.isEmpty()) {
            last.add(first.removeFirst());
        }
        return new NamedPerson(title, String.join(" ", last), String.join(" ", first));
    }

    /** Tells whether this is that person's name, accents, case and the order of names ignored. */
    boolean names(PersonName person) {
        String mine = SearchText.normalised(last + " " + first);
        return mine.equals(SearchText.normalised(person.lastName() + " " + person.firstName()))
                || mine.equals(SearchText.normalised(person.firstName() + " " + person.lastName()));
    }

    private static @Nullable String title(String word) {
        return switch (word.toLowerCase(Locale.FRENCH).replace(".", "")) {
            case "madame", "mme", "mlle" -> "Madame";
            case "monsieur", "m", "mr" -> "Monsieur";
            default -> null;
        };
    }

    private static boolean capitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.FRENCH));
    }
}
