package fr.paraphe.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through the signing pages as a browser does: same addresses, same order, cookie and form token included. What the pages would
 * refuse to a person is refused here too.
 */
final class SignerBrowser {
    private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");
    private static final Pattern PAGES = Pattern.compile("data-pages=\"(\\d+)\"");
    private static final Pattern DOCUMENT = Pattern.compile("name=\"doc\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI address;

    SignerBrowser(URI address) {
        this.address = address;
    }

    /** Says how the platform answered a signature: signed, or refused with its stable code. */
    record Answer(boolean signed, String code) {
        static final Answer SIGNED = new Answer(true, "");
    }

    /** Opens {@code link}, reads every page, accepts the terms, asks for a code when {@code code} is given, and signs. */
    Answer sign(String link, Gesture gesture, Optional<Supplier<String>> code) {
        String landing = get(link, "").body();
        HttpResponse<String> opened = post(link + "/open", "", form(Map.of("csrf", csrf(landing))));
        if (opened.statusCode() != 303) {
            return refused(opened);
        }
        String cookie = cookie(opened);
        String session = address.resolve(opened.headers().firstValue("Location").orElseThrow()).toString();
        HttpResponse<String> reading = get(session, cookie);
        String csrf = csrf(reading.body());
        read(session, cookie, csrf, pages(reading.body()));
        String summary = get(session + "/summary", cookie).body();
        expect(303, post(session + "/summary", cookie, form(Map.of("csrf", csrf,
                "signatureTerms", terms(summary, "signatureTerms"), "certificateTerms", terms(summary, "certificateTerms")))));
        String secret = "";
        if (code.isPresent()) {
            HttpResponse<String> asked = post(session + "/code", cookie, form(Map.of("csrf", csrf)));
            if (asked.statusCode() != 303) {
                return refused(asked);
            }
            secret = code.get().get();
        }
        HttpResponse<String> signed = post(session + "/sign", cookie, gesture.body(Map.of("csrf", csrf, "code", secret), List.of()));
        return signed.statusCode() == 303 ? Answer.SIGNED : refused(signed);
    }

    /** Opens the representative's page, ticks every document, accepts the terms and signs all with one gesture; returns how many. */
    int finalise(URI page, Gesture gesture) {
        String landing = get(page.toString(), "").body();
        HttpResponse<String> opened = expect(303, post(page + "/open", "", form(Map.of("csrf", csrf(landing)))));
        String cookie = cookie(opened);
        String session = address.resolve(opened.headers().firstValue("Location").orElseThrow()).toString();
        String list = get(session, cookie).body();
        String csrf = csrf(list);
        List<String> documents = DOCUMENT.matcher(list).results().map(m -> m.group(1)).distinct().toList();
        var fields = new ArrayList<Map.Entry<String, String>>(List.of(Map.entry("csrf", csrf)));
        documents.forEach(id -> fields.add(Map.entry("doc", id)));
        String summary = expect(200, post(session + "/summary", cookie, form(fields))).body();
        fields.add(Map.entry("conditions", terms(summary, "conditions")));
        expect(200, post(session + "/signature", cookie, form(fields)));
        HttpResponse<String> signed = expect(200, postFor(session + "/sign", cookie, gesture.body(Map.of("csrf", csrf), documents)));
        return (int) Pattern.compile("\"signed\"\\s*:\\s*true").matcher(signed.body()).results().count();
    }

    private void read(String session, String cookie, String csrf, int pages) {
        for (int page = 1; page <= pages; page++) {
            HttpRequest request = request(session + "/views", cookie)
                    .header("Content-Type", "application/json").header("X-Csrf-Token", csrf)
                    .POST(BodyPublishers.ofString("{\"page\":" + page + "}")).build();
            expect(200, send(request));
        }
    }

    private HttpResponse<String> get(String uri, String cookie) {
        return expect(200, send(request(uri, cookie).GET().build()));
    }

    private HttpResponse<String> post(String uri, String cookie, Gesture.Body body) {
        return send(request(uri, cookie).header("Content-Type", body.type()).POST(body.content()).build());
    }

    private HttpResponse<String> postFor(String uri, String cookie, Gesture.Body body) {
        return send(request(uri, cookie).header("Accept", "application/json").header("Content-Type", body.type())
                .timeout(Duration.ofMinutes(10)).POST(body.content()).build());
    }

    private HttpRequest.Builder request(String uri, String cookie) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(60))
                .header("Origin", origin()).header("User-Agent", "Paraphe demonstration");
        return cookie.isEmpty() ? builder : builder.header("Cookie", cookie);
    }

    private String origin() {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while signing", e);
        }
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(response.request().method() + " " + response.uri().getPath().replaceAll("/[^/]{20,}", "/…")
                    + " answered " + response.statusCode() + " instead of " + status);
        }
        return response;
    }

    private static Answer refused(HttpResponse<String> response) {
        return new Answer(false, "http-" + response.statusCode());
    }

    private static Gesture.Body form(Map<String, String> fields) {
        return form(List.copyOf(fields.entrySet()));
    }

    private static Gesture.Body form(List<Map.Entry<String, String>> fields) {
        String text = String.join("&", fields.stream().map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .toList());
        BodyPublisher content = BodyPublishers.ofString(text);
        return new Gesture.Body("application/x-www-form-urlencoded", content);
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private static String csrf(String page) {
        return first(CSRF, page, "csrf");
    }

    private static int pages(String page) {
        return Integer.parseInt(first(PAGES, page, "data-pages"));
    }

    /** Reads the version that a box carries, whichever of its attributes comes first. */
    private static String terms(String page, String name) {
        Matcher box = Pattern.compile("<input[^>]*name=\"" + name + "\"[^>]*>").matcher(page);
        String input = box.find() ? box.group() : "";
        return first(Pattern.compile("value=\"([^\"]+)\""), input, name);
    }

    private static String first(Pattern pattern, String page, String what) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("the page holds no " + what);
        }
        return matcher.group(1);
    }
}
