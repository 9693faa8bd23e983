package fr.paraphe.domain.directory.lists;

import static fr.paraphe.domain.shared.listing.ListColumn.Kind.DAY;
import static fr.paraphe.domain.shared.listing.ListColumn.Kind.MOMENT;
import static fr.paraphe.domain.shared.listing.ListColumn.Kind.NUMBER;
import static fr.paraphe.domain.shared.listing.ListColumn.Kind.TEXT;
import static fr.paraphe.domain.shared.listing.ListColumn.Kind.YES_NO;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.FieldCatalogue;
import fr.paraphe.domain.shared.listing.ListColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lists of the campus with their columns (E06–E10). People of other tables are «NOM Prénom»; what is chosen among a few values is the
 * name of its constant, searched and sorted by the words that people choose. {@code owner}, where there is one, is hidden: the identifier
 * of the record that the row is part of.
 */
public enum CampusList {
    STUDENTS(2, "lastName", "firstName", "birthDate", "ine", "classGroup", "status", "email", "mobile", "city", "guardians", "internships",
            "lastSpaceLogin", "leftOn"),
    GUARDIANS(2, "lastName", "firstName", "relationship", "student", "classGroup", "rank", "email", "mobile", "city", "owner"),
    CLASS_GROUPS(1, "name", "level", "programme", "diploma", "yearlyHours", "students", "mainTeacher"),
    STAFF(2, "lastName", "firstName", "jobTitle", "email", "mobile", "representative", "signatoryTitle", "lastSpaceLogin"),
    COMPANIES(1, "legalName", "type", "siret", "nafCode", "postalCode", "city", "phone", "email", "contacts", "internships"),
    CONTACTS(2, "lastName", "firstName", "company", "jobTitle", "administrator", "mayEnrol", "documentAccess", "landline", "mobile",
            "email", "maySign", "owner"),
    INTERNSHIPS(1, "student", "classGroup", "company", "city", "tutor", "referentTeacher", "startsOn", "endsOn", "subject", "status"),
    CONTRACTS(1, "student", "classGroup", "company", "tutor", "referentTeacher", "type", "startsOn", "endsOn", "contractNumber",
            "signature"),
    SESSIONS(1, "reference", "title", "modality", "startsOn", "endsOn", "place", "enrolments"),
    ENROLMENTS(2, "session", "participant", "company", "status", "paid", "signature"),
    ABSENCES(1, "student", "classGroup", "startsAt", "endsAt", "reason", "justified", "signature"),
    MISSIONS(1, "staffMember", "purpose", "place", "departsAt", "returnsAt", "signature"),
    /** The imports and other acts that can be undone. */
    CHANGES(1, "at", "actor", "origin", "label", "changes", "undone"),
    /** The sheets sent to companies (X19). */
    SHUTTLES(1, "sentAt", "company", "state", "recipient", "internships", "openedAt", "answeredAt", "expiresAt", "handledBy");

    private static final Map<String, ListColumn.Kind> KINDS = Map.ofEntries(
            Map.entry("birthDate", DAY), Map.entry("leftOn", DAY), Map.entry("startsOn", DAY), Map.entry("endsOn", DAY),
            Map.entry("lastSpaceLogin", MOMENT), Map.entry("startsAt", MOMENT), Map.entry("endsAt", MOMENT),
            Map.entry("departsAt", MOMENT), Map.entry("returnsAt", MOMENT), Map.entry("at", MOMENT),
            Map.entry("guardians", NUMBER), Map.entry("internships", NUMBER), Map.entry("rank", NUMBER), Map.entry("yearlyHours", NUMBER),
            Map.entry("students", NUMBER), Map.entry("contacts", NUMBER), Map.entry("enrolments", NUMBER), Map.entry("changes", NUMBER),
            Map.entry("representative", YES_NO), Map.entry("administrator", YES_NO), Map.entry("mayEnrol", YES_NO),
            Map.entry("documentAccess", YES_NO), Map.entry("maySign", YES_NO), Map.entry("paid", YES_NO), Map.entry("justified", YES_NO),
            Map.entry("undone", YES_NO),
            Map.entry("sentAt", MOMENT), Map.entry("openedAt", MOMENT), Map.entry("answeredAt", MOMENT), Map.entry("expiresAt", MOMENT));

    /** The name of the hidden column that tells which record a row is part of. */
    public static final String OWNER = "owner";

    private final int ordering;
    private final String names;

    CampusList(int ordering, String... names) {
        this.ordering = ordering;
        this.names = String.join(" ", names);
    }

    /** Returns the columns, in their usual order. */
    public List<ListColumn> columns() {
        return names().stream().map(name -> new ListColumn(name, KINDS.getOrDefault(name, TEXT), words(name))).toList();
    }

    private Map<String, String> words(String column) {
        return switch (this) {
            case STUDENTS -> column.equals("status") ? choices(RecordKind.STUDENT, "details.status") : Map.of();
            case GUARDIANS -> column.equals("rank") ? choices(RecordKind.STUDENT, "guardians[].rank") : Map.of();
            case COMPANIES -> column.equals("type") ? choices(RecordKind.COMPANY, "profile.type") : Map.of();
            case CONTRACTS -> column.equals("type") ? choices(RecordKind.WORK_STUDY_CONTRACT, "type") : Map.of();
            case SESSIONS -> column.equals("modality") ? choices(RecordKind.TRAINING_SESSION, "modality") : Map.of();
            case ENROLMENTS -> column.equals("status") ? choices(RecordKind.ENROLMENT, "status") : Map.of();
            default -> Map.of();
        };
    }

    private static Map<String, String> choices(RecordKind kind, String path) {
        return FieldCatalogue.field(kind, path).orElseThrow().choices().stream().filter(choice -> choice.value() != null)
                .collect(Collectors.toMap(choice -> String.valueOf(choice.value()), Field.Choice::label));
    }

    private List<String> names() {
        return List.of(names.split(" "));
    }

    /** Returns the list of the records of that kind, when documents can be made about them (F075). */
    public static Optional<CampusList> of(RecordKind about) {
        return Arrays.stream(values()).filter(list -> list.about().filter(about::equals).isPresent()).findFirst();
    }

    /** Returns the list of the records of that kind whose state of signature it shows; empty for other kinds. */
    public static Optional<CampusList> signed(RecordKind about) {
        return of(about).filter(list -> list.signature().isPresent());
    }

    /** Returns the column that tells how the signature of a row's document stands. */
    public Optional<String> signature() {
        return switch (this) {
            case INTERNSHIPS -> Optional.of("status");
            case CONTRACTS, ENROLMENTS, ABSENCES, MISSIONS -> Optional.of("signature");
            default -> Optional.empty();
        };
    }

    /** Returns the kind of the rows' records, when documents can be made about them (F075). */
    public Optional<RecordKind> about() {
        return switch (this) {
            case INTERNSHIPS -> Optional.of(RecordKind.INTERNSHIP);
            case CONTRACTS -> Optional.of(RecordKind.WORK_STUDY_CONTRACT);
            case ENROLMENTS -> Optional.of(RecordKind.ENROLMENT);
            case ABSENCES -> Optional.of(RecordKind.ABSENCE);
            case MISSIONS -> Optional.of(RecordKind.MISSION_ORDER);
            case STUDENTS -> Optional.of(RecordKind.STUDENT);
            case COMPANIES -> Optional.of(RecordKind.COMPANY);
            default -> Optional.empty();
        };
    }

    /** Returns how many of the first columns make the list's own order; see {@link #latestFirst}. */
    public int ordering() {
        return ordering;
    }

    /** Tells whether the list's own order is descending: what happened last comes first. */
    public boolean latestFirst() {
        return this == CHANGES || this == SHUTTLES;
    }

    /** Returns the place of a column. */
    public int place(String column) {
        int place = names().indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException(this + " has no column " + column + ", only " + names);
        }
        return place;
    }
}
