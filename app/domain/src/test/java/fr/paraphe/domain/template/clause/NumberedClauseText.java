package fr.paraphe.domain.template.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes in a text the number of a clause kept beside it: for tests on what becomes of clauses, not on how they are written. */
public final class NumberedClauseText implements ClauseText {
    private static final Pattern MARK = Pattern.compile("<clause-(\\d+)>");

    private final List<PlacedClause> known = new ArrayList<>();

    @Override
    public PlacedClause read(String html) {
        Matcher m = MARK.matcher(html);
        return m.find() ? known.get(Integer.parseInt(m.group(1))) : new PlacedClause(SignatureClause.empty("Signature"), null);
    }

    @Override
    public String write(String html, PlacedClause clause) {
        known.add(clause);
        return MARK.matcher(html).replaceAll("") + "<clause-" + (known.size() - 1) + ">";
    }
}
