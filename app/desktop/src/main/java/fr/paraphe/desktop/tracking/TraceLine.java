package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Tone;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One thing that happened, in words: when, what, what else; and how far it came, with its tone, empty when that says nothing. */
record TraceLine(String moment, String title, List<String> more, String state, Tone tone) {
    TraceLine {
        more = more.stream().filter(words -> !words.isBlank()).toList();
    }

    /** Returns all of it in one sentence, for screen readers. */
    String spoken() {
        return Stream.concat(Stream.of(moment, title, state), more.stream()).filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }
}
