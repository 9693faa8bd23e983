package fr.paraphe.platform;

import static fr.paraphe.platform.Chromium.click;
import static fr.paraphe.platform.Chromium.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import fr.paraphe.domain.archive.lockers.LockerDocument;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The Spaces in a real Chromium, at a desk, on a narrow telephone and without scripts; screenshots to look at (E29). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpaceBrowserIT {
    private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
    private final PlatformWorld world = new PlatformWorld(true);
    private final Chromium chromium = new Chromium();
    private final UUID pupil = world.spaces.student.id();
    private final UUID boss = world.spaces.head.id();

    @AfterAll
    void stop() {
        chromium.close();
        world.close();
    }

    @AfterEach
    void nothingWentWrongInTheConsole() {
        assertThat(chromium.troubles).isEmpty();
    }

    private String email(UUID card) {
        return Objects.requireNonNull(world.spaces.person(card).contact().email());
    }

    private void go(Page page, String path) {
        page.navigate(world.server.address() + path);
    }

    /** Comes to the home page for the first time, through the message received. */
    private void firstConnection(Page page, String email, String prefix) {
        go(page, "/espace");
        look(page, prefix + "-1-connexion");
        page.getByText("Première connexion ou mot de passe oublié").click();
        look(page, prefix + "-2-demande");
        page.getByLabel("Votre adresse e-mail").fill(email);
        click(page, "Recevoir le lien");
        page.getByRole(AriaRole.STATUS).waitFor();
        look(page, prefix + "-3-demande-faite");
        go(page, "/espace/acces/" + new SpaceClient(world).key(email));
        page.getByLabel("Nouveau mot de passe").fill(SpaceClient.PASSWORD);
        page.getByLabel("Le même, encore une fois").fill(SpaceClient.PASSWORD + "!");
        click(page, "Enregistrer ce mot de passe");
        look(page, prefix + "-4-mot-de-passe");
        page.getByLabel("Nouveau mot de passe").fill(SpaceClient.PASSWORD);
        page.getByLabel("Le même, encore une fois").fill(SpaceClient.PASSWORD);
        click(page, "Enregistrer ce mot de passe");
        page.getByLabel("Votre adresse e-mail").fill(email);
        page.getByLabel("Votre mot de passe").fill(SpaceClient.PASSWORD);
        click(page, "Se connecter");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Bonjour")).waitFor();
        chromium.troubles.removeIf(said -> said.contains("422")); // the browser tells of the password typed twice differently
    }

    @Test
    void aPupilFindsHisDocumentsSignsAndLeaves() { // F107–F112, F115, F168–F170
        world.running(SigningOrder.FREE, world.spaces.signatory(pupil, SignatoryRole.STUDENT, AuthLevel.SPACE));
        world.spaces.filed(DocumentNature.shipped().get(6), AT, pupil);
        LockerDocument read = world.spaces.filed(DocumentNature.MISCELLANEOUS, AT.minusSeconds(900_000), pupil);
        world.spaces.lockers.viewed(List.of(pupil), read.requestId(), AT);
        Page page = chromium.page(1280, 800);
        firstConnection(page, email(pupil), "espace");
        look(page, "espace-5-accueil");
        page.getByText("Accéder").click();
        look(page, "espace-6-a-signer");
        page.getByText("À signer", new Page.GetByTextOptions().setExact(true)).click();
        look(page, "espace-7-suivant");
        Page signing = page.waitForPopup(() -> click(page, "Suivant"));
        signing.waitForSelector("body[data-ready]");
        assertThat(signing.url()).contains("/signer/");
        signing.close();
        page.getByText("Mes documents").click();
        look(page, "espace-8-mes-documents");
        page.getByText("Mon profil").click();
        look(page, "espace-9-profil");
        click(page, "Se déconnecter");
        page.getByText("Vous êtes déconnecté.").waitFor();
        look(page, "espace-10-sortie");
    }

    @Test
    void aNarrowTelephoneWithoutScriptsIsEnough() { // 08, § 8.2
        world.spaces.students.save(RecordFields.with(world.spaces.student, "guardians", world.spaces.student.guardians().stream()
                .map(g -> RecordFields.with(g, "contact.email", email(boss))).toList()));
        UUID mother = world.spaces.student.guardians().getFirst().id();
        world.running(SigningOrder.FREE, world.spaces.signatory(boss, SignatoryRole.COMPANY_HEAD, AuthLevel.LINK),
                world.spaces.signatory(boss, SignatoryRole.INTERNSHIP_TUTOR, AuthLevel.LINK),
                world.spaces.signatory(mother, SignatoryRole.GUARDIAN, AuthLevel.SPACE));
        for (int i = 0; i < 7; i++) {
            world.spaces.filed(DocumentNature.shipped().get(i), AT.plusSeconds(i), boss);
        }
        Page page = chromium.page(new NewContextOptions().setViewportSize(320, 640).setJavaScriptEnabled(false));
        go(page, "/espace/acces/" + new SpaceClient(world).key(email(boss)));
        page.getByLabel("Nouveau mot de passe").fill(SpaceClient.PASSWORD);
        page.getByLabel("Le même, encore une fois").fill(SpaceClient.PASSWORD);
        click(page, "Enregistrer ce mot de passe");
        page.getByLabel("Votre adresse e-mail").fill(email(boss));
        page.getByLabel("Votre mot de passe").fill(SpaceClient.PASSWORD);
        click(page, "Se connecter");
        var cookies = page.context().cookies();
        Page telephone = chromium.page(320, 640); // axe itself is a script
        telephone.context().addCookies(cookies.stream().map(c -> new Cookie(c.name, c.value)
                .setDomain(c.domain).setPath(c.path)).toList());
        go(telephone, "/espace");
        look(telephone, "espace-telephone-1-accueil");
        telephone.getByText("Accéder").click();
        look(telephone, "espace-telephone-2-a-signer");
        go(telephone, "/espace/documents");
        look(telephone, "espace-telephone-3-mes-documents");
        go(telephone, "/espace/profil");
        look(telephone, "espace-telephone-4-profil");
        go(telephone, "/espace/connexion");
        look(telephone, "espace-telephone-5-connexion");
    }
}
