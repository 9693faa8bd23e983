package fr.paraphe.domain.template.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EditTemplates;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.ShareMode;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.template.TemplateRole;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditClausesTest {
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);
    private static final Actor COLLEAGUE = new Actor("scolarite", "Paul MARTIN", Set.of(Right.SEND), null);
    private static final Actor READER = new Actor("lecture", "Anne ROUX", Set.of(), null);
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private final InMemoryDocumentTemplates templates = new InMemoryDocumentTemplates();
    private final InMemoryClauses clauses = new InMemoryClauses();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final EditTemplates edit = new EditTemplates(templates, transactions, () -> NOW);
    private final PlaceClause placing = new PlaceClause(new NumberedClauseText());
    private final EditClauses library =
            new EditClauses(new EditClauses.Stores(clauses, templates, transactions), edit, placing, () -> NOW);

    private static SignatureClause clause(SignatoryRole... referents) {
        return SignatureClause.empty("Signature").paragraph("<p>Fait à Étampes.</p>").signatures(Arrays.stream(referents)
                .map(role -> new ClauseSignature(role, "<p>Pour l'entreprise</p>", "Lu et approuvé")).toList());
    }

    private DocumentTemplate template(String label) {
        return edit.create(SECRETARY, label, TemplateCategory.INTERNSHIP_AGREEMENT, RecipientKind.COMPANY_CONTACT);
    }

    private DocumentTemplate holding(String label, LibraryClause clause) {
        return edit.save(SECRETARY, placing.in(template(label), clause.placed()));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).extracting("code").isEqualTo(code);
    }

    @Test
    void makesOfWhoSignsTheClauseWhoSignsTheDocument() { // F302
        DocumentTemplate first = placing.in(template("Convention"), new PlacedClause(
                clause(SignatoryRole.STUDENT, SignatoryRole.COMPANY_HEAD, SignatoryRole.INSTITUTION_REPRESENTATIVE), null));
        assertThat(first.eligibleForSignature()).isTrue();
        assertThat(first.roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.STUDENT, SignatoryRole.COMPANY_HEAD,
                SignatoryRole.INSTITUTION_REPRESENTATIVE);
        DocumentTemplate optional = first.sharing(first.sharing().changing(
                first.role(SignatoryRole.STUDENT).orElseThrow().requirement(Requirement.OPTIONAL)));
        DocumentTemplate next = placing.in(optional, new PlacedClause(
                clause(SignatoryRole.INTERNSHIP_TUTOR, SignatoryRole.INSTITUTION_REPRESENTATIVE, SignatoryRole.STUDENT), null));
        assertThat(next.roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.STUDENT, SignatoryRole.INTERNSHIP_TUTOR,
                SignatoryRole.INSTITUTION_REPRESENTATIVE);
        assertThat(next.role(SignatoryRole.STUDENT).orElseThrow().requirement()).isEqualTo(Requirement.OPTIONAL);
        assertThat(next.roles()).extracting(TemplateRole::rank).containsExactly(1, 2, 3);
    }

    @Test
    void letsBothGuardiansSignOneClauseAndOneAloneAgain() { // D-20, F302
        DocumentTemplate both = placing.alone(template("Convention"),
                clause(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN, SignatoryRole.SECOND_GUARDIAN), "");
        assertThat(both.roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN,
                SignatoryRole.SECOND_GUARDIAN);
        assertThat(both.role(SignatoryRole.GUARDIAN).orElseThrow().choice()).isEqualTo(RoleChoice.GUARDIAN_BOTH);
        DocumentTemplate either = both.sharing(both.sharing().changing(
                both.role(SignatoryRole.GUARDIAN).orElseThrow().choice(RoleChoice.GUARDIAN_EITHER)));
        assertThat(placing.alone(either, clause(SignatoryRole.GUARDIAN, SignatoryRole.SECOND_GUARDIAN), "").sharing().eitherGuardian())
                .isTrue();
        DocumentTemplate one = placing.alone(both, clause(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN), "");
        assertThat(one.roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN);
        assertThat(one.role(SignatoryRole.GUARDIAN).orElseThrow().choice()).isEqualTo(RoleChoice.GUARDIAN_FIRST);
        refused("clause-guardian", () -> placing.alone(both, clause(SignatoryRole.SECOND_GUARDIAN), ""));
    }

    @Test
    void refusesClausesThatNoDocumentCouldHold() { // F039, F050, V34
        DocumentTemplate template = template("Convention");
        refused("clause-signature-missing", () -> placing.alone(template, clause(), "Sonia BERNARD"));
        refused("clause-repeated", () -> placing.alone(template, clause(SignatoryRole.STUDENT, SignatoryRole.STUDENT), ""));
        refused("role-not-offered", () -> placing.alone(template, clause(SignatoryRole.CLIENT), ""));
        SignatureClause usual = clause(SignatoryRole.STUDENT);
        refused("clause-title", () -> placing.alone(template, usual.title(" "), ""));
        refused("clause-layout", () -> placing.alone(template, usual.layout(ClauseLayout.USUAL.size(40, 30)), ""));
        refused("clause-layout", () -> placing.alone(template, usual.layout(ClauseLayout.USUAL.inARow(4)), ""));
        SignatureClause wordy = usual.changing(0, new ClauseSignature(SignatoryRole.STUDENT, "", "x".repeat(501)));
        refused("clause-long", () -> placing.alone(template, wordy, ""));
        refused("clause-long", () -> placing.alone(template, usual.paragraph("x".repeat(1024 * 1024 + 1)), ""));
    }

    @Test
    void keepsAClauseForOneDocumentOrPublishesIt() { // F304, F308, F309
        DocumentTemplate alone = placing.alone(template("Convention"), clause(SignatoryRole.STUDENT), "Sonia BERNARD");
        assertThat(placing.of(alone).origin()).isNull();
        assertThat(placing.of(alone).clause().author()).isEqualTo("Sonia BERNARD");
        assertThat(clauses.all()).isEmpty();
        LibraryClause published = library.publish(COLLEAGUE, clause(SignatoryRole.STUDENT));
        assertThat(clauses.all()).containsExactly(published);
        assertThat(published.clause().author()).isEqualTo("Paul MARTIN");
        assertThat(placing.of(placing.in(alone, published.placed())).origin()).isEqualTo(new PlacedClause.Origin(published.id(), 1));
    }

    @Test
    void savesVersionsAndRefusesOneBegunBeforeAnother() { // E19
        LibraryClause first = library.publish(SECRETARY, clause(SignatoryRole.STUDENT));
        LibraryClause second = library.save(COLLEAGUE, first, first.clause().title("Signatures"));
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.clause().author()).isEqualTo("Paul MARTIN");
        assertThat(library.save(SECRETARY, second, second.clause())).isEqualTo(second);
        refused("clause-stale", () -> library.save(SECRETARY, first, first.clause().title("Autre")));
        LibraryClause back = library.restore(SECRETARY, first);
        assertThat(back.version()).isEqualTo(3);
        assertThat(back.clause().title()).isEqualTo("Signature");
        assertThat(clauses.versions(first.id())).containsExactly(back, second, first);
        refused("clause-missing", () -> library.renew(SECRETARY, UUID.randomUUID()));
    }

    @Test
    void changesNoTemplateUntilAskedAndNoneThatWasAdapted() { // F312, E19
        LibraryClause first = library.publish(SECRETARY, clause(SignatoryRole.STUDENT, SignatoryRole.INSTITUTION_REPRESENTATIVE));
        DocumentTemplate usual = holding("Convention A", first);
        DocumentTemplate unshared = edit.save(SECRETARY, holding("Convention B", first).sharing(usual.sharing().mode(ShareMode.NONE)));
        PlacedClause adapted = new PlacedClause(first.clause().paragraph("<p>Fait ailleurs.</p>"), first.placed().origin());
        DocumentTemplate changed = edit.save(SECRETARY, placing.in(template("Convention C"), adapted));
        LibraryClause second = library.save(SECRETARY, first, clause(SignatoryRole.COMPANY_HEAD));
        assertThat(templates.find(usual.id())).contains(usual);
        assertThat(library.uses().get(first.id())).extracting(EditClauses.Use::label, EditClauses.Use::version, EditClauses.Use::adapted)
                .containsExactly(tuple("Convention A", 1, false),
                        tuple("Convention B", 1, false),
                        tuple("Convention C", 1, true));
        EditClauses.Renewed renewed = library.renew(SECRETARY, first.id());
        assertThat(renewed.templates()).extracting(DocumentTemplate::id).containsExactly(usual.id(), unshared.id());
        assertThat(renewed.left()).singleElement().asString().contains("Convention C", "modifiée");
        DocumentTemplate now = templates.find(usual.id()).orElseThrow();
        assertThat(now.version()).isEqualTo(usual.version() + 1);
        assertThat(now.roles()).extracting(TemplateRole::role).containsExactly(SignatoryRole.COMPANY_HEAD);
        assertThat(placing.of(now).origin()).isEqualTo(new PlacedClause.Origin(first.id(), 2));
        assertThat(templates.find(unshared.id()).orElseThrow().sharing().mode()).isEqualTo(ShareMode.NONE);
        assertThat(templates.find(changed.id())).contains(changed);
        assertThat(library.renew(SECRETARY, second.id()).templates()).isEmpty();
    }

    @Test
    void leavesTemplatesInWhichTheClauseCannotStand() {
        LibraryClause first = library.publish(SECRETARY, clause(SignatoryRole.STUDENT));
        holding("Convention A", first);
        library.save(SECRETARY, first, clause(SignatoryRole.CLIENT));
        EditClauses.Renewed renewed = library.renew(SECRETARY, first.id());
        assertThat(renewed.templates()).isEmpty();
        assertThat(renewed.left()).singleElement().asString().contains("Convention A", "Client");
    }

    @Test
    void takesClausesOutOfTheLibraryAndBackWithoutTouchingTemplates() { // F312
        LibraryClause published = library.publish(SECRETARY, clause(SignatoryRole.STUDENT));
        DocumentTemplate template = holding("Convention", published);
        library.delete(SECRETARY, List.of(published.id()));
        assertThat(clauses.all()).isEmpty();
        assertThat(templates.find(template.id())).contains(template);
        library.undelete(SECRETARY, List.of(published.id()));
        assertThat(clauses.all()).containsExactly(published);
    }

    @Test
    void asksTheRightToPrepareDocuments() { // F014
        LibraryClause published = library.publish(SECRETARY, clause(SignatoryRole.STUDENT));
        refused("right-missing", () -> library.publish(READER, clause(SignatoryRole.STUDENT)));
        refused("right-missing", () -> library.save(READER, published, published.clause().title("Autre")));
        refused("right-missing", () -> library.delete(READER, List.of(published.id())));
        refused("right-missing", () -> library.undelete(READER, List.of(published.id())));
        assertThat(clauses.all()).containsExactly(published);
    }

    @Test
    void bringsUpWhoSignsUnlessTheTextWasWrittenByHand() { // F305, F307
        ClauseSignature company = ClauseSignature.offered(SignatoryRole.COMPANY_HEAD);
        assertThat(company.text()).contains("Pour {{Entr_RaisonSociale}}", "{{RespEntr_NomPrenom}}", "{{RespEntr_Fonction");
        assertThat(company.mention("Lu").given(SignatoryRole.STUDENT)).isEqualTo(
                new ClauseSignature(SignatoryRole.STUDENT, "<p>{{Etud_Prenom}} {{Etud_Nom}}</p>", "Lu"));
        assertThat(company.text("<p>Le patron</p>").given(SignatoryRole.STUDENT).text()).isEqualTo("<p>Le patron</p>");
        assertThat(ClauseSignature.offered(SignatoryRole.STAFF).text()).contains("Personnel", "{{SignNom_Personnel}}");
    }

    @Test
    void knowsAClauseWhoseLooksAloneHaveChanged() {
        SignatureClause usual = clause(SignatoryRole.STUDENT).paragraph("<h2>Signatures</h2>\n<p>Fait à <b>Lens</b>.</p>");
        SignatureClause looks = usual.paragraph("<h2>Signatures</h2><p>Fait à\u00a0Lens.</p>").layout(ClauseLayout.USUAL.inARow(1));
        assertThat(looks.sameWords(usual)).isTrue();
        assertThat(usual.paragraph("<p>Fait à Lens.</p>").sameWords(usual)).isFalse();
        assertThat(usual.changing(0, usual.signatures().getFirst().mention("Vu")).sameWords(usual)).isFalse();
    }

    @Test
    void addsMovesAndTakesOutPlaces() { // F304
        SignatureClause two = clause(SignatoryRole.STUDENT).adding(new ClauseSignature(SignatoryRole.GUARDIAN, "", ""));
        assertThat(two.referents()).containsExactly(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN);
        assertThat(two.moving(1, -5).referents()).containsExactly(SignatoryRole.GUARDIAN, SignatoryRole.STUDENT);
        assertThat(two.removing(0).referents()).containsExactly(SignatoryRole.GUARDIAN);
        assertThat(ClauseLayout.USUAL.inARow(3).width()).isEqualTo(ClauseLayout.LEAST_WIDTH);
        assertThat(ClauseLayout.USUAL.together(false).inARow(1)).isEqualTo(new ClauseLayout(1, 60, 30, false));
    }
}
