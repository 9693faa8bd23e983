package fr.paraphe.domain.template.clause;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.DocumentTemplates;
import fr.paraphe.domain.template.EditTemplates;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps the clause library (F309, F312, E19). Each save is a version, written by who saves it. A clause lives on in every template that
 * took it up: changing or deleting it in the library changes no template, until one asks for it, and never a document already sent.
 */
public final class EditClauses {
    private final Clauses clauses;
    private final DocumentTemplates templates;
    private final EditTemplates edit;
    private final PlaceClause placing;
    private final Transactions transactions;
    private final InstantSource clock;

    /** What the library is kept in: clauses, the templates that take them up, and the transactions over both. */
    public record Stores(Clauses clauses, DocumentTemplates templates, Transactions transactions) {}

    /** Creates the use case. */
    public EditClauses(Stores stores, EditTemplates edit, PlaceClause placing, InstantSource clock) {
        clauses = stores.clauses();
        templates = stores.templates();
        transactions = stores.transactions();
        this.edit = edit;
        this.placing = placing;
        this.clock = clock;
    }

    /** Where a clause stands: a template, the version of the clause that it holds, and whether its words were changed there since. */
    public record Use(UUID templateId, String label, int version, boolean adapted) {}

    /** What became of the templates that held a former version: those saved anew, and why others were left, a sentence each. */
    public record Renewed(List<DocumentTemplate> templates, List<String> left) {
        public Renewed {
            templates = List.copyOf(templates);
            left = List.copyOf(left);
        }
    }

    /** Publishes a clause in the library, as its first version (F309). */
    public LibraryClause publish(Actor actor, SignatureClause clause) {
        return keep(actor, Ids.next(clock.instant()), 1, clause);
    }

    /**
     * Saves the next version of a clause of the library, and returns it; one that changes nothing is not saved again.
     *
     * @throws RefusedException {@code clause-stale} when somebody saved it since {@code from}, {@code clause-missing}
     */
    public LibraryClause save(Actor actor, LibraryClause from, SignatureClause clause) {
        actor.require(Right.SEND);
        return transactions.inTransaction(() -> {
            LibraryClause newest = newest(from.id());
            if (newest.version() != from.version()) {
                throw new RefusedException("clause-stale", "La clause «\u00a0" + newest.clause().title() + "\u00a0» a été enregistrée "
                        + "entre-temps par " + newest.clause().author() + "\u00a0: reprenez la dernière version du clausier.");
            }
            return newest.clause().author(clause.author()).equals(clause) ? newest
                    : keep(actor, from.id(), from.version() + 1, clause);
        });
    }

    /** Takes a former version up again, as a new version (E19). */
    public LibraryClause restore(Actor actor, LibraryClause former) {
        return save(actor, newest(former.id()), former.clause());
    }

    /** Takes clauses out of the library; templates keep them (F312). */
    public void delete(Actor actor, Collection<UUID> ids) {
        actor.require(Right.SEND);
        clauses.delete(ids);
    }

    /** Puts deleted clauses back. */
    public void undelete(Actor actor, Collection<UUID> ids) {
        actor.require(Right.SEND);
        clauses.undelete(ids);
    }

    /** Returns where each clause of the library stands now, by clause; those that no template holds are left out (E19). */
    public Map<UUID, List<Use>> uses() {
        Map<UUID, List<LibraryClause>> known = new HashMap<>();
        Map<UUID, List<Use>> uses = new HashMap<>();
        for (DocumentTemplate template : templates.all()) {
            PlacedClause placed = placing.of(template);
            PlacedClause.Origin origin = placed.origin();
            if (origin != null) {
                List<LibraryClause> versions = known.computeIfAbsent(origin.clauseId(), clauses::versions);
                uses.computeIfAbsent(origin.clauseId(), _ -> new ArrayList<>()).add(new Use(template.id(), template.label(),
                        origin.version(), adapted(placed.clause(), origin, versions)));
            }
        }
        return uses;
    }

    private static boolean adapted(SignatureClause clause, PlacedClause.Origin origin, List<LibraryClause> versions) {
        return versions.stream().filter(v -> v.version() == origin.version()).noneMatch(v -> v.clause().sameWords(clause));
    }

    /**
     * Saves anew each template that holds a former version of that clause, with the newest. A template in which it cannot stand, or whose
     * words were changed since, is left as it is; so are documents already sent (F312).
     */
    public Renewed renew(Actor actor, UUID id) {
        return transactions.inTransaction(() -> {
            LibraryClause newest = newest(id);
            List<DocumentTemplate> renewed = new ArrayList<>();
            List<String> left = new ArrayList<>();
            for (Use use : uses().getOrDefault(id, List.of())) {
                if (use.adapted()) {
                    left.add("«\u00a0" + use.label() + "\u00a0»\u00a0: la clause y a été modifiée.");
                } else if (use.version() < newest.version()) {
                    renew(actor, templates.find(use.templateId()).orElseThrow(), newest, renewed, left);
                }
            }
            return new Renewed(renewed, left);
        });
    }

    /** Whether its documents are for signature stays as the template has it. */
    private void renew(Actor actor, DocumentTemplate template, LibraryClause newest, List<DocumentTemplate> renewed, List<String> left) {
        DocumentTemplate next;
        try {
            next = placing.in(template, newest.placed());
        } catch (RefusedException e) {
            left.add("«\u00a0" + template.label() + "\u00a0»\u00a0: " + e.getMessage());
            return;
        }
        renewed.add(edit.save(actor, next.sharing(next.sharing().mode(template.sharing().mode()))));
    }

    private LibraryClause keep(Actor actor, UUID id, int version, SignatureClause clause) {
        actor.require(Right.SEND);
        PlaceClause.check(clause);
        var kept = new LibraryClause(id, version, clause.author(actor.name()), clock.instant());
        clauses.save(kept);
        return kept;
    }

    private LibraryClause newest(UUID id) {
        return clauses.versions(id).stream().findFirst().orElseThrow(() ->
                new RefusedException("clause-missing", "Cette clause n'est plus dans le clausier\u00a0: actualisez la liste."));
    }
}
