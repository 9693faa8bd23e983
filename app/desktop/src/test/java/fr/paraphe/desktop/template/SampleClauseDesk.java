package fr.paraphe.desktop.template;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EditTemplates;
import fr.paraphe.domain.template.HtmlWords;
import fr.paraphe.domain.template.InMemoryDocumentTemplates;
import fr.paraphe.domain.template.clause.EditClauses;
import fr.paraphe.domain.template.clause.InMemoryClauses;
import fr.paraphe.domain.template.clause.LibraryClause;
import fr.paraphe.domain.template.clause.NumberedClauseText;
import fr.paraphe.domain.template.clause.PlaceClause;
import fr.paraphe.domain.template.clause.PlacedClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A clause library in memory, beside templates in memory. */
public final class SampleClauseDesk implements ClauseDesk {
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);

    private final InMemoryClauses clauses = new InMemoryClauses();
    private final PlaceClause placing = new PlaceClause(new NumberedClauseText());
    private final EditClauses edit;

    /** Holds no clause yet. */
    public SampleClauseDesk(InMemoryDocumentTemplates templates, Instant now) {
        var transactions = new InMemoryTransactions();
        edit = new EditClauses(new EditClauses.Stores(clauses, templates, transactions),
                new EditTemplates(templates, transactions, () -> now), placing, () -> now);
    }

    @Override
    public List<Line> all() {
        Map<UUID, List<EditClauses.Use>> uses = edit.uses();
        return library().stream().map(clause -> new Line(clause, uses.getOrDefault(clause.id(), List.of()))).toList();
    }

    @Override
    public List<LibraryClause> library() {
        return clauses.all();
    }

    @Override
    public List<LibraryClause> versions(UUID id) {
        return clauses.versions(id);
    }

    @Override
    public PlacedClause of(DocumentTemplate template) {
        return placing.of(template);
    }

    @Override
    public DocumentTemplate alone(DocumentTemplate template, SignatureClause clause) {
        return placing.alone(template, clause, SECRETARY.name());
    }

    @Override
    public DocumentTemplate holding(DocumentTemplate template, LibraryClause clause) {
        return placing.in(template, clause.placed());
    }

    @Override
    public LibraryClause publish(SignatureClause clause) {
        return edit.publish(SECRETARY, clause);
    }

    @Override
    public LibraryClause save(LibraryClause from, SignatureClause clause) {
        return edit.save(SECRETARY, from, clause);
    }

    @Override
    public LibraryClause restore(LibraryClause former) {
        return edit.restore(SECRETARY, former);
    }

    @Override
    public EditClauses.Renewed renew(UUID id) {
        return edit.renew(SECRETARY, id);
    }

    @Override
    public void delete(List<UUID> ids) {
        edit.delete(SECRETARY, ids);
    }

    @Override
    public void undelete(List<UUID> ids) {
        edit.undelete(SECRETARY, ids);
    }

    @Override
    public String shown(String html) {
        return html.replace("{{", "[").replace("}}", "]");
    }

    @Override
    public String told(String html) {
        return HtmlWords.of(html.replace("{{", "(").replace("}}", ")"));
    }

    @Override
    public String written(String shown) {
        return shown.replace("[", "{{").replace("]", "}}");
    }
}
