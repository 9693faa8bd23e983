package fr.paraphe.domain.directory.demo;

import fr.paraphe.domain.directory.demo.Person.Contact;
import fr.paraphe.domain.directory.demo.Person.Firm;
import fr.paraphe.domain.directory.demo.Person.Pupil;
import fr.paraphe.domain.directory.demo.Person.Staffer;
import fr.paraphe.domain.directory.demo.WordLists.Programme;
import fr.paraphe.domain.directory.demo.WordLists.Trade;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sends students into companies of their trade, three in each on average, at dates a school would choose. */
final class PlacementMaker {
    private static final int FLAWED_FROM = 100;
    private static final List<Integer> RATES = List.of(435, 435, 450, 500, 620);

    private final Dice dice;
    private final WordLists words;
    private final FirmMaker firms;
    private final LocalDate today;

    PlacementMaker(Dice dice, WordLists words, FirmMaker firms, LocalDate today) {
        this.dice = dice;
        this.words = words;
        this.firms = firms;
        this.today = today;
    }

    /** Places the first {@code count} students. */
    List<Placement> placements(List<Pupil> pupils, int count, List<Staffer> teachers) {
        Map<String, List<Firm>> byFamily = firms(pupils.subList(0, count));
        BitSet headTutors = dice.quota(count, 12);
        var next = new TreeMap<String, Integer>();
        var placements = new ArrayList<Placement>(count);
        for (int i = 0; i < count; i++) {
            Pupil pupil = pupils.get(i);
            List<Firm> open = byFamily.getOrDefault(pupil.programme().family(), List.of());
            Firm firm = open.get(next.merge(pupil.programme().family(), 1, Integer::sum) % open.size());
            Contact tutor = headTutors.get(i) ? firm.head() : dice.pick(firm.contacts().subList(1, firm.contacts().size()));
            int weeks = weeks(pupil.programme(), pupil.minorOn(today));
            int weekly = pupil.minorOn(today) ? dice.pick(List.of(30, 32, 35)) : 35;
            int rate = weeks * weekly > 308 ? dice.pick(RATES) : 0;
            placements.add(new Placement(i, firm, tutor, dice.pick(firm.trade().tasks()), teachers.get(i % teachers.size()), start(),
                    weeks, weekly, rate, false));
        }
        return placements;
    }

    /** Returns a Monday from 45 to 150 days after the reference day. */
    private LocalDate start() {
        return today.plusDays(dice.between(45, 150)).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private int weeks(Programme programme, boolean minor) {
        return programme.school() || minor ? dice.between(4, 8) : dice.between(5, 16);
    }

    private Map<String, List<Firm>> firms(List<Pupil> placed) {
        Map<String, Long> wanted = placed.stream()
                .collect(Collectors.groupingBy(p -> p.programme().family(), TreeMap::new, Collectors.counting()));
        var byFamily = new TreeMap<String, List<Firm>>();
        wanted.forEach((family, students) -> byFamily.put(family, firms(family, (int) (students + 2) / 3, placed.size() >= FLAWED_FROM)));
        return byFamily;
    }

    private List<Firm> firms(String family, int count, boolean flawed) {
        List<Trade> trades = dice.shuffled(words.trades(family));
        var made = new ArrayList<Firm>(count);
        for (int i = 0; i < count; i++) {
            made.add(firms.firm(trades.get(i % trades.size()), flawed));
        }
        return made;
    }
}
