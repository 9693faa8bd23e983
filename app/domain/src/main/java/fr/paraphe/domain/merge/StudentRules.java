package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules on the student, his age and his guardian: V50, V52 to V54 and V85. */
final class StudentRules implements CheckRule {
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 99;

    @Override
    public List<Finding> check(CheckContext context) {
        Student student = context.file().student();
        return student == null ? List.of() : check(student, context);
    }

    private static List<Finding> check(Student student, CheckContext context) {
        var findings = new Findings();
        Optional<Integer> age = student.ageOn(context.sentOn());
        if (age.filter(years -> years >= YOUNGEST && years <= OLDEST).isEmpty()) {
            findings.block("V54", SignatoryRole.STUDENT, "student.birthDate", "Date de naissance manquante ou invraisemblable.");
        } else {
            guardian(student, context, age.get(), findings);
        }
        LocalDate left = student.leftOn();
        if (left != null && !left.isAfter(context.sentOn())) {
            findings.block("V85", SignatoryRole.STUDENT, "student.leftOn", "L'étudiant a quitté l'établissement le %s.",
                    FrenchText.date(left));
        }
        return findings.list();
    }

    private static void guardian(Student student, CheckContext context, int age, Findings findings) {
        Optional<TemplateRole> role = context.template().role(SignatoryRole.GUARDIAN);
        boolean minor = student.minorOn(context.sentOn());
        if (minor && role.isEmpty()) {
            boolean blocking = context.template().category().guardianOfMinors();
            String words = "F".equals(student.sex()) ? "mineure" : "mineur";
            findings.add(Findings.Rule.of("V50", blocking), SignatoryRole.GUARDIAN, "template.roles",
                    "%s est " + words + " (%d ans): ajoutez «Responsable élève» aux signataires.", context.name(), age);
        }
        if (!minor && role.filter(r -> r.requirement() == Requirement.MANDATORY).isPresent()) {
            String words = "F".equals(student.sex()) ? "majeure" : "majeur";
            findings.warn("V53", SignatoryRole.GUARDIAN, "template.roles",
                    "%s est " + words + ": la signature du responsable est-elle nécessaire ?", context.name());
        }
        Stream.concat(role.stream(), context.template().role(SignatoryRole.SECOND_GUARDIAN).stream()).forEach(r ->
                SignatoryResolution.guardian(r, student).filter(g -> !g.parentalAuthority()).ifPresent(g ->
                        findings.warn("V52", r.role(), "guardian.parentalAuthority", "%s n'a pas l'autorité parentale.",
                                g.name().lastFirst())));
    }
}
