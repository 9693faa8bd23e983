package fr.paraphe.documents.fonts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The families a document may be written in (F064): Liberation Sans, Serif and Mono, which have the widths of Arial, Times New Roman and
 * Courier New, and whose italics are drawn, not slanted. Each is upright and italic, regular and bold. Licence: SIL OFL 1.1.
 */
public enum FontFamily {
    /** The family of whatever asks for nothing, or for a family that is not here. */
    SANS("Doc", "Sans"),
    /** With serifs. */
    SERIF("DocSerif", "Serif"),
    /** Every letter as wide as the others. */
    MONO("DocMono", "Mono");

    private static final Pattern ASKED = Pattern.compile("(?i)(?:^|;)\\s*font-family\\s*:\\s*[\"']?([^;,\"']*)");

    private final String cssName;
    private final String file;

    FontFamily(String cssName, String file) {
        this.cssName = cssName;
        this.file = file;
    }

    /** Returns the name by which a template asks for it. */
    public String cssName() {
        return cssName;
    }

    /** Returns the class of the elements written in it, for the sheet of the merger. */
    public String mark() {
        return "face-" + name().toLowerCase(Locale.ROOT);
    }

    /** Returns the family that the declarations of an element ask for; none when they speak of no family. */
    public static Optional<FontFamily> asked(String declarations) {
        return ASKED.matcher(declarations).results().reduce((_, last) -> last).map(found -> named(found.group(1).strip()));
    }

    private static FontFamily named(String name) {
        for (FontFamily family : values()) {
            if (family.cssName.equalsIgnoreCase(name)) {
                return family;
            }
        }
        return SANS;
    }

    /** Returns the TrueType file of one of its faces, on the class path. */
    public String file(boolean bold, boolean italic) {
        String face = (bold ? "Bold" : "") + (italic ? "Italic" : "");
        return "/liberation/Liberation" + file + "-" + (face.isEmpty() ? "Regular" : face) + ".ttf";
    }

    /** Returns the files of every face of every family. */
    public static List<String> files() {
        var files = new ArrayList<String>();
        for (FontFamily family : values()) {
            for (boolean bold : List.of(false, true)) {
                files.add(family.file(bold, false));
                files.add(family.file(bold, true));
            }
        }
        return files;
    }
}
