package fr.paraphe.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.imports.Correction;
import fr.paraphe.domain.directory.imports.TableSource;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.CollectionStatus;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.RequestStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The domain's own lists have a word for each constant in both languages, and French screens say what documents say (02, § 2.0). */
class LabelsTest {
    private static final Messages FRENCH = new Messages(Locale.FRENCH);
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    /** One constant, or a part of what is said of it, with the domain's word. */
    record Told(Enum<?> constant, String part, String word) {
        @Override
        public String toString() {
            return constant.getDeclaringClass().getSimpleName() + " " + part + " " + constant.name();
        }
    }

    static Stream<Told> told() {
        return Stream.of(
                all(SignatoryRole.values(), "", SignatoryRole::label), all(Requirement.values(), "", Requirement::label),
                all(RoleChoice.values(), "", RoleChoice::label).filter(told -> told.constant() != RoleChoice.ONLY),
                all(TemplateCategory.values(), "", TemplateCategory::path), all(RecipientKind.values(), "", RecipientKind::label),
                all(RecipientKind.values(), "heading", RecipientKind::heading), all(RequestStatus.values(), "", RequestStatus::label),
                all(Attention.values(), "", Attention::label),
                all(CollectionStatus.values(), "", CollectionStatus::label), all(Readiness.values(), "", Readiness::label),
                all(Correction.Kind.values(), "", Correction.Kind::label),
                all(ProofEventType.values(), "", ProofEventType::label), all(CircuitTrail.State.values(), "", CircuitTrail.State::label),
                all(TableSource.Format.values(), "", TableSource.Format::label)).flatMap(Function.identity());
    }

    private static <E extends Enum<E>> Stream<Told> all(E[] constants, String part, Function<E, String> word) {
        return Arrays.stream(constants).map(constant -> new Told(constant, part, word.apply(constant)));
    }

    @ParameterizedTest
    @MethodSource("told")
    void frenchIsTheDomainsAndEnglishIsThere(Told told) {
        assertThat(FRENCH.label(told.constant(), told.part())).isEqualTo(told.word()).doesNotContainPattern(" [:;!?»]");
        assertThat(ENGLISH.label(told.constant(), told.part())).isNotBlank().doesNotContainPattern("[^\\x20-\\x7E]");
    }

    @Test
    void nothingElseIsInEitherFile() {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle("fr.paraphe.desktop.kit.labels", language).keySet()).hasSize((int) told().count());
        }
    }

    @Test
    void aConstantIsCalledInTheLanguageOfTheScreens() {
        assertThat(FRENCH.label(SignatoryRole.INTERNSHIP_TUTOR)).isEqualTo("Maître de stage");
        assertThat(ENGLISH.label(SignatoryRole.INTERNSHIP_TUTOR)).isEqualTo("Company tutor");
        assertThat(ENGLISH.label(Correction.Kind.SIRET)).isEqualTo("SIRET: first zeros lost");
    }
}
