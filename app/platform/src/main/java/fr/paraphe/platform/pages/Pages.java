package fr.paraphe.platform.pages;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.platform.http.Problem;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.List;

/** Renders pages from templates compiled with the product, which escape whatever is written in them. */
public final class Pages {
    private static final String HTML = "text/html; charset=utf-8";
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Site site;

    /** Renders the pages of {@code site}. */
    public Pages(Site site) {
        this.site = site;
    }

    /** Returns the frame of a page with forms and scripts. */
    public Frame frame(String title, String csrf, String... scripts) {
        return new Frame(site, title, csrf, List.of(scripts));
    }

    /** Returns the frame of a page of the Spaces. */
    public Frame space(String title, String csrf, String... scripts) {
        return new Frame(site, title, csrf, List.of(scripts), "Mon Espace");
    }

    /** Returns the frame of a page that writes nothing. */
    public Frame frame(String title) {
        return Frame.plain(site, title);
    }

    /** Answers the page of that template for that model; the status is left as it is. */
    public void show(Context ctx, String template, Object page) {
        var out = new StringOutput();
        engine.render(template, page, out);
        ctx.contentType(HTML).result(out.toString());
    }

    /** Answers a refusal: a page for people, problem+json for programs. */
    public void refused(Context ctx, RefusedException refusal) {
        if (Problem.wantsJson(ctx)) {
            Problem.write(ctx, refusal);
            return;
        }
        Problem.mark(ctx, refusal);
        show(ctx, "message.jte", new Message(frame("Demande impossible"), refusal.code(), String.valueOf(refusal.getMessage()), ""));
    }

    /** A page that says one thing; {@code detail} may be empty. */
    public record Message(Frame frame, String code, String text, String detail) {}
}
