package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.fields.Field.Choice;
import fr.paraphe.domain.shared.Words;
import java.util.List;

/** The fields that several kinds of records share. */
final class CommonFields {
    private CommonFields() {}

    static Field title(String name) {
        return Field.choice(name + ".title", new Words("Civilité", "Title"),
                List.of(new Choice(null, "", ""), new Choice("Madame", "Madame", "Ms"), new Choice("Monsieur", "Monsieur", "Mr")));
    }

    static Field lastName(String name) {
        return Field.of(name + ".lastName", new Words("Nom", "Last name"), FieldKind.NAME).mandatory();
    }

    static Field firstName(String name) {
        return Field.of(name + ".firstName", new Words("Prénom", "First name"), FieldKind.NAME).mandatory();
    }

    static Field email() {
        return Field.of("contact.email", new Words("E-mail", "E-mail"), FieldKind.EMAIL).orAbsent();
    }

    static Field mobile() {
        return Field.of("contact.mobile", new Words("Téléphone mobile", "Mobile phone"), FieldKind.MOBILE).orAbsent();
    }

    static Field landline() {
        return Field.of("contact.landline", new Words("Téléphone", "Phone"), FieldKind.PHONE).orAbsent();
    }

    static List<Field> address(String path) {
        return List.of(
                Field.of(path + ".street", new Words("Adresse", "Address"), FieldKind.LONG_TEXT),
                Field.of(path + ".postalCode", new Words("Code postal", "Postcode"), FieldKind.POSTCODE),
                Field.of(path + ".city", new Words("Ville", "Town"), FieldKind.NAME),
                Field.of(path + ".country", new Words("Pays", "Country"), FieldKind.NAME));
    }

    static Field text(String path, String french, String english) {
        return field(path, french, english, FieldKind.TEXT);
    }

    static Field lines(String path, String french, String english) {
        return field(path, french, english, FieldKind.LONG_TEXT);
    }

    static Field day(String path, String french, String english) {
        return field(path, french, english, FieldKind.DAY);
    }

    static Field yes(String path, String french, String english) {
        return field(path, french, english, FieldKind.YES_NO);
    }

    static Field field(String path, String french, String english, FieldKind kind) {
        return Field.of(path, new Words(french, english), kind);
    }

    static Field reference(String path, String french, String english, ReferenceTo target) {
        return Field.reference(path, new Words(french, english), target);
    }

    static Section section(Words tab, String french, String english, List<Field> fields) {
        return new Section(tab, new Words(french, english), fields);
    }
}
