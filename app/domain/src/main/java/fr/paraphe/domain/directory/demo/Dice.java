package fr.paraphe.domain.directory.demo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/** Draws that depend on the seed alone, whatever the machine. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns a whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> List<T> shuffled(List<T> items) {
        var mixed = new ArrayList<T>(items);
        for (int i = mixed.size() - 1; i > 0; i--) {
            mixed.set(i, mixed.set(random.nextInt(i + 1), mixed.get(i)));
        }
        return mixed;
    }

    /** Marks exactly {@code percent} of {@code size} places, rounded, and at least one when there are ten places or more. */
    BitSet quota(int size, double percent) {
        int wanted = Math.max((int) Math.round(size * percent / 100), size >= 10 && percent > 0 ? 1 : 0);
        var places = new ArrayList<Integer>(size);
        for (int i = 0; i < size; i++) {
            places.add(i);
        }
        var marks = new BitSet(size);
        shuffled(places).subList(0, Math.min(wanted, size)).forEach(marks::set);
        return marks;
    }
}
