package fr.paraphe.domain.directory;

/** Draws a picture anew, so that what is kept as a logo is a picture and nothing else. */
public interface LogoImages {
    /**
     * Returns a PNG of what the file shows, on white and no finer than 4 cm can print.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code logo-refused} when it is neither a PNG nor a JPEG that can be read, or when
     *     a side is over 4,000 pixels
     */
    byte[] redraw(byte[] file);
}
