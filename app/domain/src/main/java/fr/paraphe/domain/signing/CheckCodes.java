package fr.paraphe.domain.signing;

import java.util.Optional;
import java.util.UUID;

/**
 * Turns a document's external identifier into the code of its check page and back, under the server's key: the code is printed before the
 * platform has the document, and tells whoever reads it neither the identifier nor its moment (X17).
 */
public interface CheckCodes {
    /** What stands before a code in the address of a check page, after the platform's public address. */
    String PATH = "/verifier/";

    /** Returns the code of that document, 32 hexadecimal digits, always the same. */
    String of(UUID externalId);

    /** Returns the identifier that {@code code} would stand for, whether or not there is such a document; nothing when it is no code. */
    Optional<UUID> read(String code);
}
