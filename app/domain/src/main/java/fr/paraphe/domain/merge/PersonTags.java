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

    /** Returns the landline in national form or, failing that, the mobile. */
    static TagValue anyPhone(ContactDetails contact) {
        TagValue landline = TagValue.phone(contact.landline(), false);
        return landline.isEmpty() ? TagValue.phone(contact.mobile(), false) : landline;
    }
}
