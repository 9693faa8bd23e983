package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;

/** Keeps the picture of a file for the institution's logo (04, {@code Etab_Logo}); the institution's record then names it. */
public final class KeepLogo {
    /** The largest file that is taken, in bytes: 2 MB. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private final LogoImages images;
    private final Logos logos;

    /** Creates the use case on what draws pictures anew and where they are kept. */
    public KeepLogo(LogoImages images, Logos logos) {
        this.images = images;
        this.logos = logos;
    }

    /**
     * Keeps the picture of {@code file} and returns its SHA-256.
     *
     * @throws RefusedException {@code logo-refused} when the file is over {@link #LARGEST}; what {@link LogoImages#redraw} refuses
     */
    public String keep(byte[] file) {
        if (file.length > LARGEST) {
            throw new RefusedException("logo-refused", "L'image dépasse 2\u00a0Mo\u00a0: choisissez-en une plus légère.");
        }
        byte[] picture = images.redraw(file);
        logos.keep(picture);
        return Sha256.hex(picture);
    }
}
