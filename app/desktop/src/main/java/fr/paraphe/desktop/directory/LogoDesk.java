package fr.paraphe.desktop.directory;

import java.nio.file.Path;

/** What the card of the institution asks of the base for its logo; called in the background. */
public interface LogoDesk {
    /**
     * Keeps the picture of a PNG or JPEG file and returns what names it in the institution's record.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code logo-refused} for any other file, for one that cannot be read and for one
     *     that is too large (2 MB, 4,000 pixels a side)
     */
    String keep(Path file);

    /** Returns the picture of that name, a PNG. */
    byte[] picture(String name);
}
