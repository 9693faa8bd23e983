package fr.paraphe.desktop.shell;

import java.util.List;

/** Finds people, companies and other records for «Aller à…». */
public interface Finder {
    /**
     * Returns at most {@code limit} records whose names hold every word of {@code words}, accents and case ignored, the best first. Called
     * in the background at each pause of the typing: it should answer in less than 100 ms.
     */
    List<Found> find(String words, int limit);

    /** A record found: its name, what tells it from its namesakes (class, town…), and where it is shown. */
    record Found(String title, String subtitle, Address address) {}
}
