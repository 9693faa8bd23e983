package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.fields.Field.Choice;
import java.util.List;

/** The fields that several kinds of records share. */
final class CommonFields {
    private CommonFields() {}

    static Field title(String name) {
        return Field.choice(name + ".title", "Civilité",
                List.of(new Choice(null, ""), new Choice("Madame", "Madame"), new Choice("Monsieur", "Monsieur")));
    }

    static Field lastName(String name) {
        return Field.of(name + ".lastName", "Nom", FieldKind.NAME).mandatory();
    }

    static Field firstName(String name) {
        return Field.of(name + ".firstName", "Prénom", FieldKind.NAME).mandatory();
    }

    static Field email() {
        return Field.of("contact.email", "E-mail", FieldKind.EMAIL).orAbsent();
    }

    static Field mobile() {
        return Field.of("contact.mobile", "Téléphone mobile", FieldKind.MOBILE).orAbsent();
    }

    static Field landline() {
        return Field.of("contact.landline", "Téléphone", FieldKind.PHONE).orAbsent();
    }

    static List<Field> address(String path) {
        return List.of(
                Field.of(path + ".street", "Adresse", FieldKind.LONG_TEXT),
                Field.of(path + ".postalCode", "Code postal", FieldKind.POSTCODE),
                Field.of(path + ".city", "Ville", FieldKind.NAME),
                Field.of(path + ".country", "Pays", FieldKind.NAME));
    }

    static Field text(String path, String label) {
        return Field.of(path, label, FieldKind.TEXT);
    }

    static Field lines(String path, String label) {
        return Field.of(path, label, FieldKind.LONG_TEXT);
    }

    static Field day(String path, String label) {
        return Field.of(path, label, FieldKind.DAY);
    }

    static Field yes(String path, String label) {
        return Field.of(path, label, FieldKind.YES_NO);
    }
}
