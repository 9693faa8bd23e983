package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Student;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A student's row; his guardians have their own. */
@Entity(name = "Student")
@Table(name = "student")
@SuppressWarnings("NullAway.Init")
class StudentEntity {
    @Id UUID id;
    @Embedded NameColumns name;
    String identityNorm;
    String ine;
    @Nullable LocalDate birthDate;
    String birthPlace;
    String sex;
    String nationality;
    @Embedded AddressColumns address;
    @Embedded @Nullable ContactColumns contact;
    @Nullable UUID classGroupId;
    String coverScheme;
    String coverFund;
    String coverLiability;
    @Nullable LocalDate leftOn;
    String usageName;
    String otherFirstNames;
    String internalNumber;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Student.@Nullable Status status;
    String personalEmail;

    static StudentEntity of(Student s) {
        var row = new StudentEntity();
        row.id = s.id();
        row.name = NameColumns.of(s.name());
        row.identityNorm = s.name().identity();
        row.ine = s.ine();
        row.birthDate = s.birthDate();
        row.birthPlace = s.birthPlace();
        row.sex = s.sex();
        row.nationality = s.nationality();
        row.address = AddressColumns.of(s.address());
        row.contact = ContactColumns.of(s.contact());
        row.classGroupId = s.classGroupId();
        row.coverScheme = s.cover().scheme();
        row.coverFund = s.cover().fund();
        row.coverLiability = s.cover().liabilityInsurance();
        row.leftOn = s.leftOn();
        row.usageName = s.details().usageName();
        row.otherFirstNames = s.details().otherFirstNames();
        row.internalNumber = s.details().internalNumber();
        row.status = s.details().status();
        row.personalEmail = s.details().personalEmail();
        return row;
    }

    Student toDomain(List<Guardian> guardians) {
        var cover = new Student.SocialCover(coverScheme, coverFund, coverLiability);
        return new Student(id, name.toDomain(), ine, birthDate, birthPlace, sex, nationality, address.toDomain(),
                ContactColumns.toDomain(contact), classGroupId, cover, guardians, leftOn,
                new Student.Details(usageName, otherFirstNames, internalNumber, status, personalEmail));
    }
}
