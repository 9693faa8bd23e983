package fr.paraphe.domain.directory.fields;

/** What is wrong or odd in a whole record: the path of the field to mend, a French sentence, and whether it prevents saving. */
public record Fault(String path, String text, boolean blocks) {}
