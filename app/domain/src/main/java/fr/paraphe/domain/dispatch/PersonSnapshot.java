package fr.paraphe.domain.dispatch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signatory's identity as it was at sending: later changes of the person's card never reach it (F104, T27), but for a corrected
 * address before he signs (D-27). {@code mobile} is E.164.
 */
public record PersonSnapshot(
        UUID personId, String lastFirst, String firstLast, String organisation, String email, @Nullable String mobile) {}
