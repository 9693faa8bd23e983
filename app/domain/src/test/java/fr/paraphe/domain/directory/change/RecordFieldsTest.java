package fr.paraphe.domain.directory.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.change.RecordFields.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFieldsTest {
    private final Student student = CampusFixtures.adult().file().student();

    @Test
    void aFieldIsReadAndChangedByItsPath() {
        Student changed = RecordFields.with(student, "contact.email", "autre@ecole.example");
        assertThat(RecordFields.value(changed, "contact.email")).isEqualTo("autre@ecole.example");
        assertThat(RecordFields.with(changed, "contact.email", student.contact().email())).isEqualTo(student);
    }

    @Test
    void anElementOfAListIsNamedByItsIdentifier() {
        Student minor = CampusFixtures.adult().guardian("+33639980005", true).file().student();
        Guardian mother = minor.guardians().getFirst();
        String path = "guardians[" + mother.id() + "].relationship";
        Student changed = RecordFields.with(minor, path, "tante");
        assertThat(RecordFields.value(changed, path)).isEqualTo("tante");
        assertThat(RecordFields.differences(minor, changed)).containsExactly(new Difference(path, "mère", "tante"));
    }

    @Test
    void differencesAreToldFieldByField() {
        Student changed = RecordFields.with(RecordFields.with(student, "birthDate", null), "name.lastName", "Audoin");
        assertThat(RecordFields.differences(student, changed)).containsExactly(
                new Difference("name.lastName", "Audouin", "Audoin"), new Difference("birthDate", student.birthDate(), null));
        assertThat(RecordFields.differences(student, student)).isEqualTo(List.of());
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertThatThrownBy(() -> RecordFields.value(student, "contact.fax")).hasMessageContaining("no field fax");
    }
}
