package fr.paraphe.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A signatory without a browser: plain HTTP, his cookie and the token of the forms kept by hand. */
final class SignerClient {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" (?:content|value)=\"([0-9a-f]{64})\"");
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    String cookie = "";
    String csrf = "";
    String root = "";
    String origin;

    SignerClient(PlatformServer server) {
        this.address = server.address().toString();
        this.origin = address;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", cookie.isEmpty() ? "x=y" : cookie);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = send(request.GET().build());
        Matcher matcher = CSRF.matcher(answer.body());
        if (matcher.find()) {
            csrf = matcher.group(1);
        }
        return answer;
    }

    /** Posts a form to {@code path} with our token; fields alternate names and values. */
    HttpResponse<String> post(String path, String... fields) {
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "csrf";
        all[fields.length + 1] = csrf;
        return send(writing(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(all))).build());
    }

    private static String form(String... fields) {
        var pairs = new java.util.ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return pairs.stream().collect(Collectors.joining("&"));
    }

    HttpRequest.Builder writing(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "application/json");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        return request;
    }

    HttpResponse<String> json(String path, String body) {
        return send(writing(path).header("Content-Type", "application/json").header("X-Csrf-Token", csrf)
                .POST(BodyPublishers.ofString(body)).build());
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

    /** Opens the link and comes to the reading page. */
    HttpResponse<String> open(String token) {
        return enter("/s/" + token);
    }

    HttpResponse<String> enter(String path) {
        get(path);
        HttpResponse<String> answer = post(path + "/open");
        if (answer.statusCode() == 303) {
            cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
            root = answer.headers().firstValue("Location").orElseThrow().replace(address, "");
            get(root);
        }
        return answer;
    }

    void read(int pages) {
        for (int page = 1; page <= pages; page++) {
            json(root + "/views", "{\"page\":" + page + "}");
        }
    }

    HttpResponse<String> accept() {
        return post(root + "/summary", "signatureTerms", "2026-1", "certificateTerms", "2026-1");
    }

    HttpResponse<String> sign(String name, String... more) {
        String[] fields = Arrays.copyOf(new String[] {"mode", "TEXT", "name", name}, 4 + more.length);
        System.arraycopy(more, 0, fields, 4, more.length);
        return post(root + "/sign", fields);
    }
}
