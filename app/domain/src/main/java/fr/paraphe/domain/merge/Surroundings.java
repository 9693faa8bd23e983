package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.Companies.SameSiret;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.Internship.Schedule;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.directory.Internships.Followed;
import fr.paraphe.domain.directory.RecordFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands around documents under check, read for all of them together so that a long list stays quick (V65, V66, V69, V80–V84). */
final class Surroundings {
    private final Map<UUID, List<PastCircuit>> past;
    private final Map<UUID, List<InternshipFile>> overlapping;
    private final Map<UUID, List<Followed>> followed;
    private final Map<String, List<SameSiret>> sameSiret;
    private final Set<UUID> repeated;

    private Surroundings(CheckReads reads, Collection<UUID> ids, List<RecordFile> all, Set<UUID> repeated) {
        List<InternshipFile> files =
                all.stream().filter(InternshipFile.class::isInstance).map(InternshipFile.class::cast).toList();
        this.repeated = repeated;
        past = reads.history().of(ids);
        overlapping = overlapping(reads.internships(), files);
        Set<UUID> teachers = files.stream().map(f -> f.internship().referentTeacherId()).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        followed = reads.internships().followedBy(teachers).stream().collect(Collectors.groupingBy(Followed::teacher));
        sameSiret = reads.companies().sharingASiret().stream().collect(Collectors.groupingBy(SameSiret::siret));
    }

    /** Reads what stands around {@code files}, the files of {@code ids}, some of which were asked twice. */
    static Surroundings read(CheckReads reads, Collection<UUID> ids, List<RecordFile> files, Set<UUID> repeated) {
        return new Surroundings(reads, ids, files, repeated);
    }

    Around of(RecordFile file) {
        UUID id = file.id();
        return new Around(past.getOrDefault(id, List.of()), overlapping.getOrDefault(id, List.of()), repeated.contains(id),
                file instanceof InternshipFile found ? followed(found.internship()) : 0, namesakes(file.company()));
    }

    private int followed(Internship internship) {
        UUID teacher = internship.referentTeacherId();
        Schedule schedule = internship.schedule();
        if (teacher == null) {
            return 0;
        }
        return (int) followed.getOrDefault(teacher, List.of()).stream()
                .filter(other -> !other.internship().equals(internship.id())
                        && overlap(schedule.startsOn(), schedule.endsOn(), other.startsOn(), other.endsOn()))
                .count();
    }

    private List<String> namesakes(@Nullable Company company) {
        return company == null ? List.of() : sameSiret.getOrDefault(company.siret(), List.of()).stream()
                .filter(other -> !other.id().equals(company.id()))
                .map(SameSiret::legalName)
                .toList();
    }

    private static Map<UUID, List<InternshipFile>> overlapping(Internships internships, List<InternshipFile> files) {
        Map<UUID, List<Internship>> byStudent = internships.ofStudents(
                        files.stream().map(f -> f.student().id()).collect(Collectors.toSet())).stream()
                .collect(Collectors.groupingBy(Internship::studentId));
        Map<UUID, List<UUID>> pairs = new HashMap<>();
        for (InternshipFile file : files) {
            Internship internship = file.internship();
            Schedule schedule = internship.schedule();
            for (Internship other : byStudent.getOrDefault(internship.studentId(), List.of())) {
                if (!other.id().equals(internship.id()) && overlap(schedule.startsOn(), schedule.endsOn(),
                        other.schedule().startsOn(), other.schedule().endsOn())) {
                    pairs.computeIfAbsent(internship.id(), _ -> new ArrayList<>()).add(other.id());
                }
            }
        }
        if (pairs.isEmpty()) {
            return Map.of();
        }
        Set<UUID> others = pairs.values().stream().flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
        Map<UUID, InternshipFile> found =
                internships.files(others).stream().collect(Collectors.toMap(f -> f.internship().id(), Function.identity()));
        Map<UUID, List<InternshipFile>> result = new HashMap<>();
        pairs.forEach((id, ids) -> result.put(id, ids.stream().filter(found::containsKey).map(found::get).toList()));
        return result;
    }

    private static boolean overlap(
            @Nullable LocalDate start, @Nullable LocalDate end, @Nullable LocalDate otherStart, @Nullable LocalDate otherEnd) {
        return start != null && end != null && otherStart != null && otherEnd != null
                && !start.isAfter(otherEnd) && !otherStart.isAfter(end);
    }
}
