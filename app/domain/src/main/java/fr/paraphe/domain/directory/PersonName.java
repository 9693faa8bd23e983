package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.SearchText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person's civil title («Madame», «Monsieur» or nothing), last name as recorded and first name. */
public record PersonName(@Nullable String title, String lastName, String firstName) {
    /** Returns «NOM Prénom», capitals with their accents kept (F083). */
    public String lastFirst() {
        return (lastName.toUpperCase(Locale.FRENCH) + " " + firstName).strip();
    }

    /** Returns what a name is recognised by: last name then first name, accents, case and punctuation ignored. */
    public String identity() {
        return SearchText.normalised(lastName + " " + firstName);
    }

    /** Tells whether {@code words} are this name, in either order, with or without the title; accents, case and signs ignored. */
    public boolean isCalled(String words) {
        String said = SearchText.normalised(words.replaceFirst("^(?i:Mme|Mlle|M\\.|Madame|Monsieur)\\s+", ""));
        return said.equals(identity()) || said.equals(SearchText.normalised(firstName + " " + lastName));
    }

    /** Returns «Prénom NOM», as the signing pages greet (F123). */
    public String firstLast() {
        return (firstName + " " + lastName.toUpperCase(Locale.FRENCH)).strip();
    }
}
