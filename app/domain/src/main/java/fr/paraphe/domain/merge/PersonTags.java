package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.PersonName;
import java.util.Locale;

/** How the titles and addresses of any person are read, whoever he is. */
final class PersonTags {
    private PersonTags() {}

    static TagValue title(PersonName name) {
        String title = name.title();
        return title == null || title.isBlank() ? TagValue.EMPTY : new TagValue.Title(title);
    }

    static TagValue email(ContactDetails contact) {
        String email = contact.email();
        return TagValue.text(email == null ? null : email.toLowerCase(Locale.ROOT));
    }

    /** Returns the field of the person's card that a tag reads, which the end of its code tells. */
    static String field(String code) {
        return switch (code.substring(code.indexOf('_') + 1)) {
            case "Civilite" -> "title";
            case "NomPrenom" -> "lastName";
            case "Fonction" -> "jobTitle";
            case "Qualite" -> "signatoryTitle";
            case "Courriel" -> "email";
            case "Mobile" -> "mobile";
            case "Tel" -> "landline";
            default -> throw new IllegalArgumentException("no field of a person is known for the tag " + code);
        };
    }

    /** Returns the landline in national form or, failing that, the mobile. */
    static TagValue anyPhone(ContactDetails contact) {
        TagValue landline = TagValue.phone(contact.landline(), false);
        return landline.isEmpty() ? TagValue.phone(contact.mobile(), false) : landline;
    }
}
