package fr.paraphe.domain.output;

/**
 * What the system's print dialog was answered: the name of the printer, the number of copies (1 at least), whether on both sides; and
 * whether all documents make one print job or each its own.
 */
public record PrintOrder(String printer, int copies, boolean twoSided, boolean oneJob) {}
