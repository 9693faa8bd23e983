package fr.paraphe.platform.pages;

import java.util.List;

/** The frame of one page: the site, its title (unique for each step), the token of its forms, its scripts under {@code /static}. */
public record Frame(Site site, String title, String csrf, List<String> scripts) {
    /** Returns the frame of a page that writes nothing. */
    public static Frame plain(Site site, String title) {
        return new Frame(site, title, "", List.of());
    }
}
