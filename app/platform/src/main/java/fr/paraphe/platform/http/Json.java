package fr.paraphe.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.paraphe.domain.shared.RefusedException;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** Reads and writes JSON in UTF-8, strictly: no second value, no duplicate name. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** Reads {@code text}; refuses what is not JSON by {@code bad-request}. */
    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw bad("Ce n'est pas du JSON\u00a0: " + e.getOriginalMessage());
        }
    }

    /** Writes {@code body} as the answer, of that content type. */
    public static void write(Context ctx, String contentType, Object body) {
        try {
            ctx.contentType(contentType).result(MAPPER.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we answer can always be written", e);
        }
    }

    /** Writes {@code body} as an ordinary JSON answer. */
    public static void write(Context ctx, Object body) {
        write(ctx, "application/json", body);
    }

    /** Returns the body of the request as text in UTF-8, whatever charset it announces (RFC 8259). */
    public static JsonNode body(Context ctx) {
        return read(new String(ctx.bodyAsBytes(), StandardCharsets.UTF_8));
    }

    /** Returns the refusal of a malformed request. */
    public static RefusedException bad(String message) {
        return new RefusedException("bad-request", message);
    }
}
