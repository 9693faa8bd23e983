package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.SearchText;
import java.util.List;
import java.util.stream.Stream;

/** Makes of a gesture what is drawn in the PDF: a picture made safe, or the signatory's own name (F123–F127). */
public final class SignatureVisuals {
    private final SignatureImages images;

    /** Redraws pictures with {@code images}. */
    public SignatureVisuals(SignatureImages images) {
        this.images = images;
    }

    /** Returns the visual; refuses another name by {@code name-different} and a bad picture by {@code image-refused}. */
    public SignatureVisual of(Gesture gesture, PersonSnapshot person) {
        if (gesture.mode() == SignatureVisual.Mode.TEXT) {
            if (!named(gesture.typedName(), person)) {
                throw new RefusedException("name-different", "Tapez vos prénom et nom\u00a0: " + person.firstLast() + ".");
            }
            return SignatureVisual.typed(person.firstLast());
        }
        byte[] picture = gesture.picture();
        if (picture == null || picture.length == 0) {
            throw new RefusedException("image-refused", "Dessinez votre signature ou choisissez une image avant de signer.");
        }
        return new SignatureVisual(gesture.mode(), images.redraw(picture), "");
    }

    /** Tells whether what was typed is that person's name, whatever the order, the case and the accents. */
    public static boolean named(String typed, PersonSnapshot person) {
        return words(typed).equals(words(person.firstLast()));
    }

    private static List<String> words(String name) {
        return Stream.of(SearchText.normalised(name).split(" ")).sorted().toList();
    }
}
