package fr.paraphe.platform.pages.directory;

import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.FieldKind;
import fr.paraphe.domain.directory.shuttle.ShuttleForm;
import java.util.List;
import java.util.stream.Stream;

/**
 * One field of the page: its name in the form, its words, its value, what helps to fill it, what is wrong or odd (else empty), and what
 * can be chosen (nothing for what is typed).
 */
public record FormLine(
        String name, String label, FieldKind kind, boolean required, int longest, String value, String help, String error, String hint,
        List<Option> options) {
    private static final String DAY_FORM = "jj/mm/aaaa";

    /** One choice: its value and its words. */
    public record Option(String value, String words) {}

    static FormLine of(ShuttleForm form, ShuttleForm.Part part, ShuttleForm.Line line, String value, String error, String hint) {
        Field field = line.item().field();
        boolean required = field.required() && part.kind() != ShuttleForm.Kind.NEW_CONTACT;
        return new FormLine(name(line.place()), field.label(), field.kind(), required, field.longest(), value, help(field), error, hint,
                withPresent(options(form, field), line.item().sent()));
    }

    static String name(int place) {
        return "f" + place;
    }

    private static String help(Field field) {
        return switch (field.kind()) {
            case SIRET -> "14 chiffres";
            case NAF -> "Par exemple 62.01Z";
            case MOBILE -> "Format international, par exemple +33 6 12 34 56 78\u00a0: le code de signature y est envoyé.";
            case DAY -> DAY_FORM;
            default -> field.label().equals("Pays") ? "Vide pour la France" : "";
        };
    }

    private static List<Option> options(ShuttleForm form, Field field) {
        return switch (field.kind()) {
            case CHOICE -> field.choices().stream().map(c -> new Option(c.label(), c.label())).toList();
            case REFERENCE -> Stream.concat(Stream.of(new Option("", "")),
                    form.people().stream().map(p -> new Option(p.id().toString(), person(form, p)))).toList();
            default -> List.of();
        };
    }

    /** What is recorded and cannot be chosen stays as it is unless the person chooses something else. */
    private static List<Option> withPresent(List<Option> options, String sent) {
        boolean there = options.isEmpty() || options.stream().anyMatch(o -> o.value().equals(sent));
        return there ? options : Stream.concat(options.stream(), Stream.of(new Option(sent, "(inchangé)"))).toList();
    }

    private static String person(ShuttleForm form, ShuttleForm.Person person) {
        List<ShuttleForm.Person> added = form.people().stream().filter(p -> p.name().isEmpty()).toList();
        return person.name().isEmpty() ? added(added.indexOf(person)) : person.name();
    }

    /** Returns what a person who may be added is called until named. */
    static String added(int number) {
        return "Personne ajoutée n°\u00a0" + (number + 1);
    }

    /** Tells whether several lines are typed. */
    public boolean tall() {
        return kind == FieldKind.LONG_TEXT;
    }

    /** Returns the type that helps a telephone's keyboard. */
    public String type() {
        return switch (kind) {
            case EMAIL -> "email";
            case PHONE, MOBILE -> "tel";
            default -> "text";
        };
    }

    /** Returns the identifiers of what describes the field to a screen reader. */
    public String described() {
        return String.join(" ", Stream.of(help.isEmpty() ? "" : name + "-help", error.isEmpty() ? "" : name + "-error",
                hint.isEmpty() ? "" : name + "-hint", kind == FieldKind.SIRET ? name + "-check" : "").filter(s -> !s.isEmpty()).toList());
    }

    /** Tells whether the typed number is checked in the page too. */
    public boolean siret() {
        return kind == FieldKind.SIRET;
    }
}
