package fr.paraphe.domain.directory.demo;

import fr.paraphe.domain.directory.demo.Person.Parent;
import fr.paraphe.domain.directory.demo.Person.Pupil;
import fr.paraphe.domain.directory.demo.WordLists.Programme;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Makes the students in the proportions of 07, § 7.3: 35 % minors, two guardians, one or none, homonyms, births on 29 February. */
final class PupilMaker {
    private static final String DOMAIN = "ecole.example";

    private final Dice dice;
    private final WordLists words;
    private final PersonMaker people;
    private final LocalDate today;

    PupilMaker(Dice dice, WordLists words, PersonMaker people, LocalDate today) {
        this.dice = dice;
        this.words = words;
        this.people = people;
        this.today = today;
    }

    List<Pupil> pupils(int count) {
        BitSet minors = dice.quota(count, 35);
        BitSet alone = dice.quota(count, 10);
        BitSet far = dice.quota(count, 3);
        BitSet leap = dice.quota(count, 1);
        BitSet homonyms = dice.quota(count, 1);
        var pupils = new ArrayList<Pupil>(count);
        for (int i = 0; i < count; i++) {
            boolean minor = minors.get(i);
            int age = minor ? dice.between(14, 17) : dice.between(18, 24);
            Programme programme = programme(minor, age);
            LocalDate birth = leap.get(i) && !minor ? leapDay() : birth(minor, Math.clamp(age, programme.youngest(), programme.oldest()));
            Person person = homonyms.get(i) && i > 0 ? namesake(pupils.get(dice.between(0, i - 1))) : student(i);
            boolean none = alone.get(i) && !minor;
            pupils.add(new Pupil(person, ine(i), birth, people.town(), far.get(i) ? people.farTown() : people.town(), people.street(),
                    programme, none ? List.of() : parents(person)));
        }
        return pupils;
    }

    private Person student(int index) {
        boolean hard = index % 20 == 7;
        String last = hard ? words.hardSurnames().get(index / 20 % words.hardSurnames().size()) : people.plainSurname();
        return people.person(dice.percent(50), last, DOMAIN);
    }

    private Person namesake(Pupil other) {
        Person model = other.person();
        return people.named(model.woman(), model.last(), model.first(), DOMAIN);
    }

    private Programme programme(boolean minor, int age) {
        List<Programme> open = words.programmes().stream()
                .filter(p -> minor ? p.youngest() <= age : p.oldest() >= 18 && (p.oldest() >= age || !p.school()))
                .toList();
        return dice.pick(open);
    }

    /** Returns a birth date such that the student keeps his age for eight months if he is a minor. */
    private LocalDate birth(boolean minor, int age) {
        int years = minor ? Math.min(age, 17) : Math.max(age, 18);
        return today.minusYears(years).minusDays(dice.between(1, minor ? 120 : 350));
    }

    private LocalDate leapDay() {
        int year = today.getYear() - 19;
        while (!Year.isLeap(year)) {
            year--;
        }
        return LocalDate.of(year, 2, 29);
    }

    private String ine(int index) {
        return String.format(Locale.ROOT, "999%06d%c%c", index + 1, 'A' + index % 26, 'A' + index / 26 % 26);
    }

    private List<Parent> parents(Person child) {
        boolean two = dice.between(1, 90) <= 60;
        Person mother = people.person(true, dice.percent(70) ? child.last() : people.plainSurname(), "famille.example");
        Person father = people.person(false, child.last(), "famille.example");
        Parent first = new Parent(mother, "mère", true);
        Parent second = new Parent(father, "père", !dice.percent(3));
        if (two) {
            return List.of(first, second);
        }
        return List.of(dice.percent(80) ? first : new Parent(father, dice.percent(70) ? "père" : "tuteur", true));
    }
}
