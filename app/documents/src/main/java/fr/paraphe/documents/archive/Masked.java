package fr.paraphe.documents.archive;

import org.jspecify.annotations.Nullable;

/** Hides the middle of addresses: a proof says which address was used to whoever knows it, and teaches it to nobody (08). */
final class Masked {
    private Masked() {}

    /** Returns {@code m•••@example.fr}. */
    static String email(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "" : address.substring(0, address.offsetByCodePoints(0, 1)) + "•••" + address.substring(at);
    }

    /** Returns {@code +33••••••78}; empty without mobile. */
    static String mobile(@Nullable String number) {
        if (number == null || number.length() < 6) {
            return "";
        }
        return number.substring(0, 3) + "•".repeat(number.length() - 5) + number.substring(number.length() - 2);
    }
}
