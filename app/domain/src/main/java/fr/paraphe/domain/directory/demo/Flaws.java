package fr.paraphe.domain.directory.demo;

import fr.paraphe.domain.directory.demo.Person.Firm;
import fr.paraphe.domain.directory.demo.Person.Pupil;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * Spoils a perfect campus as real ones are (07, § 7.3), so that the rules of validation have something to find.
 * The blocking flaws fall on different internships, which bounds the share of documents that cannot be sent.
 */
final class Flaws {
    private final Dice dice;
    private final LocalDate today;
    private final List<Pupil> pupils;
    private final List<Placement> placements;
    private final List<Integer> untouched = new ArrayList<>();

    /** Prepares to spoil these two lists, which are changed in place. */
    Flaws(Dice dice, LocalDate today, List<Pupil> pupils, List<Placement> placements) {
        this.dice = dice;
        this.today = today;
        this.pupils = pupils;
        this.placements = placements;
    }

    void spread() {
        for (int i = 0; i < placements.size(); i++) {
            untouched.add(i);
        }
        untouched.replaceAll(dice.shuffled(untouched)::get);
        blocking();
        warnings();
        telephones();
    }

    private void blocking() {
        take(1, i -> adult(i), i -> placements.set(i, placements.get(i).withDates(placements.get(i).start(), 12, 35).paid(0)));
        take(share(3), i -> minorWithParent(i), i -> pupil(i, familyMail(pupil(i))));
        take(share(8), i -> true, i -> placements.set(i, placements.get(i).withoutTeacher()));
        take(share(5), i -> true, i -> pupil(i, mail(pupil(i), "")));
        take(share(2), i -> true, i -> pupil(i, mobile(pupil(i), "06 39 98 12")));
        take(share(1), i -> true, i -> placements.set(i, placements.get(i).withInvertedDates()));
    }

    private void warnings() {
        LocalDate soon = today.plusDays(18).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        take(share(2), i -> true, i -> placements.set(i, placements.get(i).withDates(soon, 4, 35)));
        take(1, i -> placements.get(i).rate() > 0, i -> placements.set(i, placements.get(i).paid(390)));
        take(1, i -> !adult(i), i -> placements.set(i, placements.get(i).withDates(placements.get(i).start(), 5, 37)));
        take(1, i -> true, i -> overlap(i));
        take(share(1), i -> placements.get(i).firm().name().length() < 40, i -> placements.set(i, renamed(placements.get(i))));
        List<Firm> poor = placements.stream().map(Placement::firm).distinct().toList();
        var withoutSiret = dice.quota(poor.size(), 4);
        var ranks = new HashMap<Firm, Integer>();
        poor.forEach(firm -> ranks.put(firm, ranks.size()));
        placements.replaceAll(p -> withoutSiret.get(ranks.getOrDefault(p.firm(), 0))
                ? p.withFirm(p.firm().named(p.firm().name(), "")) : p);
    }

    /** Takes away the mobile of a tenth of the students who still have one; nobody's code goes there by default. */
    private void telephones() {
        var missing = dice.quota(pupils.size(), 10);
        missing.stream().filter(i -> !pupils.get(i).person().mobile().equals("06 39 98 12"))
                .forEach(i -> pupils.set(i, mobile(pupils.get(i), "")));
    }

    /** Gives one student two internships at the same time. */
    private void overlap(int index) {
        if (untouched.isEmpty() || placements.size() < 20) {
            return;
        }
        Placement other = placements.get(untouched.getFirst());
        Placement mine = placements.get(index);
        if (!other.firm().equals(mine.firm())) {
            placements.set(index, mine.of(other.pupil()).withDates(other.start(), mine.weeks(), Math.min(mine.weeklyHours(), 35)));
        }
    }

    private static Placement renamed(Placement p) {
        return p.withFirm(p.firm().named(p.firm().name().replace("é", "e") + " (" + p.firm().form() + ")", ""));
    }

    private void take(int wanted, IntPredicate fit, Consumer<Integer> change) {
        List<Integer> chosen = untouched.stream().filter(fit::test).limit(wanted).toList();
        // A set, since a list would be searched whole for each index.
        untouched.removeAll(new HashSet<>(chosen));
        chosen.forEach(change);
    }

    private int share(int percent) {
        return Math.max(placements.size() >= 10 ? 1 : 0, Math.round(placements.size() * percent / 100f));
    }

    private boolean adult(int index) {
        return !pupil(index).minorOn(today);
    }

    private boolean minorWithParent(int index) {
        return !adult(index) && !pupil(index).parents().isEmpty();
    }

    private Pupil pupil(int index) {
        return pupils.get(placements.get(index).pupil());
    }

    private void pupil(int index, Pupil changed) {
        pupils.set(placements.get(index).pupil(), changed);
    }

    private static Pupil familyMail(Pupil pupil) {
        return mail(pupil, pupil.parents().getFirst().person().email());
    }

    private static Pupil mail(Pupil pupil, String email) {
        Person p = pupil.person();
        return pupil.with(new Person(p.woman(), p.last(), p.first(), email, p.mobile(), p.lastLogin()));
    }

    private static Pupil mobile(Pupil pupil, String mobile) {
        Person p = pupil.person();
        return pupil.with(new Person(p.woman(), p.last(), p.first(), p.email(), mobile, p.lastLogin()));
    }
}
