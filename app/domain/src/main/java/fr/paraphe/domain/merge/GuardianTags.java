package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.phone;
import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.Student;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tags of the legal guardians of ranks 1 and 2 (4.2). */
final class GuardianTags {
    private static final Part<Student> STUDENT = RecordFile::student;

    private GuardianTags() {}

    static List<MergeTag> all() {
        return Stream.concat(of(1).stream(), of(2).stream()).toList();
    }

    private static List<MergeTag> of(int rank) {
        return List.of(
                tag(rank, "Civilite", "Civilité du responsable", "title", g -> PersonTags.title(g.name())),
                tag(rank, "NomPrenom", "NOM Prénom du responsable", "lastName", g -> text(g.name().lastFirst())),
                tag(rank, "Lien", "Lien de parenté du responsable", "relationship", g -> text(g.relationship())),
                tag(rank, "Adresse", "Adresse du responsable", "address", g -> text(g.address().lines())),
                tag(rank, "Courriel", "E-mail du responsable", "email", g -> PersonTags.email(g.contact())),
                tag(rank, "Mobile", "Mobile du responsable", "mobile", g -> phone(g.contact().mobile(), true)));
    }

    private static MergeTag tag(int rank, String code, String label, String field, Function<Guardian, TagValue> value) {
        return new MergeTag("Resp" + rank + "_" + code, label + " " + rank, "Responsables légaux",
                (rank == 1 ? "guardian." : "secondGuardian.") + field,
                STUDENT.read(student -> student.guardian(rank).map(value).orElse(TagValue.EMPTY)));
    }
}
