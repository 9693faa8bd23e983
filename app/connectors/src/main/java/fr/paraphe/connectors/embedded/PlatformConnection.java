package fr.paraphe.connectors.embedded;

import fr.paraphe.domain.dispatch.PlatformException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the platform through a pool of connections. The library's own retries, redirections and cookies are off: only calls said to be
 * repeatable are repeated. Logs hold the method, the path, the status and the duration, never a body or the token.
 */
final class PlatformConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformConnection.class);
    private static final int CONNECTIONS = 8;
    private static final int BUFFER = 8_192;
    /** What the proof says of a signature given from here, as it says the browser of others. */
    private static final String AGENT = "Paraphe (client de bureau)";

    private final CloseableHttpClient client;
    private final Supplier<String> token;
    private final Patience patience;

    PlatformConnection(Supplier<String> token, Duration answerWithin, Patience patience) {
        this.token = token;
        this.patience = patience;
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(CONNECTIONS)
                .setMaxConnPerRoute(CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofSeconds(5))
                        .setSocketTimeout(Timeout.of(answerWithin))
                        .setValidateAfterInactivity(Timeout.ofSeconds(2))
                        .build())
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(answerWithin))
                        .setConnectionRequestTimeout(Timeout.of(answerWithin))
                        .build())
                .setUserAgent(AGENT)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /**
     * Sends a request made anew for each try, and returns the answer whatever its status, read up to {@code limit} bytes.
     *
     * @throws PlatformException when nothing answers, or more than the limit
     */
    Answer call(Supplier<HttpUriRequestBase> request, boolean repeatable, int limit) {
        for (int next = 2; ; next++) {
            boolean last = !repeatable || next > patience.tries();
            try {
                Answer answer = once(request.get(), limit);
                if (last || !answer.passing() || tooLong(answer.retryAfter())) {
                    return answer;
                }
                pause(answer.retryAfter(), next);
            } catch (IOException e) {
                if (last) {
                    throw Problems.unreachable(e);
                }
                pause(null, next);
            }
        }
    }

    private boolean tooLong(@Nullable Duration wait) {
        return wait != null && wait.compareTo(patience.longest()) > 0;
    }

    private void pause(@Nullable Duration asked, int next) {
        try {
            patience.pause().last(asked == null ? patience.before(next) : asked);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformException(PlatformException.Kind.UNREACHABLE, "L'envoi a été interrompu : il reprendra.", e);
        }
    }

    private Answer once(HttpUriRequestBase request, int limit) throws IOException {
        request.setHeader("Authorization", "Bearer " + token.get());
        long start = System.nanoTime();
        String path = path(request);
        try {
            Answer answer = client.execute(request, response -> answer(request, response, limit));
            LOG.debug("{} {} {} in {} ms", request.getMethod(), path, answer.status(), millis(start));
            return answer;
        } catch (IOException e) {
            LOG.info("{} {} failed after {} ms: {}", request.getMethod(), path, millis(start), e.getClass().getSimpleName());
            throw e;
        }
    }

    private static Answer answer(HttpUriRequestBase request, ClassicHttpResponse response, int limit) throws IOException {
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : limited(request, entity, limit);
        return new Answer(response.getCode(), body, retryAfter(response.getFirstHeader("Retry-After")));
    }

    /** Reads up to the limit; beyond it the connection is cut, for closing the stream would read the rest. */
    private static byte[] limited(HttpUriRequestBase request, HttpEntity entity, int limit) throws IOException {
        if (entity.getContentLength() > limit) {
            request.cancel();
            throw Problems.tooLarge();
        }
        var body = new ByteArrayOutputStream();
        try (InputStream in = entity.getContent()) {
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                body.write(buffer, 0, read);
                if (body.size() > limit) {
                    request.cancel();
                    throw Problems.tooLarge();
                }
            }
        }
        return body.toByteArray();
    }

    private static @Nullable Duration retryAfter(@Nullable Header header) {
        String value = header == null ? "" : header.getValue().strip();
        return value.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(value)) : null;
    }

    private static String path(HttpUriRequestBase request) {
        URI address = URI.create(request.getRequestUri());
        return address.getPath();
    }

    private static long millis(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
