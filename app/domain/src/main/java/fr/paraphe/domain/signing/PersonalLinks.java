package fr.paraphe.domain.signing;

import java.util.Optional;
import java.util.UUID;

/**
 * Links of one kind that messages carry besides those to sign: {@code {mark:<id>}} becomes an address at delivery, with a token made at
 * that moment and kept only as a digest (decision 6).
 */
public interface PersonalLinks {
    /** Returns the word of the mark. */
    String mark();

    /** Returns the beginning of the path of its pages, with both slashes. */
    String path();

    /** Makes the token of that link, in place of any former one; empty when the link is dead meanwhile. */
    Optional<String> newToken(UUID id);
}
