package fr.paraphe.domain.directory;

import java.util.UUID;

/**
 * A legal guardian of one student; {@code rank} 1 or 2, {@code relationship} «mère», «père», «tuteur»…, {@code receivesMail} when the
 * school's letters go to this guardian (D-20).
 */
public record Guardian(
        UUID id,
        PersonName name,
        String relationship,
        int rank,
        boolean parentalAuthority,
        boolean receivesMail,
        PostalAddress address,
        ContactDetails contact) {}
