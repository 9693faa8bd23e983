package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.fields.RecordTitle;
import fr.paraphe.domain.directory.fields.ReferenceTo;
import fr.paraphe.domain.directory.fields.References;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.store.Repositories;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the records that others refer to: large kinds through their lists, small ones whole. */
final class CampusReferences implements References {
    private final Repositories data;

    CampusReferences(Repositories data) {
        this.data = data;
    }

    @Override
    public List<Named> propose(ReferenceTo target, @Nullable UUID companyId, String words, int limit) {
        return switch (target) {
            case STUDENT -> listed(CampusList.STUDENTS, List.of("lastName", "firstName"), "classGroup", words, limit);
            case COMPANY -> listed(CampusList.COMPANIES, List.of("legalName"), "city", words, limit);
            case SESSION -> listed(CampusList.SESSIONS, List.of("title"), "reference", words, limit);
            case CLASS_GROUP -> holding(data.staff().classGroups().stream().map(CampusReferences::named), words, limit);
            case STAFF_MEMBER -> holding(data.staff().members().stream().map(CampusReferences::named), words, limit);
            case REPRESENTATIVE -> holding(data.staff().representatives().stream().map(CampusReferences::named), words, limit);
            case CONTACT -> contacts(companyId, (_, _) -> true, words, limit);
            case SIGNING_CONTACT -> contacts(companyId, Company::maySign, words, limit);
        };
    }

    private List<Named> contacts(@Nullable UUID companyId, BiPredicate<Company, CompanyContact> offered, String words, int limit) {
        return companyId == null ? List.of() : holding(data.companies().find(companyId).stream()
                .flatMap(company -> company.contacts().stream().filter(contact -> offered.test(company, contact)))
                .map(c -> new Named(c.id(), c.name().lastFirst(), c.jobTitle())), words, limit);
    }

    private List<Named> listed(CampusList list, List<String> names, String detail, String words, int limit) {
        return data.lists().of(list).after(ListQuery.ALL.searching(words), null, limit).stream()
                .map(row -> new Named(row.id(), String.join(" ", names.stream().map(n -> row.text(list.place(n))).toList()).strip(),
                        row.text(list.place(detail))))
                .toList();
    }

    private static List<Named> holding(Stream<Named> all, String words, int limit) {
        List<String> asked = Arrays.asList(SearchText.normalised(words).split(" "));
        return all.filter(named -> asked.stream().allMatch(SearchText.normalised(named.name() + " " + named.detail())::contains))
                .limit(limit).toList();
    }

    private static Named named(ClassGroup group) {
        return new Named(group.id(), group.name(), group.programme());
    }

    private static Named named(StaffMember member) {
        return new Named(member.id(), member.name().lastFirst(), member.jobTitle());
    }

    @Override
    public Optional<Named> find(ReferenceTo target, UUID id) {
        return switch (target) {
            case CLASS_GROUP -> found(RecordKind.CLASS_GROUP, id);
            case STUDENT -> found(RecordKind.STUDENT, id);
            case COMPANY -> found(RecordKind.COMPANY, id);
            case STAFF_MEMBER, REPRESENTATIVE -> found(RecordKind.STAFF_MEMBER, id);
            case SESSION -> found(RecordKind.TRAINING_SESSION, id);
            case CONTACT, SIGNING_CONTACT -> data.records().holding(id).flatMap(company -> company.contact(id))
                    .map(c -> new Named(id, c.name().lastFirst(), c.jobTitle()));
        };
    }

    private Optional<Named> found(RecordKind kind, UUID id) {
        return data.records().find(kind, id).map(record -> new Named(id, RecordTitle.of(record, _ -> ""), detail(record)));
    }

    private static String detail(CampusRecord record) {
        return record instanceof Company company ? company.address().city() : "";
    }
}
