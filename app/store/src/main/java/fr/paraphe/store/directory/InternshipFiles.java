package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.shared.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Reads all that some internships name with one query for each table, whatever their number. */
final class InternshipFiles {
    private final Map<UUID, Student> students;
    private final Map<UUID, Company> companies;
    private final Map<UUID, StaffMember> staff;
    private final Map<UUID, ClassGroup> classes;

    InternshipFiles(StatelessSession db, List<Internship> internships) {
        students = byId(RecordTables.STUDENTS.find(db, internships.stream().map(Internship::studentId).distinct().toList()));
        companies = byId(RecordTables.COMPANIES.find(db, internships.stream().map(Internship::companyId).distinct().toList()));
        classes = byId(RecordTables.CLASS_GROUPS.find(db,
                students.values().stream().map(Student::classGroupId).filter(Objects::nonNull).distinct().toList()));
        staff = byId(RecordTables.STAFF_MEMBERS.find(db, Stream.concat(
                        internships.stream().flatMap(i -> Stream.of(i.referentTeacherId(), i.representativeId())),
                        classes.values().stream().map(ClassGroup::mainTeacherId))
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
    }

    private static <R extends CampusRecord> Map<UUID, R> byId(List<R> records) {
        return records.stream().collect(Collectors.toMap(CampusRecord::id, r -> r));
    }

    InternshipFile file(@Nullable Institution institution, Internship i) {
        if (institution == null) {
            throw new RefusedException("institution-missing", "L'établissement n'est pas encore renseigné.");
        }
        Student student = Objects.requireNonNull(students.get(i.studentId()));
        Company company = Objects.requireNonNull(companies.get(i.companyId()));
        ClassGroup group = classOf(student);
        return new InternshipFile(institution, i, student, group, group == null ? null : member(group.mainTeacherId()), company,
                contact(company, i.companyHeadId()), contact(company, i.tutorId()), member(i.referentTeacherId()),
                member(i.representativeId()));
    }

    private @Nullable ClassGroup classOf(Student student) {
        UUID id = student.classGroupId();
        return id == null ? null : classes.get(id);
    }

    private static @Nullable CompanyContact contact(Company company, @Nullable UUID id) {
        return id == null ? null : company.contact(id).orElse(null);
    }

    private @Nullable StaffMember member(@Nullable UUID id) {
        return id == null ? null : staff.get(id);
    }
}
