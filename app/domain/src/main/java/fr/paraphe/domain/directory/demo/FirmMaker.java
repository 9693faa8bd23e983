package fr.paraphe.domain.directory.demo;

import fr.paraphe.domain.directory.Siret;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.directory.demo.Person.Contact;
import fr.paraphe.domain.directory.demo.Person.Firm;
import fr.paraphe.domain.directory.demo.WordLists.Town;
import fr.paraphe.domain.directory.demo.WordLists.Trade;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the host companies: a SIREN that begins with 000 and has the right key, a domain of their own, one to four contacts. */
final class FirmMaker {
    private static final List<String> FORMS = List.of("SARL", "SAS", "EURL", "SA", "Association", "Entreprise individuelle");

    private final Dice dice;
    private final WordLists words;
    private final PersonMaker people;
    private final Set<String> names = new HashSet<>();
    private int count;

    FirmMaker(Dice dice, WordLists words, PersonMaker people) {
        this.dice = dice;
        this.words = words;
        this.people = people;
    }

    /** Makes a company of that trade; {@code flawed} bases are large enough for wrong SIRET and contacts without the right to sign. */
    Firm firm(Trade trade, boolean flawed) {
        count++;
        Town town = people.town();
        String domain = String.format(Locale.ROOT, "entreprise-%03d.example", count);
        String siret = siret(count + 1);
        boolean wrong = flawed && count % 100 == 50;
        return new Firm(name(trade, town), dice.pick(FORMS), wrong ? siret.substring(0, 13) + (siret.charAt(13) == '9' ? '0' : '9') : siret,
                trade, people.street(), town, people.landline(), "contact@" + domain, contacts(trade, domain, flawed));
    }

    /** Returns the fictitious SIRET of that rank, which passes both keys. */
    static String siret(int rank) {
        return Siret.withKey(Siret.withKey(String.format(Locale.ROOT, "%08d", rank)) + "0001");
    }

    private List<Contact> contacts(Trade trade, String domain, boolean flawed) {
        var contacts = new ArrayList<Contact>();
        int size = dice.pick(List.of(2, 2, 2, 3, 3, 4));
        for (int i = 0; i < size; i++) {
            Person person = people.person(domain);
            while (named(contacts, person)) {
                person = people.person(domain);
            }
            boolean generic = i == 0 && count % 30 == 4;
            Person reached = generic ? new Person(person.woman(), person.last(), person.first(), "contact@" + domain, person.mobile(),
                    person.lastLogin()) : person;
            contacts.add(new Contact(reached, job(i == 0 ? trade.head() : trade.tutor(), person.woman()), !flawed || count % 100 != 25));
        }
        return List.copyOf(contacts);
    }

    /** Tells whether somebody of that name is there: in one company, an import would take both for one. */
    private static boolean named(List<Contact> contacts, Person person) {
        String name = SearchText.normalised(person.lastFirst());
        return contacts.stream().anyMatch(c -> SearchText.normalised(c.person().lastFirst()).equals(name));
    }

    private String name(Trade trade, Town town) {
        String pattern = dice.pick(trade.names());
        String name = filled(pattern, town);
        for (int i = 0; i < 4 && names.contains(name); i++) {
            name = filled(dice.pick(trade.names()), town);
        }
        while (!names.add(name)) {
            name = name + " " + dice.pick(words.surnames());
        }
        return name;
    }

    private String filled(String pattern, Town town) {
        String city = town.name().startsWith("Le ") ? "du " + town.name().substring(3) : elided(town.name());
        return pattern.replace("de {ville}", city)
                .replace("{nom}", dice.pick(words.surnames()))
                .replace("de {prenom}", elided(dice.pick(words.girls())))
                .replace("{prenom}", dice.pick(words.girls()));
    }

    private static String elided(String name) {
        return ("AÂEÉÈÊIÎOÔUYH".indexOf(name.charAt(0)) >= 0 ? "d'" : "de ") + name;
    }

    /** Returns the title in the person's gender, the form «masculine~feminine» of the list. */
    static String job(String pair, boolean woman) {
        String[] forms = pair.split("~", 2);
        return forms[woman ? forms.length - 1 : 0];
    }
}
