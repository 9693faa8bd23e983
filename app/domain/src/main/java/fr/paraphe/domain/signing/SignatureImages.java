package fr.paraphe.domain.signing;

/** Makes a picture sent by a browser safe: judged by its content, bounded before decoding, redrawn. */
public interface SignatureImages {
    /** How many bytes a picture holds at most. */
    int LARGEST = 2 * 1024 * 1024;

    /**
     * Returns a new PNG of at most 800 by 300 pixels that shows what {@code sent} shows.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code image-refused} when it is not a PNG or a JPEG, is over 2 MB or 4000 pixels a
     *     side, cannot be decoded, or is blank
     */
    byte[] redraw(byte[] sent);
}
