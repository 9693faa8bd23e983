package fr.paraphe.platform.pages;

import fr.paraphe.domain.archive.CheckAuthenticity;
import fr.paraphe.domain.archive.CheckAuthenticity.Standing;
import fr.paraphe.domain.signing.CheckCodes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page that the QR code of a document leads to, for everybody: its state and its digest, no personal data (X17). */
public final class CheckPages {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH).withZone(PARIS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm", Locale.FRENCH).withZone(PARIS);
    private final Pages pages;
    private final CheckAuthenticity documents;

    /** Shows where {@code documents} stand. */
    public CheckPages(Pages pages, CheckAuthenticity documents) {
        this.pages = pages;
        this.documents = documents;
    }

    /** What is shown of a document: its state in the words of 02 § 2.4, a sentence about it, its digest once archived (else empty). */
    public record CheckPage(Frame frame, String reference, String state, String sentence, String sha256) {}

    /** Declares the route. */
    public void addTo(RoutesConfig routes) {
        routes.get(CheckCodes.PATH + "{code}", this::check);
    }

    private void check(Context ctx) {
        ctx.header("X-Robots-Tag", "noindex");
        Optional<Standing> found = documents.check(ctx.pathParam("code").toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND);
            pages.show(ctx, "check/unknown.jte", pages.frame("Aucun document sous ce code"));
            return;
        }
        Standing standing = found.get();
        String sha256 = Objects.requireNonNullElse(standing.sha256(), "");
        Frame frame = sha256.isEmpty() ? pages.frame("Vérifier un document") : pages.frame("Vérifier un document", "", "check.mjs");
        pages.show(ctx, "check/document.jte",
                new CheckPage(frame, standing.reference(), standing.status().label(), sentence(standing), sha256));
    }

    private static String sentence(Standing standing) {
        return switch (standing.status()) {
            case SENDING, SENDING_FAILED -> "Ce document n'est pas encore proposé à la signature.";
            case AWAITING_SIGNATURES -> "Ce document n'est pas encore signé par tous. Il peut l'être jusqu'au "
                    + DAY.format(standing.endsAt()) + ".";
            case FINALISABLE, TO_FINALISE -> "Ce document attend la signature de l'établissement, jusqu'au "
                    + DAY.format(standing.endsAt()) + ".";
            case FINALISING -> "Les signatures sont données\u00a0: le document définitif est en préparation.";
            case ARCHIVED -> "Ce document a été signé et archivé" + since(standing.since()) + ".";
            case CANCELLED -> "Cette demande de signature a été annulée par l'établissement" + since(standing.since()) + ".";
            case DECLINED -> "Une signature nécessaire a été refusée\u00a0: ce document ne sera pas signé.";
            case EXPIRED -> "Il manquait des signatures le " + DAY.format(standing.endsAt()) + ", fin du parcours.";
        };
    }

    private static String since(@Nullable Instant moment) {
        return moment == null ? "" : " le " + MOMENT.format(moment);
    }
}
