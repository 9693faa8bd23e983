package fr.paraphe.domain.directory.demo;

import fr.paraphe.domain.directory.demo.WordLists.Town;
import fr.paraphe.domain.shared.SearchText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes fictitious persons: names of the lists, addresses of reserved domains, numbers of the range reserved for fiction. */
final class PersonMaker {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    private final Dice dice;
    private final WordLists words;
    private final LocalDate today;
    private final Map<String, Integer> taken = new HashMap<>();
    private int numbers;

    PersonMaker(Dice dice, WordLists words, LocalDate today) {
        this.dice = dice;
        this.words = words;
        this.today = today;
    }

    Person person(String domain) {
        return person(dice.percent(50), surname(), domain);
    }

    Person person(boolean woman, String last, String domain) {
        return named(woman, last, dice.pick(woman ? words.girls() : words.boys()), domain);
    }

    /** Makes a person of that name, with an address and a number of his own. */
    Person named(boolean woman, String last, String first, String domain) {
        String lastLogin = dice.percent(15) ? "" : login();
        return new Person(woman, last, first, email(first, last, domain), mobile(), lastLogin);
    }

    String surname() {
        return dice.percent(4) ? dice.pick(words.hardSurnames()) : plainSurname();
    }

    String plainSurname() {
        return dice.percent(6) ? dice.pick(words.surnames()) + "-" + dice.pick(words.surnames()) : dice.pick(words.surnames());
    }

    String street() {
        return dice.between(1, 148) + (dice.percent(8) ? " bis" : "") + ", " + dice.pick(words.streets());
    }

    /** Returns a town: near the school most often. */
    Town town() {
        return dice.percent(80) ? dice.pick(words.towns().subList(0, 10)) : dice.pick(words.towns());
    }

    Town farTown() {
        List<Town> far = words.towns().stream().filter(Town::far).toList();
        return dice.pick(far);
    }

    /** Returns a number of the range 06 39 98, each once in ten thousand. */
    String mobile() {
        int number = (int) ((numbers++ * 7919L + 1234) % 10_000);
        return String.format(Locale.ROOT, "06 39 98 %02d %02d", number / 100, number % 100);
    }

    String landline() {
        return String.format(Locale.ROOT, "01 99 00 %02d %02d", dice.between(0, 99), dice.between(0, 99));
    }

    /** Returns noon of that day, as exports write a moment. */
    static String at(LocalDate day) {
        return day.atTime(12, 0).format(MINUTE);
    }

    private String login() {
        return today.minusDays(dice.between(1, 90)).atTime(dice.between(7, 21), dice.between(0, 59)).format(MINUTE);
    }

    private String email(String first, String last, String domain) {
        String local = SearchText.normalised(first).replace(" ", "-") + "." + SearchText.normalised(last).replace(" ", "-");
        String shortened = local.length() > 60 ? local.substring(0, 60) : local;
        int times = taken.merge(shortened + "@" + domain, 1, Integer::sum);
        return shortened + (times > 1 ? Integer.toString(times) : "") + "@" + domain;
    }
}
