package fr.paraphe.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.directory.CampusDesk;
import fr.paraphe.desktop.kit.grid.GridMemory;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.change.ChangeCampus.Edit;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.launcher.resilience.TestBase;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The logo of the institution from its file to a document (04-merge-fields.md, Etab_Logo). */
@Timeout(180)
class LogoIT {
    private static final DocumentTemplate TEMPLATE = ShippedTemplates.agreement()
            .html(ShippedTemplates.agreement().html().replaceFirst("<body[^>]*>", "$0<p>{{Etab_Logo}}</p>"));

    @TempDir Path folder;

    private Path picture() throws IOException {
        File file = folder.resolve("logo.png").toFile();
        ImageIO.write(new BufferedImage(1200, 400, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toPath();
    }

    private static CheckedDocument first(Workshop workshop) {
        return workshop.check(TEMPLATE, workshop.internshipIds()).getFirst();
    }

    private GridMemory grids() {
        return new WorkstationGrids(new Workstation(folder.resolve("poste")));
    }

    private static boolean pictured(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).contains("/Subtype /Image");
    }

    @Test
    void isPrintedOnceChosenAndNotAnyMoreOnceTakenBack() throws IOException {
        try (Workshop workshop = Workshop.createDemonstration(folder.resolve("ecole"), "Un mot de passe d'essai".toCharArray(),
                Couriers.folder(folder.resolve("outbox"), null), Clock.systemUTC())) {
            workshop.importFiles(TestBase.campus(folder.resolve("campus"), 3, 2));
            assertThat(first(workshop).findings()).extracting(Finding::target).contains("institution.logo");
            CampusDesk campus = workshop.campus(new DesktopCampus.Author("Anne", () -> { }, grids()));
            Institution school = workshop.institution().orElseThrow();
            Institution next = RecordFields.with(school, "logo", workshop.logos().keep(picture()));
            ChangeSet set = campus.change("Logo", List.of(new Edit(school, next)));
            assertThat(first(workshop).findings()).extracting(Finding::target).doesNotContain("institution.logo");
            byte[] with = workshop.preview(TEMPLATE, first(workshop)).pdf();
            assertThat(pictured(with)).isTrue();
            campus.undo(set.id());
            assertThat(pictured(workshop.preview(TEMPLATE, first(workshop)).pdf())).isFalse();
        }
    }
}
