package fr.paraphe.domain.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the texts of the library. What several share (frame, style, parties, clauses) is written once and put in when read, so that each
 * template stands alone as HTML: {@code <!--inclure: x-->} is the file x of the shared folder, {@code <!--signatures-->} one box for each
 * role.
 */
final class ShippedText {
    /** The style that every text shares. */
    static final String STYLE = "commun/style.css";

    private static final String SHARED = "commun/";
    private static final Pattern INCLUDED = Pattern.compile("<!--inclure: ([a-z-]+)-->\n?");
    private static final Pattern HEAD = Pattern.compile("<!--(titre|description|pied): (.*)-->\n");
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}|#/]+)(\\|[^{}]*)?}}");

    private ShippedText() {}

    /** Returns the whole text of that template, with a signature box for each of {@code roles}. */
    static String html(String name, List<TemplateRole> roles) {
        String source = complete(ShippedTemplates.read(name + ".html"), ".html");
        String page = source.startsWith("<!DOCTYPE") ? source : framed(source);
        return tagged(page.replace("<!--signatures-->", signatures(roles)))
                .replace("<!--style-->", ShippedTemplates.read(STYLE));
    }

    /** Returns the message of that template: its first line is the subject. */
    static EmailText email(String name) {
        String text = complete(ShippedTemplates.read(name + ".email.txt"), ".email.txt");
        int firstLine = text.indexOf('\n');
        return new EmailText("", text.substring(0, firstLine).strip(), text.substring(firstLine).strip());
    }

    /** Puts the included files in; these may include others. */
    private static String complete(String text, String ending) {
        return INCLUDED.matcher(text.replace("\r\n", "\n"))
                .replaceAll(m -> Matcher.quoteReplacement(complete(ShippedTemplates.read(SHARED + m.group(1) + ending), ending)));
    }

    /** Puts the body into the common frame, with the title, description and footer that stand in comments at its head. */
    private static String framed(String source) {
        String page = ShippedTemplates.read(SHARED + "cadre.html").replace("\r\n", "\n");
        Matcher head = HEAD.matcher(source);
        while (head.find()) {
            page = page.replace("<!--" + head.group(1) + "-->", head.group(2));
        }
        return page.replace("<!--corps-->\n", HEAD.matcher(source).replaceAll(""));
    }

    /** Makes of each tag the chip that the editor shows; the marks of conditions are none. */
    private static String tagged(String page) {
        return TAG.matcher(page).replaceAll(m -> Matcher.quoteReplacement(
                m.group(1).equals("sinon") ? m.group() : "<span class=\"tag\" data-tag=\"" + m.group(1) + "\">" + m.group() + "</span>"));
    }

    private static String signatures(List<TemplateRole> roles) {
        var table = new StringBuilder("<table class=\"cadre-signatures\">\n");
        for (int i = 0; i < roles.size(); i += 2) {
            String second = i + 1 < roles.size() ? box(roles.get(i + 1).role()) : "<td></td>\n";
            table.append("<tr>\n").append(box(roles.get(i).role())).append(second).append("</tr>\n");
        }
        return table.append("</table>").toString();
    }

    private static String box(SignatoryRole role) {
        return """
                <td>
                <p class="role">%s</p>
                <p class="signataire">{{SignNom_%s}}</p>
                <div class="sig" id="%s" data-role="%s" data-tag="%s"></div>
                </td>
                """.formatted(role.label(), role.label(), role.fieldName(), role.name(), role.tagCode());
    }
}
