package fr.paraphe.domain.merge;

import fr.paraphe.domain.merge.DocumentMerger.TemplateContent;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a template's text asks for, sorted once for all the documents of a check: the tags that print dots when empty, the codes nobody
 * knows, the signature boxes and those of no role.
 */
record TemplateExpressions(
        List<MergeTag> bare, Set<String> unknown, Set<String> strayBoxes, List<SignatoryRole> boxes) {
    private static final String BOX_PREFIX = TagCatalogue.key("Sign_Signataire");

    static TemplateExpressions of(TemplateContent content, TagCatalogue catalogue) {
        Set<MergeTag> bare = new LinkedHashSet<>();
        Set<String> unknown = new TreeSet<>();
        Set<String> stray = new TreeSet<>();
        for (String text : new TreeSet<>(content.expressions())) {
            MergeExpression expression = MergeExpression.parse(text);
            String code = expression.control() ? expression.condition().orElse("") : expression.code();
            if (code.isEmpty()) {
                continue;
            }
            if (TagCatalogue.key(code).startsWith(BOX_PREFIX)) {
                if (!namesRole(code)) {
                    stray.add(code);
                }
                continue;
            }
            catalogue.find(code).ifPresentOrElse(tag -> {
                if (!expression.control() && !expression.servesEmpty()) {
                    bare.add(tag);
                }
            }, () -> unknown.add(code));
        }
        return new TemplateExpressions(List.copyOf(bare), unknown, stray, content.boxes());
    }

    private static boolean namesRole(String code) {
        String key = TagCatalogue.key(code);
        return Arrays.stream(SignatoryRole.values()).anyMatch(role -> TagCatalogue.key(role.tagCode()).equals(key));
    }
}
