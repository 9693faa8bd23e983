package fr.paraphe.domain.template;

import static fr.paraphe.domain.template.SignatoryRole.GUARDIAN;
import static fr.paraphe.domain.template.SignatoryRole.INSTITUTION_REPRESENTATIVE;
import static fr.paraphe.domain.template.SignatoryRole.INTERNSHIP_TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedLibraryTest {
    private static final Pattern BOX = Pattern.compile(
            "<div class=\"sig\" id=\"([a-z_]+)\" data-role=\"([A-Z_]+)\" data-tag=\"([^\"]+)\">");
    private static final Pattern BARE_TAG = Pattern.compile("(?<!\">)\\{\\{(?!#si |sinon|/si)");
    private static final Pattern MENTION = Pattern.compile("data-mention=\"([0-9 ]+)\"");

    static List<DocumentTemplate> library() {
        return ShippedLibrary.all();
    }

    @ParameterizedTest // F002, F028, F029, F030, F042: the table of 4.4
    @CsvSource(delimiter = ';', value = {
        "Convention de PFMP (lycée pro) + annexes; Stage > Convention; Contact d'entreprise; "
                + "GUARDIAN M, STUDENT M, COMPANY_HEAD M, INTERNSHIP_TUTOR O, REFERENT_TEACHER O, INSTITUTION_REPRESENTATIVE M",
        "Séquence d'observation (3e / 2de); Stage > Convention; Contact d'entreprise; "
                + "GUARDIAN M, COMPANY_HEAD M, INSTITUTION_REPRESENTATIVE M",
        "Avenant à la convention; Stage > Avenant; Contact d'entreprise; "
                + "STUDENT M, COMPANY_HEAD M, INTERNSHIP_TUTOR M, REFERENT_TEACHER M, INSTITUTION_REPRESENTATIVE M",
        "Attestation de stage; Stage > Attestation; Étudiant; COMPANY_HEAD M",
        "Convention de formation en apprentissage; Alternance > Convention; Contact d'entreprise; "
                + "COMPANY_HEAD M, INSTITUTION_REPRESENTATIVE M",
        "Convention de formation en professionnalisation; Alternance > Convention; Contact d'entreprise; "
                + "COMPANY_HEAD M, INSTITUTION_REPRESENTATIVE M",
        "Convention de formation professionnelle; Formation > Convention; Client; CLIENT M, INSTITUTION_REPRESENTATIVE M",
        "Contrat de formation (particulier); Formation > Contrat; Participant; PARTICIPANT M, INSTITUTION_REPRESENTATIVE M",
        "Certificat de réalisation; Assiduité; Contact d'entreprise; INSTITUTION_REPRESENTATIVE M",
        "Relevé d'absences; Assiduité; Contact d'entreprise; INSTITUTION_REPRESENTATIVE M",
        "Attestation de fin de formation; Formation > Attestation; Participant; INSTITUTION_REPRESENTATIVE M",
        "Feuille d'émargement; Assiduité; Participant; PARTICIPANT M",
        "Ordre de mission; Divers; Personnel; STAFF M, INSTITUTION_REPRESENTATIVE M",
        "Autorisation de sortie / droit à l'image; Divers; Responsable; GUARDIAN M",
        "Règlement intérieur (accusé); Divers; Responsable; GUARDIAN M, STUDENT M",
        "Adresse; Divers; Tous les destinataires; ''",
        "Connexion des contacts d'entreprise; Divers; Contact d'entreprise; ''"
    }, quoteCharacter = '"')
    void listsEachTemplateWithItsCategoryRecipientAndCircuit(String label, String category, String recipient, String circuit) {
        DocumentTemplate template = library().stream().filter(t -> t.label().equals(label)).findFirst().orElseThrow();
        assertThat(template.category().path()).isEqualTo(category);
        assertThat(template.shipped()).isTrue();
        assertThat(template.recipient().label()).isEqualTo(recipient);
        assertThat(template.roles().stream()
                .map(r -> r.role() + (r.requirement() == Requirement.MANDATORY ? " M" : " O"))
                .collect(Collectors.joining(", "))).isEqualTo(circuit.replace("''", ""));
    }

    @Test
    void holdsSeventeenTemplatesWhoseIdentifiersFollowThoseOfTheAgreements() { // 4.4
        assertThat(library()).extracting(t -> t.id().toString()).containsExactlyElementsOf(IntStream.rangeClosed(3, 19)
                .mapToObj("7a1e0000-0000-7000-8000-%012d"::formatted).toList());
        assertThat(library()).extracting(DocumentTemplate::label).doesNotHaveDuplicates();
        assertThat(library()).extracting(t -> t.sharing().publication().nature()) // F056
                .isSubsetOf(DocumentNature.shipped().stream().map(DocumentNature::id).toList()).contains(DocumentNature.MISCELLANEOUS.id());
    }

    @ParameterizedTest
    @MethodSource("library")
    void ordersTheRolesAndAsksEachForTheProofThatSuitsHim(DocumentTemplate template) { // F045, F046, D-10
        assertThat(template.roles()).extracting(TemplateRole::rank)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, template.roles().size()).boxed().toList());
        assertThat(template.roles()).allSatisfy(role -> assertThat(role.authLevel()).isEqualTo(
                role.role() == INSTITUTION_REPRESENTATIVE ? AuthLevel.SPACE
                        : Set.of(GUARDIAN, INTERNSHIP_TUTOR).contains(role.role()) ? AuthLevel.LINK_SMS : AuthLevel.LINK));
        assertThat(template.roles().stream().map(TemplateRole::role).toList().indexOf(INSTITUTION_REPRESENTATIVE))
                .isIn(-1, template.roles().size() - 1);
    }

    @ParameterizedTest
    @MethodSource("library")
    void holdsOneBoxForEachRoleAndNoOther(DocumentTemplate template) { // F060, V32, V33, V34
        List<MatchResult> boxes = BOX.matcher(template.html()).results().toList();
        assertThat(boxes).extracting(box -> SignatoryRole.valueOf(box.group(2)))
                .containsExactlyElementsOf(template.roles().stream().map(TemplateRole::role).toList());
        assertThat(boxes).allSatisfy(box -> {
            SignatoryRole role = SignatoryRole.valueOf(box.group(2));
            assertThat(box.group(1)).isEqualTo(role.fieldName());
            assertThat(box.group(3)).isEqualTo(role.tagCode());
        });
        assertThat(template.html().split("\"sig_", -1)).hasSize(boxes.size() + 1);
    }

    @ParameterizedTest
    @MethodSource("library")
    void standsAloneAndLoadsNothing(DocumentTemplate template) {
        assertThat(template.html()).startsWith("<!DOCTYPE html>\n<html lang=\"fr\">").endsWith("</html>\n")
                .containsOnlyOnce("<title>").containsOnlyOnce("<h1>").containsPattern("<style>\\s*@page")
                .containsPattern("<meta name=\"description\" content=\"[^\"<]{20,}\"/>")
                .contains("SPÉCIMEN – sans valeur juridique") // D-03
                .doesNotContain("http", "url(", "@import", "<script", "<img", "<link", "<!--");
        assertThat(BARE_TAG.matcher(template.html()).results().map(m -> around(template.html(), m.start()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("library")
    void bringsAMessageOfItsOwn(DocumentTemplate template) { // F069
        assertThat(template.email().subject()).isNotBlank().doesNotContain("\n").hasSizeLessThan(160);
        assertThat(template.email().body()).startsWith("Bonjour,\n").endsWith("{{Etab_Nom}}").doesNotContain("<!--", "http");
        assertThat(template.email().body().contains("Comment signer ?")).isEqualTo(!template.roles().isEmpty());
        assertThat(library().stream().filter(t -> t.email().body().equals(template.email().body()))).hasSize(1);
    }

    @Test
    void statesTheFifteenMentionsOfTheLawInEveryAgreementOfAnInternship() { // 4.3, V40
        assertThat(library().stream().filter(t -> t.category() == TemplateCategory.INTERNSHIP_AGREEMENT)).hasSize(2).allSatisfy(template ->
                assertThat(MENTION.matcher(template.html()).results().flatMap(m -> Stream.of(m.group(1).split(" "))).map(Integer::valueOf))
                        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 15).boxed().toList()));
    }

    @Test
    void bringsTheTwoAnnexesOfPfmp() { // 4.3
        assertThat(library().getFirst().html()).contains("Annexe pédagogique", "Annexe financière");
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 30), Math.min(text.length(), place + 40));
    }
}
