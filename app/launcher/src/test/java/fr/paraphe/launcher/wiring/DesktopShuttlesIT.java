package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.directory.shuttle.ShuttleDesk;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.domain.directory.shuttle.Comparison;
import fr.paraphe.domain.directory.shuttle.Proposal;
import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.signing.shuttle.SendShuttles.Plan;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplejavamail.converter.EmailConverter;

/** A sheet from the client to a company's browser and back, through a real base, a real message and a real page (X19). */
class DesktopShuttlesIT {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/n/[A-Za-z0-9_-]{43}");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" content=\"([0-9a-f]{64})\"");
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aCompanyAnswersByItsLinkAndTheSchoolTakesIt(@TempDir Path folder) throws Exception { // X19
        Path base = folder.resolve("ecole");
        try (Workshop workshop = Workshop.createDemonstration(base, "Un mot de passe d'essai".toCharArray(), Couriers.besides(base),
                Clock.systemUTC())) {
            workshop.importFiles(DemoCampus.ofInternships(7, 12).on(LocalDate.now(Clock.systemUTC()))
                    .writeTo(Files.createDirectories(folder.resolve("campus"))));
            ShuttleDesk desk = workshop.shuttles("Zoé");
            Plan plan = desk.forInternships(workshop.internshipIds());
            UUID company = plan.letters().getFirst().company().id();
            assertThat(desk.send(new Plan(plan.letters().subList(0, 1), List.of()), 20)).isEqualTo(1);
            assertThat(desk.days()).isEqualTo(20);
            assertThat(workshop.jobs().messages()).isEqualTo(1);
            UUID id = desk.list().ids(ListQuery.ALL).getFirst();
            answer(link(base), desk.compare(id).shuttle());
            Comparison seen = desk.compare(id);
            assertThat(seen.proposals()).extracting(Proposal::answered).containsExactly("Nouveau nom SAS");
            desk.decide(seen, Set.of(seen.proposals().getFirst().key()));
            var saved = (Company) workshop.campusRecords().find(RecordKind.COMPANY, company).orElseThrow();
            assertThat(saved.legalName()).isEqualTo("Nouveau nom SAS");
            assertThat(desk.list().row(ListQuery.ALL, id).orElseThrow().cells()).contains("HANDLED", "Zoé");
        }
    }

    private static String link(Path base) throws IOException {
        try (Stream<Path> mails = Files.list(base.resolveSibling("ecole.outbox"))) {
            String text = mails.filter(f -> f.toString().endsWith(".eml")).findFirst()
                    .map(f -> String.valueOf(EmailConverter.emlToEmail(f.toFile()).getPlainText())).orElseThrow();
            return found(LINK, text);
        }
    }

    private void answer(String link, Shuttle shuttle) throws Exception {
        String landing = send(HttpRequest.newBuilder(URI.create(link)).build()).body();
        HttpResponse<String> opened = post(link + "/open", "x=y", "csrf=" + found(CSRF, landing));
        String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
        String page = URI.create(link).resolve(opened.headers().firstValue("Location").orElseThrow()).toString();
        String form = send(HttpRequest.newBuilder(URI.create(page)).header("Cookie", cookie).build()).body();
        var fields = new StringBuilder("csrf=" + found(CSRF, form));
        for (int place = 0; place < shuttle.items().size(); place++) {
            String value = shuttle.items().get(place).path().equals("legalName") ? "Nouveau nom SAS" : shuttle.items().get(place).sent();
            fields.append("&f").append(place).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        assertThat(post(page, cookie, fields.toString()).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> post(String address, String cookie, String form) throws Exception {
        URI uri = URI.create(address);
        return send(HttpRequest.newBuilder(uri).header("Cookie", cookie).header("Origin", uri.getScheme() + "://" + uri.getAuthority())
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return http.send(request, BodyHandlers.ofString());
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(matcher.groupCount());
    }
}
