package fr.paraphe.platform;

import static fr.paraphe.platform.Chromium.click;
import static fr.paraphe.platform.Chromium.look;
import static fr.paraphe.platform.PlatformWorld.representative;
import static fr.paraphe.platform.PlatformWorld.student;
import static fr.paraphe.platform.PlatformWorld.tutor;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import fr.paraphe.domain.directory.shuttle.Proposal;
import fr.paraphe.domain.directory.shuttle.Shuttle;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SigningOrder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages in a real Chromium, at a desk and on a telephone: no console error, no axe violation, screenshots to look at. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private final PlatformWorld world = new PlatformWorld(true);
    private final Chromium chromium = new Chromium();
    private final List<String> troubles = chromium.troubles;

    @AfterAll
    void stop() {
        chromium.close();
        world.close();
    }

    @AfterEach
    void nothingWentWrongInTheConsole() {
        assertThat(troubles).isEmpty();
    }

    private Page page(int width, int height) {
        return chromium.page(width, height);
    }

    private void toSignature(Page page, Signatory signatory, String prefix) {
        page.navigate(world.server.address() + "/s/" + world.token(signatory));
        look(page, prefix + "-1-comment-signer");
        click(page, "Commencer");
        page.waitForSelector("body[data-ready]");
        assertThat(page.locator("#start").isDisabled()).isTrue();
        page.waitForSelector(".textLayer span");
        look(page, prefix + "-2-lire");
        page.locator("#pages").focus();
        page.keyboard().press("End");
        page.waitForSelector("#start:not([disabled])");
        click(page, "Commencer la signature");
        page.waitForSelector("body[data-ready] #boxes");
        assertThat(page.locator("#continue").isDisabled()).isTrue();
        page.getByLabel("CGU de la signature électronique.").check();
        assertThat(page.locator("#continue").isDisabled()).isTrue();
        page.getByLabel("CGU du certificat électronique.").check();
        look(page, prefix + "-3-recapitulatif");
        click(page, "Continuer");
        page.waitForSelector("body[data-ready] #signature");
        assertThat(page.locator("#sign").isDisabled()).isTrue();
    }

    private UUID signs(Signatory signatory) {
        return world.running(SigningOrder.FREE, signatory);
    }

    private String signed(UUID id) {
        return new String(world.documents.current(id), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aSignatorySignsByTypingHisNameAndTheCodeReceived() { // F117–F123, F127–F129, F216
        Signatory student = student(AuthLevel.LINK_SMS);
        UUID id = signs(student);
        Page page = page(1280, 800);
        toSignature(page, student, "texte");
        page.getByLabel("Votre prénom et votre nom").fill("Maureen Audouin");
        click(page, "Recevoir un code");
        page.getByText("Un code vous a été envoyé").waitFor();
        assertThat(page.locator("#sign").isDisabled()).isTrue();
        page.getByLabel("Code reçu par SMS").fill("12345");
        page.getByLabel("Code reçu par SMS").fill(world.code());
        look(page, "texte-4-signature");
        click(page, "Signer");
        page.getByText("Signature prise en compte avec succès").waitFor();
        look(page, "texte-5-fin");
        assertThat(signed(id)).endsWith("%signed sig_etudiant TEXT");
    }

    @Test
    void aSignatorySignsByDrawingOnATelephone() { // F125, F126
        Signatory tutor = tutor(Requirement.MANDATORY);
        UUID id = signs(tutor);
        Page page = page(390, 844);
        toSignature(page, tutor, "dessin");
        page.getByText("Dessin", new Page.GetByTextOptions().setExact(true)).click();
        draw(page);
        assertThat(page.locator("#sign").isDisabled()).isFalse();
        click(page, "Effacer le dessin");
        assertThat(page.locator("#sign").isDisabled()).isTrue();
        draw(page);
        look(page, "dessin-4-signature");
        click(page, "Signer");
        page.getByText("Signature prise en compte avec succès").waitFor();
        assertThat(signed(id)).endsWith("%signed sig_maitre_stage DRAWING");
    }

    private static void draw(Page page) {
        BoundingBox box = page.locator("#pad").boundingBox();
        page.mouse().move(box.x + 30, box.y + 60);
        page.mouse().down();
        for (int i = 1; i < 20; i++) {
            page.mouse().move(box.x + 30 + i * 12, box.y + 60 + 40 * Math.sin(i));
        }
        page.mouse().up();
    }

    @Test
    void aSignatorySignsByImportingAnImage() throws IOException { // F124, F126
        Signatory student = student(AuthLevel.LINK);
        UUID id = signs(student);
        Page page = page(1280, 800);
        toSignature(page, student, "image");
        page.getByText("Importer une image", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#image").setInputFiles(new FilePayload("signature.png", "image/png", picture()));
        page.locator("#thumbnail:not([hidden])").waitFor();
        look(page, "image-4-signature");
        click(page, "Signer");
        page.getByText("Signature prise en compte avec succès").waitFor();
        assertThat(signed(id)).endsWith("%signed sig_etudiant IMAGE");
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 200, 80);
        graphics.setColor(Color.BLUE);
        graphics.drawLine(10, 70, 190, 10);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void theRepresentativeFinalisesThreeDocumentsWithOneGesture() { // F154, F158–F161
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(signs(representative()));
        }
        var opening = world.uses.openFinalisation().open(representative().person().personId(), ids);
        Page page = page(1280, 800);
        page.navigate(world.server.address() + "/f/" + opening.token());
        look(page, "finaliser-1-comment-signer");
        click(page, "Commencer");
        page.waitForSelector("body[data-ready] #batch");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("À Refuser(0)")).click();
        look(page, "finaliser-2-refuser");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("À Signer(3)")).click();
        page.getByLabel("Tout sélectionner").check();
        look(page, "finaliser-3-liste");
        click(page, "Signer (3)");
        page.getByLabel("accepte sans réserve les conditions").check();
        look(page, "finaliser-4-recapitulatif");
        click(page, "Continuer");
        page.getByLabel("Votre prénom et votre nom").fill("Claire DURAND");
        look(page, "finaliser-5-signature");
        click(page, "Signer (3)");
        page.getByText("3 document(s) signé(s) sur 3").waitFor();
        look(page, "finaliser-6-resultat");
        click(page, "Quitter");
        page.getByText("La finalisation est terminée").waitFor();
        assertThat(ids).allSatisfy(id -> assertThat(signed(id)).endsWith("%signed sig_representant TEXT"));
        world.closeDue();
        assertThat(ids).allSatisfy(id -> assertThat(world.read(id).circuit().archivedAt()).isNotNull());
    }

    @Test
    void theOtherPagesAreAccessibleOnATelephone() { // F122, 08 § 8.2
        Signatory student = student(AuthLevel.LINK);
        signs(student);
        Page page = page(320, 640);
        for (String path : List.of("/donnees-personnelles", "/cgu/signatureTerms-2026-1", "/s/" + world.token(student))) {
            page.navigate(world.server.address() + path);
            look(page, "etroit-" + path.split("/")[1]);
        }
        click(page, "Commencer");
        page.waitForSelector("body[data-ready]");
        page.getByText("Refuser de signer").click();
        look(page, "etroit-refus");
    }

    @Test
    void aCompanyChecksItsSheetAtADeskAndOnATelephone() { // X19, 08 § 8.2
        Shuttle shuttle = world.sheets.sent();
        Page page = page(1280, 800);
        page.navigate(world.server.address() + "/n/" + world.sheet(shuttle));
        look(page, "navette-1-accueil");
        click(page, "Commencer");
        page.waitForSelector("body[data-ready]");
        look(page, "navette-2-fiche");
        page.getByLabel("SIRET").fill("732 829 320 00075");
        page.getByText("Ce SIRET n'est pas valable").waitFor();
        page.getByText("Personne ajoutée n°\u00a01").first().click();
        page.locator("details[open]").getByLabel("Nom", new Locator.GetByLabelOptions().setExact(true)).fill("Martin");
        click(page, "Confirmer");
        page.locator("#errors").waitFor();
        page.waitForSelector("body[data-ready]");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("errors");
        look(page, "navette-3-erreurs");
        troubles.removeIf(said -> said.contains("422")); // the browser tells of the refusal that was wanted
        page.getByLabel("SIRET").fill("732 829 320 00074");
        page.getByText("SIRET valable.").waitFor();
        page.locator("details[open]").getByLabel("Prénom").fill("Léa");
        click(page, "Confirmer");
        page.getByText("Merci, votre réponse est enregistrée").waitFor();
        look(page, "navette-4-merci");
        Page telephone = page(320, 640);
        telephone.navigate(world.server.address() + "/n/" + world.sheet(shuttle));
        click(telephone, "Commencer");
        telephone.getByText("vous pouvez encore la corriger").waitFor();
        look(telephone, "navette-5-telephone");
        assertThat(world.sheets.compare.compare(shuttle.id()).proposals()).extracting(Proposal::answered).containsExactly("Martin Léa");
    }

    @Test
    void anybodyComparesHisPdfWithTheOneThatWasSigned() { // X17, 08 § 8.2
        Signatory student = student(AuthLevel.LINK);
        UUID id = signs(student);
        Page page = page(1280, 800);
        page.navigate(world.check(id));
        look(page, "verifier-1-en-cours");
        var signing = new SignerClient(world.server);
        signing.open(world.token(student));
        signing.read(3);
        signing.accept();
        signing.sign("Maureen AUDOUIN");
        world.closeDue();
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.method() + " " + request.url()));
        page.navigate(world.check(id));
        page.waitForSelector("body[data-ready]");
        sent.clear();
        page.getByLabel("PDF à comparer").setInputFiles(new FilePayload("recu.pdf", "application/pdf", world.documents.current(id)));
        told(page, "Identique");
        look(page, "verifier-2-identique");
        page.getByLabel("PDF à comparer").setInputFiles(new FilePayload("autre.pdf", "application/pdf", world.documents.original(id)));
        told(page, "Différent");
        look(page, "verifier-3-different");
        drop(page, world.documents.current(id));
        told(page, "« depose.pdf » est le document signé");
        assertThat(sent).as("the file does not leave the browser").isEmpty();
        Page telephone = page(320, 640);
        telephone.navigate(world.check(id));
        telephone.waitForSelector("body[data-ready]");
        telephone.getByText("Calculer l'empreinte soi-même").click();
        look(telephone, "verifier-4-telephone");
        telephone.navigate(world.server.address() + "/verifier/inconnu");
        look(telephone, "verifier-5-inconnu");
        troubles.removeIf(said -> said.contains("404")); // the browser tells of the page that was wanted
    }

    private static void told(Page page, String words) {
        page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(words)).waitFor();
    }

    private static void drop(Page page, byte[] pdf) {
        page.evaluate("""
                bytes => { const held = new DataTransfer();
                  held.items.add(new File([Uint8Array.from(bytes)], 'depose.pdf', { type: 'application/pdf' }));
                  document.getElementById('drop').dispatchEvent(
                    new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true })); }""",
                IntStream.range(0, pdf.length).mapToObj(i -> pdf[i] & 0xff).toList());
    }

    @Test
    void scriptInDataIsShownAsText() { // security case 13
        String script = "\"><img src=x onerror=alert(1)>{{7*7}}${7*7}";
        Signatory student = student(AuthLevel.LINK);
        UUID batch = UUID.randomUUID();
        UUID id = world.uses.receive().receive(world.request(batch, SigningOrder.FREE, script, student)).id();
        world.uses.start().start(id);
        world.uses.invite().ofBatch(batch);
        world.deliver();
        Page page = page(1280, 800);
        page.navigate(world.server.address() + "/s/" + world.token(student));
        click(page, "Commencer");
        page.waitForSelector("body[data-ready]");
        assertThat(page.locator("h1").textContent()).isEqualTo(script);
        assertThat(page.locator("main img").count()).isZero();
    }
}
