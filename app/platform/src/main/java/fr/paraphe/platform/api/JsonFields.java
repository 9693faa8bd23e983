package fr.paraphe.platform.api;

import com.fasterxml.jackson.databind.JsonNode;
import fr.paraphe.platform.http.Json;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one JSON object strictly: a missing, unknown or ill-typed field is refused by {@code bad-request}. */
final class JsonFields {
    private final JsonNode node;

    /** Reads {@code node}, which may hold {@code names} and nothing else. */
    JsonFields(JsonNode node, String... names) {
        if (!node.isObject()) {
            throw Json.bad("Un objet JSON est attendu.");
        }
        Set<String> known = Set.copyOf(Arrays.asList(names));
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw Json.bad("Champ inconnu\u00a0: " + name + ".");
            }
        });
        this.node = node;
    }

    String text(String name) {
        String value = optionalText(name);
        if (value == null) {
            throw Json.bad("Le champ " + name + " est absent.");
        }
        return value;
    }

    @Nullable String optionalText(String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw Json.bad("Le champ " + name + " doit être un texte.");
        }
        return value.textValue();
    }

    int number(String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isInt()) {
            throw Json.bad("Le champ " + name + " doit être un nombre entier.");
        }
        return value.intValue();
    }

    boolean optionalTruth(String name) {
        JsonNode value = node.get(name);
        if (value != null && !value.isNull() && !value.isBoolean()) {
            throw Json.bad("Le champ " + name + " doit être vrai ou faux.");
        }
        return value != null && value.booleanValue();
    }

    boolean truth(String name) {
        JsonNode value = child(name);
        if (!value.isBoolean()) {
            throw Json.bad("Le champ " + name + " doit être vrai ou faux.");
        }
        return value.booleanValue();
    }

    UUID id(String name) {
        return uuid(text(name), name);
    }

    Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeParseException e) {
            throw (RuntimeException) Json.bad("Le champ " + name + " doit être un moment ISO 8601.").initCause(e);
        }
    }

    <E extends Enum<E>> E value(String name, Class<E> type) {
        String text = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Json.bad("Le champ " + name + " a une valeur inconnue."));
    }

    JsonNode child(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw Json.bad("Le champ " + name + " est absent.");
        }
        return value;
    }

    List<JsonNode> children(String name) {
        JsonNode value = child(name);
        if (!value.isArray()) {
            throw Json.bad("Le champ " + name + " doit être une liste.");
        }
        var children = new ArrayList<JsonNode>();
        value.forEach(children::add);
        return children;
    }

    List<UUID> ids(String name) {
        return children(name).stream().map(n -> uuid(n.asText(), name)).toList();
    }

    private static UUID uuid(String text, String name) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw (RuntimeException) Json.bad("Le champ " + name + " doit être un UUID.").initCause(e);
        }
    }
}
