package fr.paraphe.desktop.template;

import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.clause.EditClauses;
import fr.paraphe.domain.template.clause.LibraryClause;
import fr.paraphe.domain.template.clause.PlacedClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.util.List;
import java.util.UUID;

/** What the screens of clauses ask of the open base, in the background unless it says otherwise. Refusals are French sentences. */
public interface ClauseDesk {
    /** A clause of the library with where it stands now (E19). */
    record Line(LibraryClause clause, List<EditClauses.Use> uses) {}

    /** Returns the clauses of the library, by title, with where each stands: every template is read. */
    List<Line> all();

    /** Returns the clauses of the library, by title. */
    List<LibraryClause> library();

    /** Returns the versions of a clause, the newest first. */
    List<LibraryClause> versions(UUID id);

    /** Returns the clause of a template (F303). */
    PlacedClause of(DocumentTemplate template);

    /** Returns the template with a clause written for it alone (F308). */
    DocumentTemplate alone(DocumentTemplate template, SignatureClause clause);

    /** Returns the template with a clause of the library (F312). */
    DocumentTemplate holding(DocumentTemplate template, LibraryClause clause);

    /** Publishes a new clause (F309). */
    LibraryClause publish(SignatureClause clause);

    /** Saves the next version of a clause. */
    LibraryClause save(LibraryClause from, SignatureClause clause);

    /** Takes a former version up again. */
    LibraryClause restore(LibraryClause former);

    /** Gives the newest version to the templates that hold a former one (F312). */
    EditClauses.Renewed renew(UUID id);

    /** Takes clauses out of the library. */
    void delete(List<UUID> ids);

    /** Puts them back. */
    void undelete(List<UUID> ids);

    /** Returns a text of a clause as an editor is given it, its tags being chips; on the screen's thread, since it takes no time. */
    String shown(String html);

    /** Returns the words of a text of a clause, each tag as its label in parentheses (F311); on the screen's thread. */
    String told(String html);

    /** Returns what an editor gave back, cleaned, its tags between braces; on the screen's thread. */
    String written(String shown);
}
