package fr.paraphe.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the door of his Space without a browser: plain HTTP, cookies by their paths, the token of the last form. */
final class SpaceClient {
    static final String PASSWORD = "trois petits pas";
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" (?:content|value)=\"([0-9a-f]{64})\"");
    private static final Pattern KEY = Pattern.compile("/espace/acces/([A-Za-z0-9_-]{43})");
    final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final PlatformWorld world;
    private final String address;
    String origin;
    String csrf = "";

    SpaceClient(PlatformWorld world) {
        this.world = world;
        this.address = world.server.address().toString();
        this.origin = address;
    }

    HttpResponse<String> get(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address + path)).GET().build());
        Matcher matcher = CSRF.matcher(answer.body());
        if (matcher.find()) {
            csrf = matcher.group(1);
        }
        return answer;
    }

    HttpResponse<String> post(String path, String... fields) {
        List<String> pairs = new ArrayList<>(List.of("csrf=" + csrf));
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(String.join("&", pairs)));
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> logIn(String email, String password) {
        get("/espace/connexion");
        return post("/espace/connexion", "email", email, "password", password);
    }

    HttpResponse<String> ask(String email) {
        get("/espace/acces");
        return post("/espace/acces", "email", email);
    }

    /** Asks for access and returns the token of the link received. */
    String key(String email) {
        ask(email);
        world.deliver();
        Matcher matcher = KEY.matcher(world.delivered.stream().filter(m -> m.recipient().equals(email)).toList().getLast().text());
        if (!matcher.find()) {
            throw new AssertionError("no link to choose a password");
        }
        return matcher.group(1);
    }

    HttpResponse<String> choose(String token, String password) {
        get("/espace/acces/" + token);
        return post("/espace/acces/" + token, "password", password, "again", password);
    }

    /** Opens the account of that address and enters it. */
    SpaceClient enter(String email) {
        choose(key(email), PASSWORD);
        logIn(email, PASSWORD);
        get("/espace");
        return this;
    }

    /** Returns the value of that cookie, or nothing. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals(name)).map(HttpCookie::getValue)
                .findFirst().orElse("");
    }
}
