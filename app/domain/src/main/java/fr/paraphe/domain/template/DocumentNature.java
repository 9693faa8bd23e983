package fr.paraphe.domain.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The class of a document in the lockers («Nature du document dans le casier numérique», F056). */
public record DocumentNature(UUID id, String label) {
    /** The nature of what has no other, which always exists. */
    public static final DocumentNature MISCELLANEOUS = shipped("Divers");

    private static final List<DocumentNature> SHIPPED = Stream.concat(Stream.of(MISCELLANEOUS),
            Stream.of("Convention", "Avenant", "Contrat", "Attestation", "Certificat", "Stage", "Assiduité", "Mission")
                    .map(DocumentNature::shipped)).toList();

    /** Returns those that a new base holds, «Divers» first. */
    public static List<DocumentNature> shipped() {
        return SHIPPED;
    }

    /** Returns what publishes to the signatories alone, under the shipped nature of that label. */
    static Publication publication(String label) {
        return new Publication(false, false, false, shipped(label).id());
    }

    /** Returns the shipped nature of that label, whose identifier is the same on every base. */
    private static DocumentNature shipped(String label) {
        return new DocumentNature(UUID.nameUUIDFromBytes(("nature " + label).getBytes(StandardCharsets.UTF_8)), label);
    }
}
