package fr.paraphe.connectors.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.PlatformException.Kind;
import java.io.IOException;
import java.util.Locale;

/** Turns what goes wrong into the failures the domain knows, with a French sentence; what the platform wrote is shown as text only. */
final class Problems {
    private static final int LONGEST_DETAIL = 300;

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    static PlatformException unreachable(IOException cause) {
        return new PlatformException(Kind.UNREACHABLE,
                "La plateforme de signature ne répond pas. Les documents restent prêts : réessayez l'envoi.", cause);
    }

    static PlatformException tooLarge() {
        return unexpected("La réponse de la plateforme de signature est trop volumineuse : elle a été abandonnée.");
    }

    static PlatformException unexpected(String message) {
        return new PlatformException(Kind.UNEXPECTED, message);
    }

    static PlatformException unreadable(Exception cause) {
        return new PlatformException(Kind.UNEXPECTED, "La réponse de la plateforme de signature n'est pas lisible.", cause);
    }

    /** Returns the failure of an answer that is not a success. */
    PlatformException of(Answer answer) {
        String detail = detail(answer.body());
        return switch (answer.status()) {
            case 401 -> new PlatformException(Kind.UNAUTHORISED,
                    "La plateforme de signature ne reconnaît plus ce poste : vérifiez le jeton dans les paramètres.");
            case 404 -> new PlatformException(Kind.NOT_FOUND, or(detail, "La plateforme de signature ne connaît pas ce document."));
            case 409 -> new PlatformException(Kind.CONFLICT, or(detail, "Le document a changé sur la plateforme de signature."));
            case 429 -> new PlatformException(Kind.TOO_MANY, or(detail, "Trop de demandes à la fois : réessayez dans un moment."),
                    answer.retryAfter());
            case 400, 403, 413, 422 -> new PlatformException(Kind.REFUSED,
                    or(detail, "La plateforme de signature a refusé la demande (code " + answer.status() + ")."));
            case 502, 503, 504 -> new PlatformException(Kind.UNREACHABLE,
                    "La plateforme de signature est momentanément indisponible : réessayez l'envoi.", answer.retryAfter());
            default -> unexpected(String.format(Locale.ROOT,
                    "La plateforme de signature a répondu de façon inattendue (code %d).", answer.status()));
        };
    }

    private static String or(String detail, String otherwise) {
        return detail.isEmpty() ? otherwise : detail;
    }

    private String detail(byte[] body) {
        try {
            JsonNode problem = json.readTree(body);
            String detail = problem == null ? "" : problem.path("detail").asText("");
            String shown = detail.replaceAll("\\p{Cntrl}+", " ").strip();
            return shown.length() > LONGEST_DETAIL ? shown.substring(0, LONGEST_DETAIL) + "…" : shown;
        } catch (JsonProcessingException e) {
            return "";
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
