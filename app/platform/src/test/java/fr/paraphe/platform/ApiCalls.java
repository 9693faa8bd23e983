package fr.paraphe.platform;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls the interface of clients with the token, over HTTP. */
final class ApiCalls {
    private final PlatformWorld world;
    private final HttpClient http = HttpClient.newHttpClient();

    ApiCalls(PlatformWorld world) {
        this.world = world;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(world.server.address() + "/api/v1" + path))
                .header("Authorization", "Bearer " + PlatformWorld.TOKEN);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(to(path).GET());
    }

    HttpResponse<String> post(String path, String json) throws Exception {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }
}
