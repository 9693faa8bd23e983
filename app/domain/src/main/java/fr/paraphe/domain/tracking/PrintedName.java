package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.shared.SearchText;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Whether a document names a person: then nobody else can sign in his place (X25). A family name alone is not enough, as it may be
 * another's or a word; it is after a title, an initial, or the caption «Nom».
 */
final class PrintedName {
    private static final List<String> TITLES =
            List.of("m", "mr", "mme", "mlle", "mmes", "monsieur", "madame", "mademoiselle", "maitre", "dr", "docteur", "nom");

    private PrintedName() {}

    /** Returns the number, from 1, of the first page that names {@code person}. */
    static OptionalInt page(List<String> pages, PersonSnapshot person) {
        List<String> forms = forms(SearchText.normalised(person.lastFirst()), SearchText.normalised(person.firstLast())).toList();
        for (int i = 0; i < pages.size(); i++) {
            String text = " " + SearchText.normalised(pages.get(i)) + " ";
            if (forms.stream().anyMatch(form -> text.contains(" " + form + " "))) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    private static Stream<String> forms(String lastFirst, String firstLast) {
        String last = last(lastFirst, firstLast);
        Stream<String> titled = last.isEmpty() ? Stream.empty()
                : Stream.concat(TITLES.stream(), Stream.of(firstLast.substring(0, 1))).map(title -> title + " " + last);
        return Stream.concat(Stream.of(lastFirst, firstLast), titled).filter(form -> !form.isBlank());
    }

    /** The family name: what begins one of the two forms and ends the other; empty when a person has one name only. */
    private static String last(String lastFirst, String firstLast) {
        for (int end = lastFirst.lastIndexOf(' '); end > 0; end = lastFirst.lastIndexOf(' ', end - 1)) {
            String last = lastFirst.substring(0, end);
            if (firstLast.endsWith(" " + last)) {
                return last;
            }
        }
        return "";
    }
}
