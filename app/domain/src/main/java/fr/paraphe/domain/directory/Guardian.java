package fr.paraphe.domain.directory;

import java.util.UUID;

/** A legal guardian of one student; {@code rank} 1 or 2, {@code relationship} «mère», «père», «tuteur»… */
public record Guardian(
        UUID id,
        PersonName name,
        String relationship,
        int rank,
        boolean parentalAuthority,
        PostalAddress address,
        ContactDetails contact) {}
