package fr.paraphe.connectors.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.net.URIBuilder;
import org.jspecify.annotations.Nullable;

/** One call of the platform's interface: its address, what it carries, and what its answer says; refusals become our failures. */
final class PlatformCalls {
    private static final int LARGEST_JSON = 2 * 1024 * 1024;

    private final URI address;
    private final PlatformConnection connection;
    private final ObjectMapper json;
    private final Problems problems;

    PlatformCalls(URI address, PlatformConnection connection, ObjectMapper json) {
        this.address = address;
        this.connection = connection;
        this.json = json;
        this.problems = new Problems(json);
    }

    byte[] get(URI uri) {
        return get(uri, LARGEST_JSON);
    }

    byte[] get(URI uri, int limit) {
        return body(connection.call(() -> new HttpGet(uri), true, limit));
    }

    byte[] post(@Nullable HttpEntity body, boolean repeatable, String... path) {
        return post(body, repeatable, uri(List.of(), path));
    }

    byte[] post(@Nullable HttpEntity body, boolean repeatable, URI uri) {
        return post(body, repeatable, Map.of(), uri);
    }

    byte[] post(@Nullable HttpEntity body, boolean repeatable, Map<String, String> headers, URI uri) {
        Supplier<HttpUriRequestBase> request = () -> {
            var post = new HttpPost(uri);
            headers.forEach(post::setHeader);
            post.setEntity(body);
            return post;
        };
        return body(connection.call(request, repeatable, LARGEST_JSON));
    }

    private byte[] body(Answer answer) {
        if (!answer.success()) {
            throw problems.of(answer);
        }
        return answer.body();
    }

    URI uri(List<String> query, String... path) {
        try {
            var builder = new URIBuilder(address).appendPathSegments("api", "v1").appendPathSegments(path);
            for (int i = 0; i + 1 < query.size(); i += 2) {
                builder.addParameter(query.get(i), query.get(i + 1));
            }
            return builder.build();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no address can be made of these identifiers", e);
        }
    }

    ObjectNode withIds(Collection<String> platformIds) {
        ObjectNode body = json.createObjectNode();
        var ids = body.putArray("ids");
        platformIds.forEach(ids::add);
        return body;
    }

    static HttpEntity entity(ObjectNode body) {
        return new ByteArrayEntity(body.toString().getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON);
    }

    /** Reads a JSON object; whatever is wrong with it is one failure. */
    <T> T read(byte[] body, Function<JsonNode, T> reader) {
        try {
            JsonNode answer = json.readTree(body);
            if (answer == null || !answer.isObject()) {
                throw new IllegalArgumentException("not an object");
            }
            return reader.apply(answer);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw Problems.unreadable(e);
        }
    }

    /** Reads the address of a page to show in a browser; what is none is refused, so that nothing else is ever opened. */
    static URI page(JsonNode answer) {
        URI page = URI.create(CircuitJson.text(answer, "url"));
        if (!"https".equals(page.getScheme()) && !"http".equals(page.getScheme())) {
            throw Problems.unexpected("La plateforme de signature a donné une adresse qui ne peut pas être ouverte.");
        }
        return page;
    }
}
