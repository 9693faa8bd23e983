package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Ine;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.shared.SearchText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells which student a row is about: the bearer of its INE, else the one of that name born that day; a name alone is enough only with the
 * same e-mail or the same class. Whenever several may be meant, or one who may be somebody else, it is asked (07, § 7.1).
 */
final class StudentMatch {
    private static final Pattern BLANK = Pattern.compile("\\s");

    private final WorkingSet set;
    private final Map<String, ImportPlan.Answer> answers;
    private final Set<UUID> met = new HashSet<>();

    StudentMatch(WorkingSet set, Map<String, ImportPlan.Answer> answers) {
        this.set = set;
        this.answers = answers;
    }

    /** Returns the known student of a row; nobody when the row tells of somebody new. */
    Optional<Student> find(Cells cells, boolean ownTable) {
        PersonName name = cells.person("", null);
        if (name.lastName().isEmpty() || name.firstName().isEmpty()) {
            throw Cells.rejected("L'étudiant n'est pas nommé (colonnes «\u00a0Nom\u00a0» et «\u00a0Prénom\u00a0»).");
        }
        String ine = ine(cells);
        LocalDate birth = cells.date("ne e le", null);
        ImportPlan.Answer answer = answers.get(Undecided.key(cells));
        if (answer != null) {
            return answered(answer, name);
        }
        Optional<Student> bearer = ine.isEmpty() ? Optional.empty() : set.studentOfIne(ine);
        if (bearer.isPresent()) {
            return bearer;
        }
        List<Student> named = set.studentsNamed(name.identity()).stream().filter(s -> ine.isEmpty() || s.ine().isEmpty()).toList();
        List<Student> twins = named.stream().filter(s -> birth != null && birth.equals(s.birthDate())).toList();
        if (twins.size() == 1) {
            return twins.stream().findFirst();
        }
        List<Student> possible = !twins.isEmpty() ? twins
                : named.stream().filter(s -> birth == null || s.birthDate() == null).toList();
        return possible.isEmpty() ? Optional.empty() : Optional.of(decided(cells, name, possible, ownTable));
    }

    /** Notes that a row of a list of students made this one: another row of the same name is another person, or asks. */
    void made(Cells cells, Student student) {
        if (bare(cells)) {
            met.add(student.id());
        }
    }

    private Optional<Student> answered(ImportPlan.Answer answer, PersonName name) {
        return switch (answer) {
            case ImportPlan.Answer.NewPerson _ -> Optional.empty();
            case ImportPlan.Answer.LeaveOut _ -> throw Cells.leftOut();
            case ImportPlan.Answer.Existing e -> Optional.of(set.student(e.id()).orElseThrow(() -> Cells.gone(name)));
        };
    }

    private Student decided(Cells cells, PersonName name, List<Student> possible, boolean ownTable) {
        String email = cells.email("e mail").orElse("");
        String group = SearchText.normalised(cells.name("classe"));
        List<Student> same = possible.stream()
                .filter(s -> (!email.isEmpty() && email.equals(s.contact().email()))
                        || (!group.isEmpty() && group.equals(group(s)))
                        || (bare(cells, email, group) && bare(s) && !(ownTable && met.contains(s.id()))))
                .toList();
        if (same.size() != 1 || (ownTable && bare(cells) && !met.add(same.getFirst().id()))) {
            throw new Undecided(cells, told(cells, name), possible.stream().map(this::candidate).toList(),
                    "l'INE ou la date de naissance");
        }
        return same.getFirst();
    }

    /** Tells whether the row has nothing but a name. */
    private static boolean bare(Cells cells, String email, String group) {
        return email.isEmpty() && group.isEmpty() && bare(cells);
    }

    private static boolean bare(Cells cells) {
        return cells.text("ine").isEmpty() && cells.text("ne e le").isEmpty();
    }

    private static boolean bare(Student student) {
        return student.ine().isEmpty() && student.birthDate() == null;
    }

    private String group(Student student) {
        return set.staff().classOf(student.classGroupId()).map(c -> SearchText.normalised(c.name())).orElse("");
    }

    private Question.Candidate candidate(Student s) {
        String label = Stream.of(s.name().lastFirst(), s.birthDate() == null ? "" : "né(e) le " + Dates.shown(s.birthDate()),
                        s.ine().isEmpty() ? "" : "INE " + s.ine(), set.staff().classOf(s.classGroupId()).map(ClassGroup::name).orElse(""),
                        Objects.requireNonNullElse(s.contact().email(), ""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new Question.Candidate(s.id(), label);
    }

    private static String told(Cells cells, PersonName name) {
        return Stream.of(name.lastFirst(), cells.text("ne e le"), cells.text("classe")).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Returns the row's INE without spaces, in capitals. */
    static String ine(Cells cells) {
        String ine = BLANK.matcher(cells.text("ine")).replaceAll("").toUpperCase(Locale.ROOT);
        if (!ine.isEmpty() && !Ine.valid(ine)) {
            throw Cells.rejected("L'INE «\u00a0" + (ine.length() > 20 ? ine.substring(0, 20) + "…" : ine)
                    + "\u00a0» n'est pas valide (11 caractères attendus).");
        }
        return ine;
    }
}
