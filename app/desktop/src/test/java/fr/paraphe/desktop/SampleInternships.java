package fr.paraphe.desktop;

import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.InternshipRow;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.shared.SearchText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The internships of the sample school, in memory. */
public final class SampleInternships implements Internships {
    private final List<InternshipFile> files;

    SampleInternships(List<InternshipFile> files) {
        this.files = files;
    }

    @Override
    public void save(Internship internship) {
        throw new IllegalStateException("the sample never changes");
    }

    @Override
    public Optional<Internship> find(UUID id) {
        return files.stream().map(InternshipFile::internship).filter(i -> i.id().equals(id)).findFirst();
    }

    @Override
    public List<Internship> ofStudents(Collection<UUID> studentIds) {
        return studentIds.stream().flatMap(id -> ofStudent(id).stream()).toList();
    }

    @Override
    public List<Internship> ofStudent(UUID studentId) {
        return files.stream().map(InternshipFile::internship).filter(i -> i.studentId().equals(studentId)).toList();
    }

    @Override
    public List<InternshipFile> files(Collection<UUID> ids) {
        return files.stream().filter(f -> ids.contains(f.internship().id())).toList();
    }

    @Override
    public List<InternshipRow> page(String words, Cursor after, int limit) {
        Comparator<InternshipRow> order = Comparator.comparing((InternshipRow r) -> SearchText.normalised(r.student()))
                .thenComparing(InternshipRow::id);
        return rows(words).sorted(order)
                .filter(r -> {
                    int name = SearchText.normalised(r.student()).compareTo(after.name());
                    return name > 0 || (name == 0 && r.id().compareTo(after.id()) > 0);
                })
                .limit(limit).toList();
    }

    @Override
    public long count(String words) {
        return rows(words).count();
    }

    private Stream<InternshipRow> rows(String words) {
        List<String> asked = List.of(SearchText.normalised(words).split(" "));
        return files.stream().map(SampleInternships::row)
                .filter(row -> asked.stream().allMatch(SearchText.normalised(row.toString())::contains));
    }

    private static InternshipRow row(InternshipFile f) {
        CompanyContact tutor = f.tutor();
        StaffMember teacher = f.referentTeacher();
        return new InternshipRow(f.internship().id(), f.student().name().lastFirst(), Objects.requireNonNull(f.classGroup()).name(),
                f.company().legalName(), tutor == null ? "" : tutor.name().lastFirst(), teacher == null ? "" : teacher.name().lastFirst(),
                f.internship().schedule().startsOn(), f.internship().schedule().endsOn());
    }
}
