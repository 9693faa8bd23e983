package fr.paraphe.domain.directory.duplicates;

import fr.paraphe.domain.directory.duplicates.Duplicate.Kind;
import fr.paraphe.domain.directory.duplicates.Duplicate.Reason;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.Settings;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds records that seem to tell of the same person or company: companies by SIRET, or by a name alike in the same town; contacts of one
 * company by e-mail or mobile; students by INE, or by name and birth date (X10). Reads each list once, and keeps a few words of each row.
 */
public final class FindDuplicates {
    private static final int AT_ONCE = 1_000;
    private static final double ALIKE = 0.8;

    private final Listing companies;
    private final Listing contacts;
    private final Listing students;
    private final Settings settings;

    /** Creates the use case over the three lists; {@code settings} remember which records a person declared distinct. */
    public FindDuplicates(Listing companies, Listing contacts, Listing students, Settings settings) {
        this.companies = companies;
        this.contacts = contacts;
        this.students = students;
        this.settings = settings;
    }

    /** Returns those not declared distinct, the surest first; a pair is told once, for its surest reason. */
    public List<Duplicate> find() {
        var found = new Found();
        students(found);
        companies(found);
        contacts(found);
        return found.sorted().stream().filter(d -> settings.get(key(d)).isEmpty()).toList();
    }

    /** Remembers that the records of {@code duplicate} are not one: it is no longer found. */
    public void declareDistinct(Duplicate duplicate) {
        settings.put(key(duplicate), "oui");
    }

    private static String key(Duplicate duplicate) {
        String ids = duplicate.ids().stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        return "doublons.distincts." + Sha256.hex(ids);
    }

    private void students(Found found) {
        var read = new Sketches(students);
        found.add(Kind.STUDENT, Reason.SAME_INE, read.groups(r -> r.get("ine")), FindDuplicates::person);
        found.add(Kind.STUDENT, Reason.SAME_NAME_AND_BIRTH,
                read.groups(r -> r.get("birthDate").isEmpty() ? "" : identity(r) + "|" + r.get("birthDate")), FindDuplicates::person);
    }

    private void companies(Found found) {
        var read = new Sketches(companies);
        found.add(Kind.COMPANY, Reason.SAME_SIRET, read.groups(r -> r.get("siret")), r -> r.get("legalName"));
        for (List<Sketch> town : read.groups(r -> SearchText.normalised(r.get("city")))) {
            found.add(Kind.COMPANY, Reason.ALIKE_NAME_AND_TOWN, alike(town), r -> r.get("legalName"));
        }
    }

    private void contacts(Found found) {
        var read = new Sketches(contacts);
        found.add(Kind.CONTACT, Reason.SAME_EMAIL, read.groups(r -> inCompany(r, r.get("email"))), FindDuplicates::person);
        found.add(Kind.CONTACT, Reason.SAME_PHONE, read.groups(r -> inCompany(r, r.get("mobile"))), FindDuplicates::person);
    }

    private static String inCompany(Sketch row, String value) {
        return value.isEmpty() ? "" : row.get("owner") + "|" + value;
    }

    private static String person(Sketch row) {
        return (row.get("lastName") + " " + row.get("firstName")).strip();
    }

    private static String identity(Sketch row) {
        return SearchText.normalised(person(row));
    }

    /** Groups the companies of one town whose names are alike; two different SIRETs make two companies, however they are named. */
    private static List<List<Sketch>> alike(List<Sketch> town) {
        Map<String, List<Sketch>> blocks = new LinkedHashMap<>();
        town.forEach(r -> {
            String core = Likeness.core(r.get("legalName"));
            Set<String> keys = new LinkedHashSet<>();
            for (String word : core.split(" ")) {
                keys.add(word.substring(0, Math.min(3, word.length())));
            }
            keys.forEach(key -> blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(r));
        });
        var pairs = new ArrayList<List<Sketch>>();
        for (List<Sketch> block : blocks.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    if (same(block.get(i), block.get(j))) {
                        pairs.add(List.of(block.get(i), block.get(j)));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean same(Sketch a, Sketch b) {
        String siret = a.get("siret");
        boolean bothKnown = !siret.isEmpty() && !b.get("siret").isEmpty();
        return !bothKnown && Likeness.between(Likeness.core(a.get("legalName")), Likeness.core(b.get("legalName"))) >= ALIKE;
    }

    /** What is kept of one row. */
    private record Sketch(UUID id, Map<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** The rows of one list, with the columns that tell likeness only. */
    private static final class Sketches {
        private static final Set<String> KEPT = Set.of("ine", "lastName", "firstName", "birthDate", "legalName", "siret", "city", "email",
                "mobile", "owner");

        private final List<Sketch> rows = new ArrayList<>();

        Sketches(Listing list) {
            ListKey last = null;
            List<ListRow> page = list.after(ListQuery.ALL, null, AT_ONCE);
            while (!page.isEmpty()) {
                page.forEach(row -> rows.add(sketch(list, row)));
                last = page.getLast().key();
                page = page.size() < AT_ONCE ? List.of() : list.after(ListQuery.ALL, last, AT_ONCE);
            }
        }

        private static Sketch sketch(Listing list, ListRow row) {
            var cells = new LinkedHashMap<String, String>();
            for (int i = 0; i < list.columns().size(); i++) {
                String name = list.columns().get(i).name();
                String text = row.text(i);
                if (KEPT.contains(name) && !text.isEmpty()) {
                    cells.put(name, text);
                }
            }
            return new Sketch(row.id(), cells);
        }

        /** Returns the groups of two rows or more that have the same key; an empty key is nobody's. */
        List<List<Sketch>> groups(Function<Sketch, String> key) {
            Map<String, List<Sketch>> groups = new LinkedHashMap<>();
            for (Sketch row : rows) {
                String value = key.apply(row);
                if (!value.isEmpty()) {
                    groups.computeIfAbsent(value, _ -> new ArrayList<>()).add(row);
                }
            }
            return groups.values().stream().filter(g -> g.size() > 1).toList();
        }
    }

    /** What was found so far. */
    private static final class Found {
        private final List<Duplicate> all = new ArrayList<>();
        private final Set<Set<UUID>> told = new HashSet<>();

        void add(Kind kind, Reason reason, List<List<Sketch>> groups, Function<Sketch, String> label) {
            for (List<Sketch> group : groups) {
                List<UUID> ids = group.stream().map(Sketch::id).toList();
                if (told.add(Set.copyOf(ids))) {
                    all.add(new Duplicate(kind, reason, label.apply(group.getFirst()), ids));
                }
            }
        }

        List<Duplicate> sorted() {
            return all.stream().sorted(Comparator.comparing(Duplicate::reason)
                    .thenComparing(d -> SearchText.normalised(d.label()))).toList();
        }
    }
}
