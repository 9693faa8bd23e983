package fr.paraphe.platform;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.CheckCodes;
import fr.paraphe.platform.api.ApiRoutes;
import fr.paraphe.platform.http.OriginRule;
import fr.paraphe.platform.http.SecurityHeaders;
import fr.paraphe.platform.http.Sessions;
import fr.paraphe.platform.pages.CheckPages;
import fr.paraphe.platform.pages.Pages;
import fr.paraphe.platform.pages.PublicPages;
import fr.paraphe.platform.pages.Site;
import fr.paraphe.platform.pages.directory.ShuttlePages;
import fr.paraphe.platform.pages.finalisation.FinalisationPages;
import fr.paraphe.platform.pages.signing.LinkPages;
import fr.paraphe.platform.pages.signing.ReadingPages;
import fr.paraphe.platform.pages.signing.SignaturePages;
import fr.paraphe.platform.setup.PlatformSettings;
import fr.paraphe.platform.setup.PlatformUseCases;
import fr.paraphe.platform.setup.TermsTexts;
import fr.paraphe.platform.spaces.Spaces;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The platform's HTTP server: the interface of clients and the pages of signatories, on one address. */
public final class PlatformServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformServer.class);
    private static final int MEGABYTES = 11;
    private static final long LARGEST_BODY = 4_000_000L;
    /** The libraries that the pages name; the class path may hold others, which are nobody's business. */
    private static final List<String> PAGE_ASSETS = List.of("pdfjs-dist", "signature_pad", "picocss__pico");
    private final PlatformSettings settings;
    private final PlatformUseCases uses;
    private final TermsTexts texts;
    private final Pages pages;
    private final Javalin javalin;

    /** Prepares the server; nothing listens before {@link #start()}. */
    public PlatformServer(PlatformSettings settings, PlatformUseCases uses, TermsTexts texts) {
        this.settings = settings;
        this.uses = uses;
        this.texts = texts;
        this.pages = new Pages(new Site(settings.institution(), settings.demonstration(), settings.contact()));
        this.javalin = Javalin.create(this::configure);
    }

    /** Listens on the host and port of the settings, and returns this server. */
    public PlatformServer start() {
        javalin.start(settings.host(), settings.port());
        return this;
    }

    /** Returns the address it listens on, without a final slash. */
    public URI address() {
        return URI.create("http://" + settings.host() + ":" + javalin.port());
    }

    /** Returns the address that links begin with: the public one of the settings, else the one it listens on; no final slash. */
    public String publicAddress() {
        String configured = settings.publicAddress();
        return configured == null ? address().toString() : configured.replaceAll("/+$", "");
    }

    /** Returns the address of the check page of the document handed over under {@code externalId}, now or later (X17). */
    public String checkAddress(UUID externalId) {
        return publicAddress() + CheckCodes.PATH + uses.checkCodes().of(externalId);
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LARGEST_BODY;
        config.jetty.multipartConfig.maxFileSize(MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(MEGABYTES + 1, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(MEGABYTES, SizeUnit.MB);
        PAGE_ASSETS.forEach(name -> config.staticFiles.add(files -> {
            files.hostedPath = "/webjars/" + name;
            files.directory = "/META-INF/resources/webjars/" + name;
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "max-age=31622400");
        }));
        config.staticFiles.add("/static");
        routes(config.routes);
    }

    private void routes(RoutesConfig routes) {
        var sessions = new Sessions(uses.resume(), this::https);
        routes.before(new SecurityHeaders());
        routes.before(new OriginRule(this::origin));
        new ApiRoutes(settings, uses, texts.conditions(), this::publicAddress).addTo(routes);
        new PublicPages(pages, texts).addTo(routes);
        new CheckPages(pages, uses.check()).addTo(routes);
        new LinkPages(pages, uses, sessions).addTo(routes);
        new ReadingPages(pages, uses, sessions).addTo(routes);
        new SignaturePages(pages, uses, sessions, texts).addTo(routes);
        new FinalisationPages(pages, uses, sessions, texts).addTo(routes);
        new ShuttlePages(pages, uses, sessions).addTo(routes);
        new Spaces(pages, uses.spaces(), sessions, this::https).addTo(routes);
        routes.exception(RefusedException.class, (refusal, ctx) -> pages.refused(ctx, refusal));
        routes.exception(HttpResponseException.class, this::http);
        routes.exception(Exception.class, this::broken);
    }

    private boolean https() {
        return publicAddress().startsWith("https:");
    }

    private String origin() {
        URI address = URI.create(publicAddress());
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private void http(HttpResponseException e, Context ctx) {
        pages.refused(ctx, switch (e.getStatus()) {
            case 404, 405 -> new RefusedException("not-found", "Cette page n'existe pas ou n'est plus disponible.");
            case 413 -> new RefusedException("too-large", "La demande est trop grande.");
            default -> new RefusedException("bad-request", "La demande n'est pas comprise.");
        });
    }

    private void broken(Exception e, Context ctx) {
        LOG.error("an answer failed on {}", ctx.endpoint().path, e);
        pages.refused(ctx, new RefusedException("internal", "Une erreur est survenue. Réessayez dans un instant."));
    }
}
