package fr.paraphe.domain.directory.fields;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.shared.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of each kind of record; cards, grids, imports and the history name and check them alike. */
public final class FieldCatalogue {
    /** The tab of a student's card where his guardians stand. */
    public static final Words GUARDIANS = new Words("Responsables", "Guardians");

    private static final Pattern GUARDIAN = Pattern.compile("guardians\\[[^]]*]\\.?");
    private static final Pattern CONTACT = Pattern.compile("contacts\\[[^]]*]\\.?");

    private static final Pattern SLOT = Pattern.compile("slots\\[[^]]*]\\.?");

    private FieldCatalogue() {}

    /** Returns the fields of a kind, section after section as a card shows them; those of guardians and contacts apart. */
    public static List<Section> sections(RecordKind kind) {
        return switch (kind) {
            case INSTITUTION -> PeopleFields.institution();
            case CLASS_GROUP -> PeopleFields.classGroup();
            case STAFF_MEMBER -> PeopleFields.staffMember();
            case STUDENT -> PeopleFields.student();
            case ABSENCE -> PeopleFields.absence();
            case MISSION_ORDER -> PeopleFields.missionOrder();
            case CALL_NOTE -> PeopleFields.callNote();
            case COMPANY -> CompanyFields.company();
            case INTERNSHIP -> CompanyFields.internship();
            case WORK_STUDY_CONTRACT -> CompanyFields.workStudyContract();
            case TRAINING_SESSION -> CompanyFields.trainingSession();
            case ENROLMENT -> CompanyFields.enrolment();
        };
    }

    /** Returns the fields of one guardian, their paths relative to him. */
    public static List<Section> guardian() {
        return PeopleFields.guardian();
    }

    /** Returns the fields of one contact, their paths relative to him (E08). */
    public static List<Section> contact() {
        return CompanyFields.contact();
    }

    /** Returns the fields of one half-day of a training session, their paths relative to it. */
    public static List<Section> slot() {
        return CompanyFields.slot();
    }

    /** Returns the field at {@code path} of records of that kind, inside what it holds too; empty when people do not see it. */
    public static Optional<Field> field(RecordKind kind, String path) {
        if (kind == RecordKind.STUDENT && GUARDIAN.matcher(path).lookingAt()) {
            return element(guardian(), GUARDIAN, path);
        }
        if (kind == RecordKind.COMPANY && CONTACT.matcher(path).lookingAt()) {
            return element(contact(), CONTACT, path);
        }
        if (kind == RecordKind.TRAINING_SESSION && SLOT.matcher(path).lookingAt()) {
            return element(slot(), SLOT, path);
        }
        return find(sections(kind), path);
    }

    private static Optional<Field> element(List<Section> sections, Pattern element, String path) {
        String rest = element.matcher(path).replaceFirst("");
        return find(sections, rest).map(field -> field.under(path.substring(0, path.length() - rest.length())));
    }

    private static Optional<Field> find(List<Section> sections, String path) {
        return sections.stream().flatMap(s -> s.fields().stream()).filter(f -> f.path().equals(path)).findFirst();
    }
}
