package fr.paraphe.platform.pages;

import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.Terms;
import fr.paraphe.platform.setup.TermsTexts;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The pages that everybody may read: personal data (F122), the conditions by version. */
public final class PublicPages {
    private final Pages pages;
    private final TermsTexts texts;

    /** Shows {@code texts}. */
    public PublicPages(Pages pages, TermsTexts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    /** A page that shows the conditions of one version. */
    public record TermsPage(Frame frame, Terms terms) {}

    /** Declares the routes. */
    public void addTo(RoutesConfig routes) {
        routes.get("/donnees-personnelles", ctx -> pages.show(ctx, "privacy.jte",
                pages.frame("Traitement et protection des données personnelles")));
        routes.get("/cgu/{version}", this::terms);
    }

    private void terms(Context ctx) {
        Terms terms = texts.find(ctx.pathParam("version")).orElseThrow(SigningDesk::notFound);
        pages.show(ctx, "terms.jte", new TermsPage(pages.frame(terms.title()), terms));
    }
}
