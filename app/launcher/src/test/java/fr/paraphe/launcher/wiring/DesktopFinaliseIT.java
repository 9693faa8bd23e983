package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.desktop.finalisation.FinaliseDesk;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.finalisation.FinaliseInClient.Done;
import fr.paraphe.domain.finalisation.FinaliseInClient.Opened;
import fr.paraphe.domain.finalisation.FinaliseInClient.Outcome;
import fr.paraphe.domain.finalisation.FinaliseInClient.Plan;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import fr.paraphe.domain.signing.SignatureVisual.Mode;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.demo.DemoPeople;
import fr.paraphe.launcher.resilience.TestBase;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.simplejavamail.converter.EmailConverter;

/** Documents finalised inside the client on a real base, up to the verified archive (E27, F154–F162, D-09, D-24). */
@Timeout(300)
class DesktopFinaliseIT {
    private static final int INTERNSHIPS = 10;
    private static final Pattern CODE = Pattern.compile("est (\\d{6}),");

    @TempDir Path folder;

    @Test
    void theCodeTheRepresentativeReceivesArchivesTheDocumentsThroughTheClientsPort() throws IOException {
        try (Workshop workshop = Workshop.createDemonstration(folder.resolve("ecole"), "Un mot de passe d'essai".toCharArray(),
                Couriers.folder(outbox(), null), Clock.systemUTC())) {
            workshop.importFiles(TestBase.campus(folder.resolve("campus"), 11, INTERNSHIPS));
            workshop.wholeList().sendReady("");
            workshop.jobs().deliver(_ -> { }, () -> false);
            workshop.jobs().messages();
            workshop.jobs().round();
            var people = new DemoPeople(workshop, 5);
            people.sign(outbox());
            List<UUID> ids = people.requests(EnumSet.noneOf(RequestStatus.class)).stream().map(SignatureRequest::id).toList();
            FinaliseDesk desk = new DesktopFinalise(workshop);
            Plan plan = desk.plan(ids);
            assertThat(plan.ready()).as("%s", plan.ignored()).hasSizeGreaterThan(1);
            Opened opened = desk.open(plan);
            Gesture gesture = new Gesture(Mode.IMAGE, "", desk.picture(picture()), "");

            nothingIsSignedWithoutHisCode(desk, opened, gesture);
            desk.askCode(opened, Channel.EMAIL);
            String code = code(plan.signing().orElseThrow().signatory());
            desk.confirm(opened, code);
            var heard = new ArrayList<Done>();
            Outcome first = desk.sign(opened, opened.taken(), gesture, heard::add, () -> !heard.isEmpty());
            Outcome rest = desk.sign(opened, first.rest(), gesture, heard::add, () -> false);

            assertThat(rest.rest()).isEmpty();
            assertThat(heard).hasSize(opened.taken().size()).allMatch(Done::signed);
            workshop.jobs().round();
            for (SignatureRequest request : opened.taken()) {
                archivedAndTold(workshop, workshop.requests().find(request.id()).orElseThrow(), code);
            }
            assertThatThrownBy(() -> desk.open(plan)).isInstanceOf(PlatformException.class).hasMessageContaining("Aucun de ces documents");
        }
    }

    private void nothingIsSignedWithoutHisCode(FinaliseDesk desk, Opened opened, Gesture gesture) {
        Outcome refused = desk.sign(opened, opened.taken(), gesture, _ -> { }, () -> false);
        assertThat(refused.done()).isEmpty();
        assertThat(refused.interrupted()).hasValueSatisfying(why -> assertThat(why).contains("Demandez un code"));
        assertThatThrownBy(() -> desk.picture(Files.writeString(folder.resolve("a.png"), "rien"))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> desk.picture(folder.resolve("absent.png"))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("ne peut pas être lu");
    }

    private void archivedAndTold(Workshop workshop, SignatureRequest archived, String code) throws IOException {
        assertThat(RequestStatus.of(archived, workshop.clock().instant())).isEqualTo(RequestStatus.ARCHIVED);
        assertThat(archived.circuit().representative().orElseThrow().signed()).isTrue();
        byte[] proof = workshop.requests().proof(archived.id()).orElseThrow();
        assertThat(new String(proof, StandardCharsets.UTF_8)).contains("terms.accepted", "code.sent", "code.accepted",
                "par e-mail à ", "Paraphe (client de bureau)", "mode Importer une image").doesNotContain(code);
        Path authority = Files.writeString(folder.resolve("authority.pem"), workshop.authorityPem());
        Path pdf = Files.write(folder.resolve("signed.pdf"), workshop.requests().signed(archived.id()).orElseThrow());
        Path json = Files.write(folder.resolve("signed.json"), proof);
        assertThat(Verification.trusting(List.of(authority), false).verify(pdf, json).verdict()).isEqualTo(Verdict.INTACT);
    }

    private Path picture() throws IOException {
        var image = new BufferedImage(200, 60, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, 200, 60);
        pen.setColor(Color.BLACK);
        pen.drawLine(10, 50, 190, 10);
        pen.dispose();
        Path file = folder.resolve("signature.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** Reads the code in the last message to the representative, as he would. */
    private String code(Signatory signatory) throws IOException {
        try (var files = Files.list(outbox())) {
            var mail = files.filter(file -> file.toString().endsWith(".eml")).sorted().map(file -> EmailConverter.emlToEmail(file.toFile()))
                    .filter(one -> "Code de signature".equals(one.getSubject())).toList().getLast();
            assertThat(mail.getRecipients().getFirst().getAddress()).isEqualToIgnoringCase(signatory.person().email());
            var found = CODE.matcher(String.valueOf(mail.getPlainText()));
            assertThat(found.find()).isTrue();
            return found.group(1);
        }
    }

    private Path outbox() {
        return folder.resolve("outbox");
    }
}
