package fr.paraphe.domain.directory.duplicates;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.ChangeCampus.Edit;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.RecordFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Merges two records into one: the one kept takes the values chosen and what it lacked, everything that referred to the other refers to it,
 * and the other is deleted; all in one set of changes, so that an undo takes them apart again (X10).
 */
public final class MergeRecords {
    private final CampusRecords records;
    private final ChangeCampus campus;

    /** Creates the use case. */
    public MergeRecords(CampusRecords records, ChangeCampus campus) {
        this.records = records;
        this.campus = campus;
    }

    /** Returns what {@code kept} would become, with the other's value wherever it has none of its own. */
    public static Company proposed(Company kept, Company other) {
        return RecordFields.with(RecordFields.completed(kept, other), "contacts", new Contacts(kept, other).together());
    }

    /** Returns what {@code kept} would become; guardians are completed by those of ranks it has not. */
    public static Student proposed(Student kept, Student other) {
        var guardians = new ArrayList<>(kept.guardians());
        other.guardians().stream().filter(g -> kept.guardian(g.rank()).isEmpty()).forEach(guardians::add);
        return RecordFields.with(RecordFields.completed(kept, other), "guardians", List.copyOf(guardians));
    }

    /**
     * Merges two companies; {@code merged} bears the identifier of {@code kept} and every contact that {@link #proposed} brings together.
     *
     * @throws fr.paraphe.domain.shared.RefusedException as {@link ChangeCampus#change}
     */
    public ChangeSet companies(String actor, Company kept, Company other, Company merged) {
        Map<UUID, UUID> replaced = new Contacts(kept, other).replaced();
        replaced.put(other.id(), kept.id());
        return merge(actor, kept, other, merged, replaced, merged.legalName());
    }

    /** Merges two students; {@code merged} bears the identifier of {@code kept}. */
    public ChangeSet students(String actor, Student kept, Student other, Student merged) {
        return merge(actor, kept, other, merged, Map.of(other.id(), kept.id()), merged.name().lastFirst());
    }

    /** Merges two contacts of one company into the first. */
    public ChangeSet contacts(String actor, Company company, CompanyContact kept, CompanyContact other, CompanyContact merged) {
        var edits = new ArrayList<Edit>();
        referring(RecordKind.COMPANY, company.id()).forEach(r -> edits.add(new Edit(r, replaced(r, Map.of(other.id(), kept.id())))));
        edits.removeIf(edit -> edit.seen() != null && edit.seen().equals(edit.next()));
        List<CompanyContact> contacts = company.contacts().stream().filter(c -> !c.id().equals(other.id()))
                .map(c -> c.id().equals(kept.id()) ? merged : c).toList();
        edits.add(new Edit(company, RecordFields.with(company, "contacts", contacts)));
        return campus.change(actor, ChangeSet.Origin.MERGE, label(merged.name().lastFirst()), edits);
    }

    /** What refers to the other first, then the other's end, then the one kept, which may bear contacts that were the other's. */
    private ChangeSet merge(String actor, CampusRecord kept, CampusRecord other, CampusRecord merged, Map<UUID, UUID> replaced,
            String label) {
        var edits = new ArrayList<Edit>();
        for (CampusRecord referring : referring(RecordKind.of(other), other.id())) {
            edits.add(new Edit(referring, replaced(referring, replaced)));
        }
        edits.add(new Edit(other, null));
        edits.add(new Edit(kept, merged));
        return campus.change(actor, ChangeSet.Origin.MERGE, label(label), edits);
    }

    private static String label(String name) {
        return "Fusionner les fiches «\u00a0" + name + "\u00a0»";
    }

    private List<CampusRecord> referring(RecordKind kind, UUID id) {
        return records.referring(kind, id);
    }

    private static CampusRecord replaced(CampusRecord record, Map<UUID, UUID> ids) {
        return (CampusRecord) RecordFields.replaced((Record) record, ids);
    }

    /** The contacts of two companies: a person known to both, by e-mail or by name, is one contact. */
    private record Contacts(Company kept, Company other) {
        List<CompanyContact> together() {
            var together = new ArrayList<CompanyContact>();
            for (CompanyContact contact : kept.contacts()) {
                together.add(other.contacts().stream().filter(c -> same(contact, c)).findFirst()
                        .map(c -> RecordFields.completed(contact, c)).orElse(contact));
            }
            other.contacts().stream().filter(c -> twin(c).isEmpty())
                    .forEach(c -> together.add(RecordFields.with(c, "companyId", kept.id())));
            return together;
        }

        Map<UUID, UUID> replaced() {
            var replaced = new HashMap<UUID, UUID>();
            other.contacts().forEach(c -> twin(c).ifPresent(twin -> replaced.put(c.id(), twin.id())));
            return replaced;
        }

        private Optional<CompanyContact> twin(CompanyContact contact) {
            return kept.contacts().stream().filter(c -> same(c, contact)).findFirst();
        }

        private static boolean same(CompanyContact a, CompanyContact b) {
            String email = a.contact().email();
            return (email != null && email.equals(b.contact().email())) || a.name().identity().equals(b.name().identity());
        }
    }
}
