package fr.paraphe.documents.template;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads and writes HTML without moving a space. */
final class HtmlText {
    private HtmlText() {}

    /** Returns the document of a piece of a body. */
    static Document fragment(String html) {
        return parsed(Jsoup.parseBodyFragment(html));
    }

    /** Makes a document write its text as it stands, in a body even when it had a set of frames. */
    static Document parsed(Document document) {
        document.body().tagName("body");
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
