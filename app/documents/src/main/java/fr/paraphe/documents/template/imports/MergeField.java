package fr.paraphe.documents.template.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The instruction of a merge field, as Word writes it: a name, quoted or not, then switches. */
record MergeField(String name, String switches) {
    private static final Pattern INSTRUCTION = Pattern.compile(
            "\\s*(?:MERGEFIELD|CHAMPFUSION)\\s+(?:\"([^\"]+)\"|([^\\s\"\\\\]+(?:\\s+[^\\s\"\\\\]+)*))\\s*(.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Returns the merge field of that instruction; nothing when it is another field. */
    static Optional<MergeField> of(String instruction) {
        Matcher m = INSTRUCTION.matcher(instruction);
        if (!m.matches()) {
            return Optional.empty();
        }
        String name = FieldCodes.plain(m.group(1) == null ? m.group(2) : m.group(1)).replaceFirst("^[#/ ]+", "");
        return Optional.of(new MergeField(name, m.group(3))).filter(field -> !field.name().isEmpty());
    }

    /** Returns the tag that prints the same: switches that change the case or write the month out become options. */
    String tag() {
        String lower = switches.toLowerCase(Locale.ROOT);
        String option = "";
        if (lower.matches("(?s).*\\\\\\*\\s*upper\\b.*")) {
            option = "|maj";
        } else if (lower.matches("(?s).*\\\\\\*\\s*lower\\b.*")) {
            option = "|min";
        } else if (lower.matches("(?s).*\\\\@\\s*\"[^\"]*mmmm.*")) {
            option = "|long";
        }
        return "{{" + name + option + "}}";
    }
}
