package fr.paraphe.domain.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.InMemoryRecordFiles;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MakeDocumentsTest { // F077
    private final DocumentTemplate template = ShippedTemplates.agreement();
    private final InMemoryRecordFiles files = new InMemoryRecordFiles();
    private final List<Integer> progress = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> events = new ArrayList<>();

    private UUID internship(String last) {
        InternshipFile file = CampusFixtures.adult()
                .student(s -> RecordFields.with(s, "name", new PersonName(s.name().title(), last, "Léa"))).file();
        return files.add(file);
    }

    private final class Sink implements DocumentSink {
        @Override
        public void add(String student, String label, byte[] pdf) {
            added.add(student + " - " + label);
        }

        @Override
        public String finish() {
            events.add("finished");
            return "/dossier";
        }

        @Override
        public void close() {
            events.add("closed");
        }
    }

    private MakeDocuments.Outcome run(List<UUID> ids, int atMost) {
        return new MakeDocuments(files, (_, file) -> {
            if (file.name().startsWith("ÉCHEC")) {
                throw new RefusedException("V39", "Le caractère «\u00a0Ÿ\u00a0» n'existe pas dans la police choisie.");
            }
            return new byte[] {1};
        }).run(template, ids, Sink::new, progress::add, () -> added.size() >= atMost);
    }

    @Test
    void makesEachOnceInTheOrderAskedAndOneThatFailsDoesNotStopTheOthers() {
        UUID first = internship("Berger");
        MakeDocuments.Outcome outcome = run(List.of(first, internship("Échec"), internship("Audouin"), first), 10);

        assertThat(added).containsExactly("BERGER Léa - Convention de stage", "AUDOUIN Léa - Convention de stage");
        assertThat(outcome.made()).isEqualTo(2);
        assertThat(outcome.where()).isEqualTo("/dossier");
        assertThat(outcome.cut()).isFalse();
        assertThat(outcome.failures()).extracting(MakeDocuments.Failure::student, MakeDocuments.Failure::why)
                .containsExactly(tuple("ÉCHEC Léa", "Le caractère «\u00a0Ÿ\u00a0» n'existe pas dans la police choisie."));
        assertThat(progress).containsExactly(1, 2, 3);
        assertThat(events).containsExactly("finished", "closed");
    }

    @Test
    void givenUpItEndsAfterTheDocumentInHandAndFinishesNothing() {
        MakeDocuments.Outcome outcome = run(List.of(internship("A"), internship("B"), internship("C")), 2);

        assertThat(outcome.made()).isEqualTo(2);
        assertThat(outcome.cut()).isTrue();
        assertThat(outcome.where()).isEmpty();
        assertThat(events).containsExactly("closed");
    }

    @Test
    void saysWhyWhenNotOneCouldBeMade() {
        UUID failing = internship("Échec");
        assertThatThrownBy(() -> run(List.of(failing), 10)).isInstanceOf(RefusedException.class)
                .hasMessage("Aucun document n'a pu être fait. ÉCHEC Léa\u00a0: "
                        + "Le caractère «\u00a0Ÿ\u00a0» n'existe pas dans la police choisie.");
        assertThatThrownBy(() -> run(List.of(UUID.randomUUID()), 10)).hasMessageContaining("ne sont plus dans la base");
        assertThat(events).containsOnly("closed");
    }

    @Test
    void readsAHundredRecordsAtOnceAtMost() {
        List<UUID> ids = IntStream.range(0, 250).mapToObj(i -> internship("E" + i)).toList();
        assertThat(run(ids, 1_000).made()).isEqualTo(250);
        assertThat(files.asked()).containsExactly(100, 100, 50);
    }
}
