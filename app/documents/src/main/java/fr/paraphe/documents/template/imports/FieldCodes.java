package fr.paraphe.documents.template.imports;

import fr.paraphe.domain.merge.MergeExpression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Gives the fields of a document the codes of the product's tags, and lists those that no tag answers to. */
final class FieldCodes {
    /** A tag between braces, or «Champ» as Word shows a field, without any space between the signs and the name. */
    static final Pattern WRITTEN = Pattern.compile("\\{\\{([^{}]{1,200})}}|«([\\p{L}_][\\p{L}\\p{N}_]{0,59})»");
    /** A quoted word is not a field, unless it is named as fields are: a capital, an underscore or a digit. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}.*|.*[_\\p{N}].*");

    private final Function<String, Optional<String>> codes;
    private final Set<String> unknown = new LinkedHashSet<>();

    /** Creates the translator; {@code codes} finds the code of a tag by what somebody else calls it. */
    FieldCodes(Function<String, Optional<String>> codes) {
        this.codes = codes;
    }

    /** Returns a name without what would be markup, or would end the tag. */
    static String plain(String name) {
        return name.replaceAll("[{}|<>&\"\\s\\u00a0]+", " ").strip();
    }

    /** Translates every text under {@code body}. */
    void translate(Element body) {
        List<TextNode> texts = body.nodeStream(TextNode.class).filter(text -> WRITTEN.matcher(text.getWholeText()).find()).toList();
        texts.forEach(text -> text.text(translated(text.getWholeText())));
    }

    /** Returns {@code text} with the codes of the tags that are known. */
    String translated(String text) {
        return WRITTEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(field(found)));
    }

    private String field(MatchResult found) {
        String quoted = found.group(2);
        if (quoted == null) {
            boolean nameless = plain(found.group(1)).isEmpty() || found.group(1).strip().startsWith("|");
            return nameless ? found.group() : "{{" + expression(MergeExpression.parse(found.group(1))) + "}}";
        }
        boolean field = codes.apply(quoted).isPresent() || NAME.matcher(quoted).matches();
        return field ? "{{" + code(quoted) + "}}" : found.group();
    }

    private String expression(MergeExpression parts) {
        String code = parts.control() ? parts.condition().map(name -> "#si " + code(name)).orElse(parts.code()) : code(parts.code());
        List<String> all = new ArrayList<>(List.of(code));
        all.addAll(parts.options());
        return String.join("|", all);
    }

    private String code(String name) {
        String plain = plain(name);
        if (plain.isEmpty()) {
            return name;
        }
        Optional<String> code = codes.apply(plain);
        if (code.isEmpty()) {
            unknown.add(plain);
        }
        return code.orElse(plain);
    }

    /** Returns the names that no tag answers to, in the order of the text. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }
}
