package fr.paraphe.bench.editor;

import fr.paraphe.bench.measure.OnScreen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.web.WebView;

/** A text that can be typed in, in the editor or bare, and what can be asked of both alike. */
final class TypedPage {
    private static final String DOCUMENT = "(window.paraphe ? tinymce.activeEditor.getDoc() : document)";
    /** Where one types: selector and rank among what it finds, from 0 to 1. */
    private static final List<Place> PLACES = List.of(new Place("p", 0), new Place("p", 0.5), new Place("p", 1), new Place("td", 0.5));

    private final WebView view;
    private final Sights sights;

    TypedPage(WebView view, Sights sights) {
        this.view = view;
        this.sights = sights;
    }

    private record Place(String selector, double rank) {}

    /** How keys were painted, and the milliseconds of processor that the screen's thread spent on each, its frames included. */
    record Typing(List<Sight> sights, double cpu) {}

    /** Types so many keys at each place; the keys of {@code warming} are not told of. */
    Typing type(int keys, int warming) {
        var keyboard = new Keyboard(view, sights);
        caret(PLACES.getLast());
        keyboard.type(warming);
        double spent = 0;
        var all = new ArrayList<Sight>();
        for (Place place : PLACES) {
            // Long enough for the preview to begin: the next keys fall into it.
            keyboard.rest();
            caret(place);
            long before = length();
            double cpu = OnScreen.cpu();
            all.addAll(keyboard.type(keys));
            spent += OnScreen.cpu() - cpu;
            if (length() - before < keys / 2) {
                throw new IllegalStateException("the keys did not reach the text");
            }
        }
        return new Typing(all, spent / all.size());
    }

    /** Types one key, and returns when it was due, in nanoseconds. */
    long typeOne() {
        caret(PLACES.getFirst());
        return new Keyboard(view, sights).type(1).getFirst().asked();
    }

    private void caret(Place place) {
        OnScreen.act(() -> {
            view.requestFocus();
            view.getEngine().executeScript("(doc => { doc.body.focus(); const all = doc.querySelectorAll('" + place.selector() + "');"
                    + " const at = all[Math.round((all.length - 1) * " + place.rank() + ")]; at.scrollIntoView({block: 'center'});"
                    + " let text = at; while (text.nodeType !== 3) { text = text.firstChild; }"
                    + " doc.getSelection().collapse(text, Math.min(4, text.data.length)); })" + DOCUMENT);
        });
    }

    private long length() {
        return OnScreen.get(() -> ((Number) view.getEngine().executeScript(DOCUMENT + ".body.textContent.length")).longValue());
    }

    /** Returns the page as it stands, with its sheets. */
    String html() {
        return OnScreen.get(() -> String.valueOf(view.getEngine().executeScript("'<!DOCTYPE html>' + " + DOCUMENT
                + ".documentElement.outerHTML")));
    }
}
