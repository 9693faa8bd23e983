package fr.paraphe.bench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebView;

/**
 * Types in a page as a fast person does: a key every 90 ms, a rest after each word, as long as what reads the text waits for or a little
 * longer, so that keys fall into that reading.
 */
final class Keyboard {
    private static final String WORDS = "le tuteur accompagne la personne dans ses missions et rend compte chaque semaine "
            + "a son enseignant ";
    private static final long KEY_MS = 90;
    private static final long LONG_REST_NANOS = 2_600_000_000L;
    private static final long[] RESTS_MS = {205, 215, 230, 250, 280, 320};

    private final WebView view;
    private final Sights sights;
    private int typed;
    private int rests;

    Keyboard(WebView view, Sights sights) {
        this.view = view;
        this.sights = sights;
    }

    /** Types that many keys, one in forty being Enter and one Backspace, and returns how each was painted. */
    List<Sight> type(int keys) {
        List<CompletableFuture<Sight>> sights = new ArrayList<>();
        long due = System.nanoTime();
        for (int i = 0; i < keys; i++) {
            char letter = WORDS.charAt(typed % WORDS.length());
            due += TimeUnit.MILLISECONDS.toNanos(letter == ' ' ? KEY_MS + RESTS_MS[rests++ % RESTS_MS.length] : KEY_MS);
            // A key comes when it comes, whatever the screen is doing.
            until(due);
            int number = typed++;
            var sight = new CompletableFuture<Sight>();
            long asked = System.nanoTime();
            Platform.runLater(() -> sight.complete(this.sights.of(asked, () -> key(number, letter))));
            sights.add(sight);
        }
        return sights.stream().map(CompletableFuture::join).map(Sight::await).toList();
    }

    /** Lets a long moment pass, as one who looks for another place in the text. */
    void rest() {
        until(System.nanoTime() + LONG_REST_NANOS);
    }

    private static void until(long due) {
        while (System.nanoTime() < due) {
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }

    private void key(int number, char letter) {
        switch (number % 40) {
            case 19 -> press(KeyCode.BACK_SPACE, "\b");
            case 39 -> press(KeyCode.ENTER, "\r");
            default -> press(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter))),
                    String.valueOf(letter));
        }
    }

    private void press(KeyCode code, String letter) {
        view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", letter, code, false, false, false, false));
        view.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        view.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", letter, code, false, false, false, false));
    }
}
