package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.MissionFile;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingFile;
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
    private final RecordFile file;

    private RepairPlaces(DocumentTemplate template, RecordFile file) {
        this.template = template;
        this.file = file;
    }

    /** Returns the field that mends {@code finding} of that record's document; empty when it is not in a card. */
    public static Optional<RepairPlace> of(DocumentTemplate template, RecordFile file, Finding finding) {
        int dot = finding.target().indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return new RepairPlaces(template, file).place(finding.target().substring(0, dot), finding.target().substring(dot + 1),
                finding.role());
    }

    private Optional<RepairPlace> place(String entity, String field, @Nullable SignatoryRole role) {
        return switch (entity) {
            case "student", "guardian", "secondGuardian" -> Optional.ofNullable(file.student())
                    .flatMap(student -> ofStudent(student, entity, field, role));
            case "company" -> Optional.ofNullable(file.company()).flatMap(company -> whole(RecordKind.COMPANY, company.id(), field));
            case "client" -> client(field);
            case "participant" -> whole(file.kind(), file.id(), field);
            case "staff", "staffMember" -> file instanceof MissionFile mission
                    ? whole(RecordKind.STAFF_MEMBER, mission.traveller().id(), field) : Optional.empty();
            case "trainingSession" -> file instanceof TrainingFile training
                    ? whole(RecordKind.TRAINING_SESSION, training.session().id(), field) : Optional.empty();
            case "companyHead" -> contact(file.companyHead(), entity, field);
            case "tutor" -> contact(file.tutor(), entity, field);
            case "referentTeacher" -> staff(teacher(), entity, field);
            case "representative" -> staff(file.representative(), entity, field);
            case "institution" -> whole(RecordKind.INSTITUTION, file.institution().id(), field);
            case "classGroup" -> classGroup(file.classGroup(), field);
            default -> entity.equals(RecordWords.about(file.kind()).entity()) ? whole(file.kind(), file.id(), field) : Optional.empty();
        };
    }

    private Optional<RepairPlace> ofStudent(Student student, String entity, String field, @Nullable SignatoryRole role) {
        return switch (entity) {
            case "guardian" -> guardian(student, guardianOf(student, role), field);
            case "secondGuardian" -> guardian(student, student.guardian(2), field);
            default -> whole(RecordKind.STUDENT, student.id(), field);
        };
    }

    /** Without a company the client of a training is the participant (F197). */
    private Optional<RepairPlace> client(String field) {
        return file.company() == null ? whole(file.kind(), file.id(), field) : contact(file.companyHead(), "companyHead", field);
    }

    private Optional<Guardian> guardianOf(Student student, @Nullable SignatoryRole role) {
        return Optional.ofNullable(role).flatMap(template::role).map(asked -> SignatoryResolution.guardian(asked, student))
                .orElseGet(() -> student.guardian(1));
    }

    /** Whom the template names cannot be read here: his card is the template's business. */
    private @Nullable StaffMember teacher() {
        RoleChoice choice = template.role(SignatoryRole.REFERENT_TEACHER).map(TemplateRole::choice).orElse(RoleChoice.TEACHER_TUTOR);
        return choice == RoleChoice.TEACHER_MAIN ? file.mainTeacher() : file.referentTeacher();
    }

    private static Optional<RepairPlace> guardian(Student student, Optional<Guardian> guardian, String field) {
        return guardian
                .map(known -> inside(RecordKind.STUDENT, student.id(), "guardians[" + known.id() + "]", field, FieldCatalogue.guardian()))
                .orElseGet(() -> Optional.of(new RepairPlace(RecordKind.STUDENT, student.id(), "", "guardians")));
    }

    private Optional<RepairPlace> contact(@Nullable CompanyContact contact, String entity, String field) {
        return contact == null
                ? whole(file.kind(), file.id(), entity)
                : inside(RecordKind.COMPANY, contact.companyId(), "contacts[" + contact.id() + "]", field, FieldCatalogue.contact());
    }

    private Optional<RepairPlace> staff(@Nullable StaffMember member, String entity, String field) {
        return member == null
                ? whole(file.kind(), file.id(), entity)
                : whole(RecordKind.STAFF_MEMBER, member.id(), field);
    }

    private Optional<RepairPlace> classGroup(@Nullable ClassGroup group, String field) {
        Student student = file.student();
        if (group != null) {
            return whole(RecordKind.CLASS_GROUP, group.id(), field);
        }
        return student == null ? Optional.empty() : whole(RecordKind.STUDENT, student.id(), "classGroup");
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
