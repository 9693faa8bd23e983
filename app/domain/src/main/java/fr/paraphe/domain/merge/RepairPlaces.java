package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.FieldCatalogue;
import fr.paraphe.domain.directory.fields.Section;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where what was found about one document is mended (X02); what no card holds, such as a running circuit, has no place. */
public final class RepairPlaces {
    /** What cards hold beside their fields: the guardians of a student, the logo of the institution. */
    private static final Set<String> PARTS = Set.of("guardians", "logo");

    private final DocumentTemplate template;
    private final InternshipFile file;

    private RepairPlaces(DocumentTemplate template, InternshipFile file) {
        this.template = template;
        this.file = file;
    }

    /** Returns the field that mends {@code finding} of that internship's document; empty when it is not in a card. */
    public static Optional<RepairPlace> of(DocumentTemplate template, InternshipFile file, Finding finding) {
        int dot = finding.target().indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return new RepairPlaces(template, file).place(finding.target().substring(0, dot), finding.target().substring(dot + 1),
                finding.role());
    }

    private Optional<RepairPlace> place(String entity, String field, @Nullable SignatoryRole role) {
        UUID internship = file.internship().id();
        return switch (entity) {
            case "internship" -> whole(RecordKind.INTERNSHIP, internship, field);
            case "student" -> whole(RecordKind.STUDENT, file.student().id(), field);
            case "guardian" -> guardian(guardianOf(role), field);
            case "secondGuardian" -> guardian(file.student().guardian(2), field);
            case "company" -> whole(RecordKind.COMPANY, file.company().id(), field);
            case "companyHead" -> contact(file.companyHead(), entity, field);
            case "tutor" -> contact(file.tutor(), entity, field);
            case "referentTeacher" -> staff(teacher(), entity, field);
            case "representative" -> staff(file.representative(), entity, field);
            case "institution" -> whole(RecordKind.INSTITUTION, file.institution().id(), field);
            case "classGroup" -> classGroup(file.classGroup(), field);
            default -> Optional.empty();
        };
    }

    private Optional<Guardian> guardianOf(@Nullable SignatoryRole role) {
        Student student = file.student();
        return Optional.ofNullable(role).flatMap(template::role).map(asked -> SignatoryResolution.guardian(asked, student))
                .orElseGet(() -> student.guardian(1));
    }

    /** Whom the template names cannot be read here: his card is the template's business. */
    private @Nullable StaffMember teacher() {
        RoleChoice choice = template.role(SignatoryRole.REFERENT_TEACHER).map(TemplateRole::choice).orElse(RoleChoice.TEACHER_TUTOR);
        return choice == RoleChoice.TEACHER_MAIN ? file.mainTeacher() : file.referentTeacher();
    }

    private Optional<RepairPlace> guardian(Optional<Guardian> guardian, String field) {
        UUID student = file.student().id();
        return guardian.map(known -> inside(RecordKind.STUDENT, student, "guardians[" + known.id() + "]", field, FieldCatalogue.guardian()))
                .orElseGet(() -> Optional.of(new RepairPlace(RecordKind.STUDENT, student, "", "guardians")));
    }

    private Optional<RepairPlace> contact(@Nullable CompanyContact contact, String entity, String field) {
        return contact == null
                ? whole(RecordKind.INTERNSHIP, file.internship().id(), entity)
                : inside(RecordKind.COMPANY, contact.companyId(), "contacts[" + contact.id() + "]", field, FieldCatalogue.contact());
    }

    private Optional<RepairPlace> staff(@Nullable StaffMember member, String entity, String field) {
        return member == null
                ? whole(RecordKind.INTERNSHIP, file.internship().id(), entity)
                : whole(RecordKind.STAFF_MEMBER, member.id(), field);
    }

    private Optional<RepairPlace> classGroup(@Nullable ClassGroup group, String field) {
        return group == null
                ? whole(RecordKind.STUDENT, file.student().id(), "classGroup")
                : whole(RecordKind.CLASS_GROUP, group.id(), field);
    }

    private static Optional<RepairPlace> whole(RecordKind kind, UUID record, String name) {
        if (PARTS.contains(name)) {
            return Optional.of(new RepairPlace(kind, record, "", name));
        }
        return field(FieldCatalogue.sections(kind), name).map(field -> new RepairPlace(kind, record, "", field.path()));
    }

    private static Optional<RepairPlace> inside(RecordKind kind, UUID record, String element, String name, List<Section> sections) {
        return field(sections, name).map(field -> new RepairPlace(kind, record, element, element + "." + field.path()));
    }

    /** Rules and tags name a field shortly: «email» is {@code contact.email}, «tutor» {@code tutorId}, «address» its first line. */
    private static Optional<Field> field(List<Section> sections, String name) {
        List<Predicate<String>> ways = List.of(
                path -> path.equals(name),
                path -> path.equals(name + "Id"),
                path -> path.endsWith("." + name),
                path -> path.startsWith(name + "."),
                path -> path.contains("." + name + "."),
                path -> name.equals("socialCover") && path.startsWith("cover."));
        return ways.stream().flatMap(way -> fields(sections).filter(field -> way.test(field.path()))).findFirst();
    }

    private static Stream<Field> fields(List<Section> sections) {
        return sections.stream().flatMap(section -> section.fields().stream());
    }
}
