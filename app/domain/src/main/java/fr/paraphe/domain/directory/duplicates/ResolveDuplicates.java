package fr.paraphe.domain.directory.duplicates;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.change.RecordFields.Difference;
import fr.paraphe.domain.shared.RefusedException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two records that seem to be one, side by side, and merges them as the person chose, field by field (X10). */
public final class ResolveDuplicates {
    private static final Set<String> NOT_CHOSEN = Set.of("id", "companyId", "contacts", "guardians");

    private final CampusRecords records;
    private final MergeRecords merging;

    /** Creates the use case. */
    public ResolveDuplicates(CampusRecords records, MergeRecords merging) {
        this.records = records;
        this.merging = merging;
    }

    /**
     * Two records side by side, the first of which is kept; {@code company} is that of two contacts,
             and {@code moved} says how many records
     * will refer to the one kept instead of the other.
     */
    public record Pair(Duplicate.Kind kind, Record kept, Record other, @Nullable Company company, int moved) {
        /** Returns the fields in which they differ; contacts and guardians are not among them, since both are kept. */
        public List<Difference> choices() {
            return RecordFields.differences(kept, other).stream()
                    .filter(d -> NOT_CHOSEN.stream().noneMatch(n -> d.path().equals(n) || d.path().startsWith(n + "["))).toList();
        }

        /** Returns the fields where the other has a value and the one kept has none: what is best taken from the other. */
        public Set<String> proposed() {
            Record completed = RecordFields.completed(kept, other);
            return choices().stream().map(Difference::path)
                    .filter(path -> !equal(RecordFields.value(kept, path), RecordFields.value(completed, path)))
                    .collect(Collectors.toUnmodifiableSet());
        }

        private static boolean equal(@Nullable Object a, @Nullable Object b) {
            return a == null ? b == null : a.equals(b);
        }
    }

    /**
     * Reads the records at two places of {@code duplicate}, the one to keep first.
     *
     * @throws RefusedException {@code record-gone} when one of them was merged or deleted meanwhile
     */
    public Pair compare(Duplicate duplicate, int kept, int other) {
        UUID first = duplicate.ids().get(kept);
        UUID second = duplicate.ids().get(other);
        if (duplicate.kind() != Duplicate.Kind.CONTACT) {
            RecordKind kind = duplicate.kind().record();
            int moved = records.referring(kind, second).size();
            return new Pair(duplicate.kind(), (Record) read(kind, first), (Record) read(kind, second), null, moved);
        }
        Company company = records.holding(first).orElseThrow(ResolveDuplicates::gone);
        CompanyContact head = company.contact(first).orElseThrow(ResolveDuplicates::gone);
        CompanyContact twin = company.contact(second).orElseThrow(ResolveDuplicates::gone);
        int moved = (int) records.referring(RecordKind.COMPANY, company.id()).stream().filter(r -> refers((Record) r, second)).count();
        return new Pair(duplicate.kind(), head, twin, company, moved);
    }

    /** Merges {@code pair}; the fields of {@code fromOther} take the other's value, the rest stays that of the one kept. */
    public ChangeSet merge(String actor, Pair pair, Collection<String> fromOther) {
        return switch (pair.kept()) {
            case Company kept -> {
                var other = (Company) pair.other();
                Company together = RecordFields.with(kept, "contacts", MergeRecords.proposed(kept, other).contacts());
                yield merging.companies(actor, kept, other, chosen(together, other, fromOther));
            }
            case Student kept -> {
                var other = (Student) pair.other();
                Student together = RecordFields.with(kept, "guardians", MergeRecords.proposed(kept, other).guardians());
                yield merging.students(actor, kept, other, chosen(together, other, fromOther));
            }
            case CompanyContact kept when pair.company() != null -> {
                var other = (CompanyContact) pair.other();
                yield merging.contacts(actor, pair.company(), kept, other, chosen(kept, other, fromOther));
            }
            default -> throw new IllegalArgumentException("only companies, contacts and students are merged");
        };
    }

    private static <R extends Record> R chosen(R kept, R other, Collection<String> fromOther) {
        R next = kept;
        for (String path : fromOther) {
            next = RecordFields.with(next, path, RecordFields.value(other, path));
        }
        return next;
    }

    private CampusRecord read(RecordKind kind, UUID id) {
        return records.find(kind, id).orElseThrow(ResolveDuplicates::gone);
    }

    private static boolean refers(Record record, UUID id) {
        return !RecordFields.replaced(record, Map.of(id, new UUID(0, 0))).equals(record);
    }

    private static RefusedException gone() {
        return new RefusedException("record-gone", "Une de ces fiches n'existe plus\u00a0: actualisez la liste des doublons.");
    }
}
