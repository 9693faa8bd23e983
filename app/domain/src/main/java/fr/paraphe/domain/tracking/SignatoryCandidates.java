package fr.paraphe.domain.tracking;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.MissionFile;
import fr.paraphe.domain.directory.ReadRecordFiles;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.Staff;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.TrainingFile;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds, as their cards tell them now, who may sign in one role of a sent document: the guardians of the student, the people of the
 * company, the teachers, the representatives of the institution. A student, a participant and a traveller sign for themselves.
 */
public final class SignatoryCandidates {
    private final ReadRecordFiles files;
    private final Staff staff;

    /** Creates the search on its ports. */
    public SignatoryCandidates(ReadRecordFiles files, Staff staff) {
        this.files = files;
        this.staff = staff;
    }

    /** Returns the person of that place as his card tells him now; empty when the card is gone. */
    Optional<PersonSnapshot> card(SignatureRequest request, Signatory signatory) {
        return all(request, signatory.role()).filter(person -> person.personId().equals(signatory.person().personId())).findFirst();
    }

    /** Returns who else could sign in that place, by name; a guardian who signs already is left out. */
    List<PersonSnapshot> others(SignatureRequest request, Signatory signatory) {
        Set<Object> taken = request.circuit().signatories().stream()
                .filter(one -> one.id().equals(signatory.id()) || (one.role().guardian() && signatory.role().guardian()))
                .map(one -> one.person().personId()).collect(Collectors.toSet());
        return all(request, signatory.role()).filter(person -> !taken.contains(person.personId()))
                .sorted(Comparator.comparing(PersonSnapshot::lastFirst)).toList();
    }

    private Stream<PersonSnapshot> all(SignatureRequest request, SignatoryRole role) {
        Optional<RecordFile> file = files.of(request.subject().about(), request.subject().recordId());
        return switch (role) {
            case STUDENT -> file.map(RecordFile::student).stream()
                    .map(student -> PersonSnapshot.of(student.id(), student.name(), "", student.contact()));
            case GUARDIAN, SECOND_GUARDIAN -> file.map(RecordFile::student).stream().flatMap(student -> student.guardians().stream())
                    .map(guardian -> PersonSnapshot.of(guardian.id(), guardian.name(), "", guardian.contact()));
            case COMPANY_HEAD, CLIENT -> file.map(RecordFile::company).stream().flatMap(company -> people(company, company::maySign));
            case INTERNSHIP_TUTOR -> file.map(RecordFile::company).stream().flatMap(company -> people(company, _ -> true));
            case REFERENT_TEACHER -> staff.members().stream().map(SignatoryCandidates::member);
            case INSTITUTION_REPRESENTATIVE -> staff.representatives().stream().map(SignatoryCandidates::member);
            case PARTICIPANT -> file.stream().flatMap(one -> participant(one).stream());
            case STAFF -> file.stream().flatMap(one -> one instanceof MissionFile mission
                    ? Stream.of(member(mission.traveller())) : Stream.empty());
        };
    }

    private static Stream<PersonSnapshot> people(Company company, Predicate<CompanyContact> allowed) {
        return company.contacts().stream().filter(allowed)
                .map(contact -> PersonSnapshot.of(contact.id(), contact.name(), company.legalName(), contact.contact()));
    }

    private static PersonSnapshot member(StaffMember member) {
        return PersonSnapshot.of(member.id(), member.name(), "", member.contact());
    }

    private static Optional<PersonSnapshot> participant(@Nullable RecordFile file) {
        return Optional.ofNullable(file instanceof TrainingFile training ? training.enrolment() : null)
                .map(enrolment -> PersonSnapshot.of(enrolment.id(), enrolment.participant(), "", enrolment.contact()));
    }
}
