package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.template.ClauseDesk;
import fr.paraphe.documents.template.JsoupClauseText;
import fr.paraphe.documents.template.JsoupTemplateChips;
import fr.paraphe.documents.template.JsoupTemplateCleaner;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.merge.MergeTag;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EditTemplates;
import fr.paraphe.domain.template.HtmlWords;
import fr.paraphe.domain.template.TemplateChips;
import fr.paraphe.domain.template.TemplateCleaner;
import fr.paraphe.domain.template.clause.ClauseText;
import fr.paraphe.domain.template.clause.Clauses;
import fr.paraphe.domain.template.clause.EditClauses;
import fr.paraphe.domain.template.clause.LibraryClause;
import fr.paraphe.domain.template.clause.PlaceClause;
import fr.paraphe.domain.template.clause.PlacedClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import fr.paraphe.store.Base;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clause library of the open base, as the screens see it. */
final class DesktopClauses implements ClauseDesk {
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}|]+)(?:\\|[^{}]*)?}}");
    private static final Pattern BLOCK = Pattern.compile("(?i)</(?:p|h[1-6]|div|li|td)>|<br[^>]*>");

    private final Clauses clauses;
    private final Supplier<Actor> actor;
    private final PlaceClause placing;
    private final EditClauses edit;
    private final TemplateCleaner cleaner = new JsoupTemplateCleaner();
    private final TemplateChips chips = new JsoupTemplateChips();
    private final TagCatalogue catalogue = TagCatalogue.standard();

    DesktopClauses(Base base, Supplier<Actor> actor, Clock clock) {
        var data = base.repositories();
        ClauseText text = new JsoupClauseText(cleaner);
        clauses = data.clauses();
        this.actor = actor;
        placing = new PlaceClause(text);
        edit = new EditClauses(new EditClauses.Stores(clauses, data.templates(), base.transactions()),
                new EditTemplates(data.templates(), base.transactions(), clock), placing, clock);
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
        return placing.alone(template, clause, actor.get().name());
    }

    @Override
    public DocumentTemplate holding(DocumentTemplate template, LibraryClause clause) {
        return placing.in(template, clause.placed());
    }

    @Override
    public LibraryClause publish(SignatureClause clause) {
        return edit.publish(actor.get(), clause);
    }

    @Override
    public LibraryClause save(LibraryClause from, SignatureClause clause) {
        return edit.save(actor.get(), from, clause);
    }

    @Override
    public LibraryClause restore(LibraryClause former) {
        return edit.restore(actor.get(), former);
    }

    @Override
    public EditClauses.Renewed renew(UUID id) {
        return edit.renew(actor.get(), id);
    }

    @Override
    public void delete(List<UUID> ids) {
        edit.delete(actor.get(), ids);
    }

    @Override
    public void undelete(List<UUID> ids) {
        edit.undelete(actor.get(), ids);
    }

    @Override
    public String shown(String html) {
        return chips.shown(cleaner.body(html), code -> catalogue.find(code).map(MergeTag::label));
    }

    @Override
    public String told(String html) {
        String words = HtmlWords.of(BLOCK.matcher(html).replaceAll(" "));
        return TAG.matcher(words).replaceAll(m -> Matcher.quoteReplacement(
                "(" + catalogue.find(m.group(1)).map(MergeTag::label).orElse(m.group(1).strip()) + ")"));
    }

    @Override
    public String written(String shown) {
        return chips.written(cleaner.body(shown));
    }
}
