package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.PersonSnapshot;
import java.util.Objects;

/** Hides most of an address or a number, enough for its owner to recognise it (F119). */
public final class Masks {
    private static final int SHOWN = 3;
    private static final int PREFIX = 4;
    private static final int SUFFIX = 2;

    private Masks() {}

    /** Returns {@code mauXXXX@ecole.fr} for any address that begins so; at least half of a short name is hidden. */
    public static String email(String email) {
        int at = email.lastIndexOf('@');
        if (at < 1) {
            return "XXXX";
        }
        return email.substring(0, Math.min(SHOWN, at / 2)) + "XXXX" + email.substring(at);
    }

    /** Returns {@code +33 6 ** ** ** 78} for a French mobile in E.164, the same idea for others. */
    public static String mobile(String mobile) {
        if (mobile.length() < PREFIX + SUFFIX) {
            return "** **";
        }
        String end = mobile.substring(mobile.length() - SUFFIX);
        return mobile.substring(0, PREFIX - 1) + " " + mobile.substring(PREFIX - 1, PREFIX) + " ** ** ** " + end;
    }

    /** Returns by what way a message went to whom, as events tell it: «par e-mail à …», «par SMS au …». */
    static String way(OutgoingMessage.Channel channel, PersonSnapshot person) {
        return way(channel, channel == OutgoingMessage.Channel.EMAIL ? person.email() : Objects.requireNonNullElse(person.mobile(), ""));
    }

    /** Returns by what way a message went to that address or number. */
    static String way(OutgoingMessage.Channel channel, String address) {
        return switch (channel) {
            case EMAIL -> "par e-mail à " + email(address);
            case SMS -> "par SMS au " + mobile(address);
        };
    }
}
