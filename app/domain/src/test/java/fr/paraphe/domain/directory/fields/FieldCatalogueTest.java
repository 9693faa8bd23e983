package fr.paraphe.domain.directory.fields;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.shared.Words;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;

class FieldCatalogueTest {
    private static final UUID ID = new UUID(0, 7);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    /** What nobody types: identifiers, what the machine records, pictures, and lists edited elsewhere. */
    private static final Set<String> NOT_TYPED =
            Set.of("id", "companyId", "contact.lastSpaceLogin", "demonstration", "guardians", "contacts", "slots",
                    "aboutKind", "aboutId", "logo");

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyFieldIsInItsRecordAndCanBeEmptied(RecordKind kind) {
        CampusRecord blank = NewRecord.of(kind, ID, TODAY);
        for (Field field : FieldCatalogue.sections(kind).stream().flatMap(s -> s.fields().stream()).toList()) {
            Object value = RecordFields.value((Record) blank, field.path());
            if (!field.required() || (field.kind() != FieldKind.MOMENT && field.kind() != FieldKind.REFERENCE)) {
                assertThat(RecordFields.with((Record) blank, field.path(), field.blank())).as(field.path()).isNotNull();
            }
            assertThat(new ShowField(new TenDigits()).text(field, value)).as(field.path()).isNotNull();
            assertThat(FieldCatalogue.field(kind, field.path())).contains(field);
        }
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void nothingOfARecordIsForgotten(RecordKind kind) {
        Set<String> typed = new TreeSet<>();
        FieldCatalogue.sections(kind).forEach(s -> s.fields().forEach(f -> typed.add(f.path())));
        assertThat(leaves("", kind.type()).filter(path -> !NOT_TYPED.contains(path)).toList()).isSubsetOf(typed);
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyFieldSectionAndChoiceHasItsNameInBothLanguages(RecordKind kind) {
        List<Section> sections = new ArrayList<>(FieldCatalogue.sections(kind));
        sections.addAll(FieldCatalogue.guardian());
        sections.addAll(FieldCatalogue.contact());
        sections.addAll(FieldCatalogue.slot());
        for (Section section : sections) {
            assertThat(List.of(section.tab(), section.title())).allSatisfy(FieldCatalogueTest::named);
            for (Field field : section.fields()) {
                named(field.words());
                field.choices().stream().filter(choice -> !choice.label().isEmpty()).forEach(choice -> named(choice.words()));
            }
            assertThat(section.fields().stream().map(field -> field.words().english())).as(section.title().english())
                    .doesNotHaveDuplicates();
        }
    }

    private static void named(Words words) {
        assertThat(words.french()).isNotBlank();
        assertThat(words.english()).as(words.french()).isNotBlank().doesNotContainPattern("[éèêàùçÉ«»]");
    }

    // 03, TrainingSession
    @Test
    void theFieldsOfAHalfDayAreFoundByItsPlace() {
        assertThat(FieldCatalogue.field(RecordKind.TRAINING_SESSION, "slots[2].startsAt"))
                .hasValueSatisfying(f -> assertThat(f.kind()).isEqualTo(FieldKind.TIME));
        assertThat(FieldCatalogue.field(RecordKind.COMPANY, "slots[2].startsAt")).isEmpty();
    }

    // E06, E08
    @Test
    void theFieldsOfGuardiansAndContactsAreFoundInsideTheirRecords() {
        assertThat(FieldCatalogue.field(RecordKind.STUDENT, "guardians[" + ID + "].contact.mobile"))
                .hasValueSatisfying(f -> assertThat(f.label()).isEqualTo("Téléphone mobile"));
        assertThat(FieldCatalogue.field(RecordKind.COMPANY, "contacts[" + ID + "].rights.maySign").orElseThrow().label())
                .isEqualTo("Droit de signer électroniquement les conventions et autres documents contractuels…");
        assertThat(FieldCatalogue.field(RecordKind.STUDENT, "guardians[" + ID + "].shoeSize")).isEmpty();
        assertThat(FieldCatalogue.field(RecordKind.COMPANY, "guardians[" + ID + "].contact.mobile")).isEmpty();
    }

    @Test
    void theElementsHaveAllTheirFields() {
        var student = (Student) NewRecord.of(RecordKind.STUDENT, ID, TODAY);
        var withGuardian = RecordFields.with(student, "guardians", List.of(NewRecord.guardian(ID, 2)));
        FieldCatalogue.guardian().forEach(s -> s.fields().forEach(f -> assertThat(
                RecordFields.with(withGuardian, "guardians[" + ID + "]." + f.path(), f.kind() == FieldKind.CHOICE
                        ? Objects.requireNonNull(f.choices().getLast()).value() : f.blank())).isNotNull()));
        var company = (Company) NewRecord.of(RecordKind.COMPANY, ID, TODAY);
        var withContact = RecordFields.with(company, "contacts", List.of(NewRecord.contact(ID, ID)));
        FieldCatalogue.contact().forEach(s -> s.fields().forEach(f ->
                assertThat(RecordFields.with(withContact, "contacts[" + ID + "]." + f.path(), f.blank())).isNotNull()));
    }

    private static Stream<String> leaves(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(c -> leaf(prefix, c));
    }

    private static Stream<String> leaf(String prefix, RecordComponent component) {
        String path = prefix + component.getName();
        return component.getType().isRecord() ? leaves(path + ".", component.getType()) : Stream.of(path);
    }
}
