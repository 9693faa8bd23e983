package fr.paraphe.domain.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

// E32
class ImportFieldsTest {
    private final ImportFields fields = ImportFields.shipped();

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void everyFieldHasItsNameInBothLanguagesAndNoTwoAreCalledAlike(ImportKind kind) {
        List<ImportField> all = fields.fields(kind);
        assertThat(all).isNotEmpty().allSatisfy(field -> {
            assertThat(field.words().french()).isNotBlank().doesNotContain("=");
            assertThat(field.words().english()).as(field.label()).isNotBlank().doesNotContainPattern("[éèêàùçÉ«»=]");
        });
        assertThat(all.stream().map(field -> field.words().english())).doesNotHaveDuplicates();
        assertThat(kind.words().english()).isNotBlank().doesNotContainPattern("[éè]");
    }
}
