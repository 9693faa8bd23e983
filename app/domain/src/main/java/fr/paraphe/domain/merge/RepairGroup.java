package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.FieldCatalogue;
import fr.paraphe.domain.directory.fields.ReferenceTo;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What one rule says of several documents, to be mended together (X02): the records concerned and the distinct fields to mend, fewer
 * than the records when they share a company or a class.
 */
public record RepairGroup(String rule, Severity severity, String title, List<UUID> records, List<RepairPlace> places,
        boolean ofTemplate, boolean oneCompany) {

    /** The records of which each has its own value of a field, and several may be given the same. */
    private static final Set<RecordKind> SHARED = EnumSet.of(RecordKind.INTERNSHIP, RecordKind.WORK_STUDY_CONTRACT, RecordKind.ENROLMENT,
            RecordKind.TRAINING_SESSION, RecordKind.MISSION_ORDER, RecordKind.CLASS_GROUP);

    public RepairGroup {
        records = List.copyOf(records);
        places = List.copyOf(places);
    }

    /** Returns the field that one value mends in all of them; empty when each has its own value, or when there is but one field. */
    public Optional<Field> together() {
        Set<RecordKind> kinds = new HashSet<>();
        Set<String> paths = new HashSet<>();
        places.forEach(place -> {
            kinds.add(place.kind());
            paths.add(place.element() + place.path());
        });
        if (places.size() < 2) {
            return Optional.empty();
        }
        RepairPlace first = places.getFirst();
        boolean shared = kinds.size() == 1 && paths.size() == 1 && first.element().isEmpty()
                && SHARED.contains(first.kind());
        return shared
                ? FieldCatalogue.field(first.kind(), first.path()).filter(field -> oneCompany || !ofCompany(field))
                : Optional.empty();
    }

    private static boolean ofCompany(Field field) {
        return field.target().filter(ReferenceTo::ofCompany).isPresent();
    }

    /** Returns what was found about {@code documents}, rule by rule and role by role; the gravest first, then the most frequent. */
    public static List<RepairGroup> of(DocumentTemplate template, List<CheckedDocument> documents) {
        Map<String, Gathered> groups = new LinkedHashMap<>();
        for (CheckedDocument document : documents) {
            for (Finding finding : document.findings()) {
                String title = title(finding);
                groups.computeIfAbsent(finding.rule() + finding.severity() + title, _ -> new Gathered(finding, title))
                        .add(document, RepairPlaces.of(template, document.file(), finding));
            }
        }
        return groups.values().stream().map(Gathered::group)
                .sorted(Comparator.comparing(RepairGroup::severity)
                        .thenComparing(Comparator.<RepairGroup>comparingInt(g -> g.records().size()).reversed()))
                .toList();
    }

    private static String title(Finding finding) {
        String general = RuleTitles.of(finding.rule()).orElse("");
        if (general.isEmpty()) {
            return finding.text();
        }
        SignatoryRole role = finding.role();
        return role == null || RuleTitles.ROLE_SAID.contains(finding.rule()) ? general : general + "\u00a0– " + role.label();
    }

    /** A group as it grows. */
    private static final class Gathered {
        private final Finding first;
        private final String title;
        private final List<UUID> records = new ArrayList<>();
        private final Set<RepairPlace> places = new LinkedHashSet<>();
        private final Set<UUID> companies = new HashSet<>();

        Gathered(Finding first, String title) {
            this.first = first;
            this.title = title;
        }

        void add(CheckedDocument document, Optional<RepairPlace> place) {
            UUID record = document.file().id();
            if (records.isEmpty() || !records.getLast().equals(record)) {
                records.add(record);
            }
            Optional.ofNullable(document.file().company()).map(Company::id).ifPresent(companies::add);
            place.ifPresent(places::add);
        }

        RepairGroup group() {
            return new RepairGroup(first.rule(), first.severity(), title, records, List.copyOf(places), first.ofTemplate(),
                    companies.size() == 1);
        }
    }
}
