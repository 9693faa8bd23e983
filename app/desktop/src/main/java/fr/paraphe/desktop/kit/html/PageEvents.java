package fr.paraphe.desktop.kit.html;

/** What happens in the page that the editor answers to. */
interface PageEvents {
    /** The person changed the text. */
    void changed();

    /** A chip was opened. */
    void tagOpened(String expression);

    /** The signature clause was opened. */
    void clauseOpened();

    /** A picture is asked for. */
    void pictureAsked();
}
