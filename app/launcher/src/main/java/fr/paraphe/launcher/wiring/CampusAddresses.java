package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.store.Repositories;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the e-mails and mobiles of a person, of his guardians, of a company and its contacts: to them messages were sent (X27). */
final class CampusAddresses {
    private final Repositories data;

    CampusAddresses(Repositories data) {
        this.data = data;
    }

    /** Returns the addresses of that record as they are now; none for what is not somebody. */
    Set<String> of(RecordKind kind, UUID id) {
        return data.records().find(kind, id).stream().flatMap(CampusAddresses::all).collect(Collectors.toSet());
    }

    private static Stream<String> all(CampusRecord record) {
        return switch (record) {
            case Student s -> told(Stream.concat(Stream.of(s.contact()), s.guardians().stream().map(g -> g.contact())).toList(),
                    s.details().personalEmail());
            case Company c -> told(c.contacts().stream().map(contact -> contact.contact()).toList(), c.email());
            case StaffMember m -> told(List.of(m.contact()), "");
            default -> Stream.of();
        };
    }

    private static Stream<String> told(Collection<ContactDetails> details, @Nullable String another) {
        return Stream.concat(details.stream().flatMap(d -> Stream.concat(Stream.ofNullable(d.email()), Stream.ofNullable(d.mobile()))),
                Stream.ofNullable(another)).filter(address -> !address.isBlank());
    }
}
