package fr.paraphe.desktop.kit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a preview pane shows: a PDF with its signature zones, or a sentence in its place. */
public record Preview(byte @Nullable [] pdf, List<SignatureZone> zones, String sentence) {
    public Preview {
        zones = List.copyOf(zones);
    }

    /** Returns a preview that only says something. */
    public static Preview saying(String sentence) {
        return new Preview(null, List.of(), sentence);
    }

    /** Returns the preview of {@code pdf}. */
    public static Preview of(byte[] pdf, List<SignatureZone> zones) {
        return new Preview(pdf, zones, "");
    }
}
