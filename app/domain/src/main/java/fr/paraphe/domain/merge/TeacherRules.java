package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.StaffMember;
import java.util.List;

/** The rule on how many trainees a teacher follows at the same time: V66. */
final class TeacherRules implements CheckRule {
    private final int atMost;

    TeacherRules(int atMost) {
        this.atMost = atMost;
    }

    @Override
    public List<Finding> check(CheckContext context) {
        var findings = new Findings();
        StaffMember teacher = context.file().referentTeacher();
        int others = context.around().followed();
        if (teacher != null && others >= atMost) {
            findings.warn("V66", null, "internship.referentTeacher", "%s suit déjà %d stagiaires.", teacher.name().lastFirst(), others);
        }
        return findings.list();
    }
}
