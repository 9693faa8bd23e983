package fr.paraphe.desktop.directory.card;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was typed in a card, step by step: what follows in one field is one step until it is left (6.2). */
final class CardSteps {
    private static final int LONGEST = 500;

    private final Deque<CardDraft> before = new ArrayDeque<>();
    private final Deque<CardDraft> after = new ArrayDeque<>();
    private String field = "";

    /** Hears that {@code present} is about to change in the field at {@code path}. */
    void change(CardDraft present, String path) {
        if (!path.equals(field) || before.isEmpty()) {
            before.push(present);
            if (before.size() > LONGEST) {
                before.removeLast();
            }
        }
        field = path;
        after.clear();
    }

    /** Ends the step under way. */
    void pause() {
        field = "";
    }

    void clear() {
        before.clear();
        after.clear();
        pause();
    }

    Optional<CardDraft> undo(CardDraft present) {
        return step(before, after, present);
    }

    Optional<CardDraft> redo(CardDraft present) {
        return step(after, before, present);
    }

    private Optional<CardDraft> step(Deque<CardDraft> from, Deque<CardDraft> to, CardDraft present) {
        pause();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(present);
        return Optional.of(from.pop());
    }
}
