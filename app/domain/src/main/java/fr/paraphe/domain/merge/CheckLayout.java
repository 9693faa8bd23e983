package fr.paraphe.domain.merge;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.StillWanted.GivenUpException;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one document as it would be sent and says what its pages have against it: V36 to V39 (X05). */
public final class CheckLayout {
    private static final Logger LOG = LoggerFactory.getLogger(CheckLayout.class);
    private static final Pattern RULE = Pattern.compile("V\\d\\d");
    private static final String UNMADE = "V38";

    private final BiFunction<DocumentTemplate, CheckedDocument, MergedDocument> preview;
    private final LayoutRules rules;

    /** Creates the use case on what makes a document as it would be sent, and the rules on its pages. */
    public CheckLayout(BiFunction<DocumentTemplate, CheckedDocument, MergedDocument> preview, LayoutRules rules) {
        this.preview = preview;
        this.rules = rules;
    }

    /** Returns what was found, all of it blocking; what cannot be made is told under the rule that refused it, else under V38. */
    public List<Finding> check(DocumentTemplate template, CheckedDocument document) {
        try {
            return rules.check(template, preview.apply(template, document), document.signatories());
        } catch (RefusedException e) {
            return unmade(RULE.matcher(e.code()).matches() ? e.code() : UNMADE, Objects.toString(e.getMessage(), e.code()));
        } catch (GivenUpException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("a document cannot be made", e);
            return unmade(UNMADE, "Le document ne peut pas être produit\u00a0: vérifiez le contenu du modèle.");
        }
    }

    private static List<Finding> unmade(String rule, String sentence) {
        var findings = new Findings();
        findings.block(rule, null, "template.html", "%s", sentence);
        return findings.list();
    }
}
