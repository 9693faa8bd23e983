package fr.paraphe.domain.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulateSendingTest { // X04
    private final DocumentTemplate template = ShippedTemplates.agreement();
    private final Map<String, byte[]> written = new LinkedHashMap<>();
    private final List<Integer> progress = new ArrayList<>();

    private static CheckedDocument document(String last) {
        return new CheckedDocument(CampusFixtures.adult().student(s -> new Student(s.id(),
                new PersonName(s.name().title(), last, "Léa"), s.ine(), s.birthDate(), s.birthPlace(), s.sex(), s.nationality(),
                s.address(), s.contact(), s.classGroupId(), s.cover(), s.guardians(), s.leftOn(), s.details())).file(),
                List.of(), List.of());
    }

    private List<SimulateSending.Made> run(List<CheckedDocument> documents, int atMost) {
        return new SimulateSending((_, document) -> {
            if (java.util.Objects.requireNonNull(document.file().student()).name().lastName().equals("Échec")) {
                throw new RefusedException("V39", "Le caractère «\u00a0Ÿ\u00a0» n'existe pas dans la police choisie.");
            }
            return new byte[] {1};
        }).run(template, documents, written::put, progress::add, () -> written.size() >= atMost);
    }

    @Test
    void everyDocumentHasAFileInTheOrderOfTheListAndOneThatFailsDoesNotStopTheOthers() {
        List<SimulateSending.Made> made = run(List.of(document("Audouin"), document("Échec"), document("Berger")), 10);

        assertThat(written.keySet()).containsExactly("001 - AUDOUIN Léa - Convention de stage.pdf",
                "003 - BERGER Léa - Convention de stage.pdf");
        assertThat(made).extracting(SimulateSending.Made::failure)
                .containsExactly("", "Le caractère «\u00a0Ÿ\u00a0» n'existe pas dans la police choisie.", "");
        assertThat(progress).containsExactly(1, 2, 3);
    }

    @Test
    void noNameLeavesTheFolderNorGrowsTooLong() {
        run(List.of(document("../../etc/passwd"), document("a:b\\c|d*?<>\"\n"), document("x".repeat(400))), 10);

        assertThat(written.keySet()).hasSize(3).allSatisfy(name -> {
            assertThat(name).matches("[\\p{L}\\p{N} ()'_-]{1,120}\\.pdf");
            assertThat(name).startsWith("00");
        });
    }

    @Test
    void stopsWhenItIsGivenUp() {
        assertThat(run(List.of(document("A"), document("B"), document("C")), 2)).hasSize(2);
    }
}
