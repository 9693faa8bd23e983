package fr.paraphe.domain.signing;

/** A file that leaves with a message; {@code name} is what its receiver reads, ending and accents included. */
public record OutgoingAttachment(String name, String contentType, byte[] content) {}
