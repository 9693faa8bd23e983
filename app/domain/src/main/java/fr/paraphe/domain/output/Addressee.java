package fr.paraphe.domain.output;

/** Somebody to whom a document is written: the name as one is addressed, «Prénom NOM», and the e-mail, empty when none is known. */
public record Addressee(String name, String email) {}
