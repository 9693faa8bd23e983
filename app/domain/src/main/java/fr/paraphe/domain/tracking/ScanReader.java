package fr.paraphe.domain.tracking;

/** Takes in what a scanner made of a signed document. */
@FunctionalInterface
public interface ScanReader {
    /**
     * Returns the scan as a PDF in which nothing acts.
     *
     * @throws fr.paraphe.domain.shared.RefusedException for anything but a PDF, a PNG or a JPEG, with what to do in French
     */
    byte[] pdf(byte[] file);
}
