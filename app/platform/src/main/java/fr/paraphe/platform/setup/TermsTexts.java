package fr.paraphe.platform.setup;

import fr.paraphe.domain.signing.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts that people accept, shipped with the platform, each kept under its version. */
public final class TermsTexts {
    private static final String VERSION = "2026-1";
    private final Terms signature = read("signatureTerms", "Conditions générales d'utilisation de la signature électronique");
    private final Terms certificate = read("certificateTerms", "Conditions générales d'utilisation du certificat électronique");
    private final Terms conditions = read("conditions", "Conditions de la signature au nom de l'établissement");

    /** Returns the two texts of a signatory (F120). */
    public List<Terms> forSignatories() {
        return List.of(signature, certificate);
    }

    /** Returns the one text of the representative (F159). */
    public Terms conditions() {
        return conditions;
    }

    /** Returns the text of that name and version, written {@code name-version}. */
    public Optional<Terms> find(String key) {
        return Stream.of(signature, certificate, conditions).filter(t -> key.equals(t.name() + "-" + t.version())).findFirst();
    }

    private static Terms read(String name, String title) {
        try (InputStream in = TermsTexts.class.getResourceAsStream("/terms/" + name + "-" + VERSION + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the text " + name + " is missing from the platform");
            }
            return new Terms(name, VERSION, title, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
