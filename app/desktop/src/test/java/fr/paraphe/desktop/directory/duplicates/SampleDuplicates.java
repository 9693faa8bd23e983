package fr.paraphe.desktop.directory.duplicates;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.PhoneNumbers;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.duplicates.Duplicate;
import fr.paraphe.domain.directory.duplicates.ResolveDuplicates.Pair;
import fr.paraphe.domain.directory.fields.ShowField;
import fr.paraphe.domain.shared.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One company entered twice. */
public final class SampleDuplicates implements DuplicateDesk {
    private final Company first = new Company(UUID.randomUUID(), "Agence Bellevue", "SARL", "", "", "", PostalAddress.NONE, "", "",
            Company.Profile.NONE, List.of());
    private final Company second = new Company(UUID.randomUUID(), "Agence Belle-Vue", "SARL", "73282932000074", "", "",
            new PostalAddress("", "", "Nîmes", ""), "", "", Company.Profile.NONE, List.of());
    private Set<String> merged = Set.of();
    private boolean together;
    private boolean refusing;

    /** Returns how values are written. */
    public static ShowField words() {
        return new ShowField(new AsTyped());
    }

    /** Shows numbers as they were typed. */
    private static final class AsTyped implements PhoneNumbers {
        @Override
        public Optional<String> e164(String typed, String postalCode, boolean demonstration) {
            return Optional.of(typed);
        }

        @Override
        public boolean mobile(String e164, boolean demonstration) {
            return true;
        }

        @Override
        public String international(String e164) {
            return e164;
        }

        @Override
        public String national(String e164) {
            return e164;
        }

        @Override
        public Optional<String> region(String e164) {
            return Optional.of("FR");
        }
    }

    /** Refuses the next merge. */
    public void refuse() {
        refusing = true;
    }

    /** Returns the fields that the last merge took from the other record. */
    public Set<String> merged() {
        return merged;
    }

    @Override
    public List<Duplicate> find() {
        return together ? List.of() : List.of(new Duplicate(Duplicate.Kind.COMPANY, Duplicate.Reason.ALIKE_NAME_AND_TOWN,
                "Agence Bellevue", List.of(first.id(), second.id())));
    }

    @Override
    public Compared compare(Duplicate duplicate, int kept, int other) {
        List<Company> both = List.of(first, second);
        return new Compared(new Pair(Duplicate.Kind.COMPANY, both.get(kept), both.get(other), null, 2), Map.of());
    }

    @Override
    public ChangeSet merge(Pair pair, Set<String> fromOther) {
        if (refusing) {
            throw new RefusedException("changed-meanwhile", "Cette fiche a été modifiée entre-temps.");
        }
        merged = fromOther;
        together = true;
        return new ChangeSet(UUID.randomUUID(), Instant.EPOCH, "Anne", ChangeSet.Origin.MERGE, "Fusionner Agence Bellevue", null);
    }

    @Override
    public void declareDistinct(Duplicate duplicate) {
        together = true;
    }

    /** Takes the last merge back. */
    public void undo() {
        together = false;
    }
}
