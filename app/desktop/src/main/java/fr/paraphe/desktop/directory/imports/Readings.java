package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;

/** The words for the ways in which a text can be read. */
final class Readings {
    private Readings() {}

    /** Returns an encoding in words, followed by its name. */
    static String encoding(Messages messages, String name) {
        return switch (name) {
            case "UTF-8" -> messages.text("directory.imports.encoding.utf");
            case "windows-1252" -> messages.text("directory.imports.encoding.windows");
            case "ISO-8859-15", "ISO-8859-1" -> messages.text("directory.imports.encoding.latin", name);
            case "x-MacRoman" -> messages.text("directory.imports.encoding.mac");
            default -> name;
        };
    }

    /** Returns a separator in words. */
    static String separator(Messages messages, String sign) {
        return switch (sign) {
            case ";" -> messages.text("directory.imports.separator.semicolon");
            case "," -> messages.text("directory.imports.separator.comma");
            case "\t" -> messages.text("directory.imports.separator.tab");
            case "|" -> messages.text("directory.imports.separator.bar");
            default -> sign;
        };
    }
}
