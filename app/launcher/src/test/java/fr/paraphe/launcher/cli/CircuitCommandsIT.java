package fr.paraphe.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.demo.DemoPeople;
import fr.paraphe.launcher.resilience.TestBase;
import fr.paraphe.launcher.wiring.Couriers;
import fr.paraphe.launcher.wiring.Workshop;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simplejavamail.converter.EmailConverter;

/** Circuits reminded of, cancelled, then sent again, with the platform that is in the client (F144–F147, P7, F177–F183, X06). */
@Timeout(300)
class CircuitCommandsIT {
    private static final Pattern LINK = Pattern.compile("/s/[A-Za-z0-9_-]{43}");
    private static final String PASSWORD = "Un mot de passe d'essai";

    @TempDir Path folder;

    private Path base;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** A base whose documents were sent; some of their signatories have signed. */
    @BeforeEach
    void send() throws IOException {
        base = folder.resolve("ecole");
        Files.writeString(folder.resolve("mot-de-passe"), PASSWORD + "\n");
        try (Workshop workshop = Workshop.createDemonstration(base, PASSWORD.toCharArray(), Couriers.besides(base), Clock.systemUTC())) {
            workshop.importFiles(TestBase.campus(folder.resolve("campus"), 5, 8));
            sendAll(workshop);
            new DemoPeople(workshop, 5).sign(folder.resolve("ecole.outbox"));
        }
    }

    private static List<SendForSignature.Outcome> sendAll(Workshop workshop) {
        List<SendForSignature.Outcome> sent = workshop.wholeList().sendReady("");
        workshop.jobs().deliver(_ -> { }, () -> false);
        workshop.jobs().messages();
        return sent;
    }

    private Workshop open() {
        return Workshop.open(base, PASSWORD.toCharArray(), Couriers.besides(base), Clock.systemUTC());
    }

    private int run(String command, String... arguments) {
        out.getBuffer().setLength(0);
        String[] whole = Stream.concat(Stream.of(command, "--base", base.toString(), "--password-file",
                folder.resolve("mot-de-passe").toString()), Stream.of(arguments)).toArray(String[]::new);
        return new CommandLineEntry(new PrintWriter(out, true), new PrintWriter(err, true)).run(whole);
    }

    private SignatureRequest signedByOne() {
        try (Workshop workshop = open()) {
            return new DemoPeople(workshop, 1).requests(EnumSet.of(RequestStatus.AWAITING_SIGNATURES, RequestStatus.FINALISABLE,
                    RequestStatus.TO_FINALISE)).stream().filter(r -> r.circuit().signedCount() > 0).findFirst().orElseThrow();
        }
    }

    private List<String> mails() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("ecole.outbox"))) {
            return files.filter(f -> f.toString().endsWith(".eml")).sorted().map(file -> EmailConverter.emlToEmail(file.toFile()))
                    .map(mail -> mail.getSubject() + "\n" + mail.getPlainText()).toList();
        }
    }

    @Test
    void aCancelledCircuitIsToldShownAndSentAgainLinkedToTheFormer() throws Exception {
        SignatureRequest request = signedByOne();
        String reference = request.subject().reference();

        assertThat(run("cancel", reference, "--reason", "Dates du stage fausses")).as(err.toString()).isZero();

        assertThat(out.toString().strip()).isEqualTo("1 annulés, 0 laissés");
        assertThat(mails()).anySatisfy(mail -> assertThat(mail).startsWith("Demande de signature annulée").contains(reference)
                .contains("Motif\u00a0: Dates du stage fausses"));
        assertThat(run("cancel", reference, "--reason", "Encore")).isEqualTo(1);
        assertThat(out.toString()).contains("LAISSÉ").contains("déjà annulées").contains("0 annulés, 1 laissés");
        try (Workshop workshop = open()) {
            SignatureRequest cancelled = workshop.requests().find(request.id()).orElseThrow();
            assertThat(RequestStatus.of(cancelled, Clock.systemUTC().instant())).isEqualTo(RequestStatus.CANCELLED);
            assertThat(cancelled.circuit().signedCount()).isZero();
            assertThat(pages(workshop, reference)).isNotEmpty()
                    .allSatisfy(page -> assertThat(page).contains("annulée par l'établissement").doesNotContain("data-pages"));
            workshop.jobs().round();
            assertThat(sendAll(workshop).stream().flatMap(outcome -> outcome.taken().stream())).hasSize(1);
            SignatureRequest again = workshop.requests().ofCase(request.caseId()).getFirst();
            assertThat(again.replaces()).isEqualTo(reference);
            assertThat(RequestStatus.of(again, Clock.systemUTC().instant())).isEqualTo(RequestStatus.AWAITING_SIGNATURES);
            assertThat(workshop.alarms()).isEmpty();
        }
    }

    /** Returns the pages to which the links about that document lead now. */
    private List<String> pages(Workshop workshop, String reference) throws Exception {
        var pages = new ArrayList<String>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String mail : mails()) {
                for (String part : mail.split("\n- ")) {
                    List<String> links = LINK.matcher(part).results().map(MatchResult::group).toList();
                    if (part.contains(reference) && !links.isEmpty()) {
                        URI address = workshop.platformAddress().resolve(links.getFirst());
                        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
                        assertThat(answer.statusCode()).isEqualTo(410);
                        pages.add(answer.body());
                    }
                }
            }
        }
        return pages;
    }

    @Test
    void nothingIsCancelledByAWrongReferenceOrWithoutAReason() throws Exception {
        SignatureRequest request = signedByOne();
        assertThat(run("cancel", request.subject().reference(), "CS-1999-000001", "--reason", "Erreur")).isEqualTo(1);
        assertThat(err.toString()).contains("CS-1999-000001").contains("rien n'a été fait");
        assertThat(run("cancel", request.subject().reference(), "--reason", " ")).isEqualTo(1);
        assertThat(err.toString()).contains("Indiquez le motif de l'annulation");
        assertThat(run("cancel", request.subject().reference())).isEqualTo(2);
        assertThat(signedByOne().id()).isEqualTo(request.id());
    }

    private SignatureRequest awaitingSomebodyElseThanTheRepresentative() {
        try (Workshop workshop = open()) {
            return new DemoPeople(workshop, 1).requests(EnumSet.of(RequestStatus.AWAITING_SIGNATURES, RequestStatus.FINALISABLE)).stream()
                    .filter(r -> r.circuit().front().stream().anyMatch(s -> !s.representative())).findFirst().orElseThrow();
        }
    }

    @Test
    void remindsWhoeverHasStillToSignOnceADay() throws Exception { // F144–F147, D-14
        SignatureRequest request = awaitingSomebodyElseThanTheRepresentative();
        String reference = request.subject().reference();

        assertThat(run("remind", reference, "--message", "Merci de signer avant vendredi.")).as(err.toString()).isZero();

        assertThat(out.toString()).containsPattern("[1-9]\\d* relancés");
        List<String> sent = mails();
        assertThat(sent).anySatisfy(mail -> assertThat(mail).startsWith("Rappel – 1 document à signer")
                .contains("Merci de signer avant vendredi.").contains(reference).containsPattern(LINK));
        assertThat(run("remind", reference)).isZero();
        assertThat(out.toString()).contains("déjà relancé le ").contains("0 relancés");
        assertThat(mails()).hasSameSizeAs(sent);
        try (Workshop workshop = open()) {
            workshop.jobs().round();
            assertThat(workshop.requests().find(request.id()).orElseThrow().circuit().signatories())
                    .anySatisfy(s -> assertThat(s.progress().reminders()).isEqualTo(1));
        }
        assertThat(run("remind", "CS-1999-000001")).isNotZero();
        assertThat(err.toString()).contains("rien n'a été fait");
    }
}
