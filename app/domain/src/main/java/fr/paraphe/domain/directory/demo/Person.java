package fr.paraphe.domain.directory.demo;

import fr.paraphe.domain.directory.demo.WordLists.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A fictitious person; what is not known is an empty text. */
record Person(boolean woman, String last, String first, String email, String mobile, String lastLogin) {
    String title() {
        return woman ? "Madame" : "Monsieur";
    }

    /** Returns «NOM Prénom», as one cell of an export. */
    String lastFirst() {
        return last.toUpperCase(Locale.FRENCH) + " " + first;
    }

    /** A student with those who answer for him. */
    record Pupil(
            Person person, String ine, LocalDate birth, Town birthTown, Town town, String street,
            WordLists.Programme programme, List<Parent> parents) {
        Pupil with(Person changed) {
            return new Pupil(changed, ine, birth, birthTown, town, street, programme, parents);
        }

        boolean minorOn(LocalDate day) {
            return birth.plusYears(18).isAfter(day);
        }
    }

    /** A guardian. */
    record Parent(Person person, String relationship, boolean authority) {}

    /** A company with its head first among its contacts. */
    record Firm(
            String name, String form, String siret, WordLists.Trade trade, String street, Town town, String phone, String email,
            List<Contact> contacts) {
        Contact head() {
            return contacts.getFirst();
        }

        Firm named(String otherName, String otherSiret) {
            return new Firm(otherName, form, otherSiret, trade, street, town, phone, email, contacts);
        }
    }

    /** A contact of a company. */
    record Contact(Person person, String job, boolean maySign) {}

    /** A teacher or a representative. */
    record Staffer(Person person, String job, String quality) {}
}
