package fr.paraphe.platform.pages;

import java.util.List;

/**
 * The frame of one page: the site, its title (unique for each step), the token of its forms, its scripts under {@code /static}, and the
 * service that it belongs to, which stands beside the institution's name.
 */
public record Frame(Site site, String title, String csrf, List<String> scripts, String service) {
    private static final String SIGNING = "Signature électronique";

    /** Creates the frame of a page of signing. */
    public Frame(Site site, String title, String csrf, List<String> scripts) {
        this(site, title, csrf, scripts, SIGNING);
    }

    /** Returns the frame of a page that writes nothing. */
    public static Frame plain(Site site, String title) {
        return new Frame(site, title, "", List.of());
    }
}
