package fr.paraphe.platform.pages;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.signing.Masks;
import java.util.Arrays;
import java.util.stream.Collectors;

/** As whom one is about to sign: initials, first and last name, role, e-mail partly masked (F119). */
public record Identity(String initials, String name, String role, String email) {
    /** Returns what the recapitulation shows of {@code signatory}. */
    public static Identity of(Signatory signatory) {
        String name = signatory.person().firstLast();
        String initials = Arrays.stream(name.split("[\\s-]+")).filter(w -> !w.isEmpty()).limit(3)
                .map(w -> new String(Character.toChars(w.codePointAt(0)))).collect(Collectors.joining());
        return new Identity(initials, name, signatory.role().label(), Masks.email(signatory.person().email()));
    }
}
