package fr.paraphe.documents.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.SamplePdf;
import fr.paraphe.documents.template.fixed.PdfImports;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.FixedPdf;
import fr.paraphe.domain.template.HandPlaces;
import fr.paraphe.domain.template.InMemoryFixedPdfs;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.PageSize;
import fr.paraphe.domain.template.Publication;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import fr.paraphe.domain.template.TemplateRole;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTemplateFilesTest { // F073
    @TempDir Path folder;

    private final InMemoryFixedPdfs pdfs = new InMemoryFixedPdfs();
    private final JsonTemplateFiles files =
            new JsonTemplateFiles(html -> html.replace("<script>", ""), pdfs, () -> Instant.parse("2026-11-29T10:00:00Z"));

    private static DocumentTemplate template() {
        DocumentTemplate agreement = ShippedTemplates.agreement();
        var layout = new PageLayout(PageSize.A5, true, new PageLayout.Margins(1, 2, 3, 4), "En-tête", "Pied", true, "COPIE");
        return agreement.layout(layout).sharing(agreement.sharing().durations(12, 34)
                .published(new Publication(true, true, true, Publication.TO_SIGNATORIES.nature())));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("modèle.paraphe"), content);
    }

    private void refused(String code, Path file) {
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(RefusedException.class).extracting("code").isEqualTo(code);
    }

    @Test
    void readsWhatItWroteAsATemplateOfItsOwn() {
        Path file = folder.resolve("convention.paraphe");
        files.write(template(), file);
        DocumentTemplate read = files.read(file);
        assertThat(read.id()).isNotEqualTo(template().id());
        assertThat(read).isEqualTo(template().copy(read.id(), template().label()));
    }

    private Path written(DocumentTemplate template) {
        Path file = folder.resolve("pdf.paraphe");
        files.write(template, file);
        return file;
    }

    private DocumentTemplate fixed() {
        FixedPdf pdf = new PdfImports().take(SamplePdf.changed(_ -> { }), "Le PDF").pdf();
        pdfs.keep(pdf.content());
        var places = List.of(SignaturePlace.around(SignatoryRole.STUDENT, 0, 300, 300));
        return template().html("").fixed(new FixedPages(pdf.sha256(), pdf.pages(), places));
    }

    @Test
    void carriesThePdfAndThePlacesToAnotherBase() { // F289
        DocumentTemplate fixed = fixed();
        Path file = written(fixed);
        var elsewhere = new InMemoryFixedPdfs();
        var others = new JsonTemplateFiles(html -> html, elsewhere, () -> Instant.parse("2026-11-29T10:00:00Z"));
        DocumentTemplate read = others.read(file);
        assertThat(read).isEqualTo(fixed.copy(read.id(), read.label()));
        String sha256 = Objects.requireNonNull(read.fixed()).sha256();
        assertThat(elsewhere.content(sha256)).isEqualTo(pdfs.content(sha256));
    }

    @Test
    void carriesThePlacesByHandOfAText() throws IOException { // D-12
        var places = new HandPlaces(List.of(SignaturePlace.around(SignatoryRole.STUDENT, 1, 300, 300)));
        DocumentTemplate placed = template().html("<p>Bonjour</p>").byHand(places);
        Path file = written(placed);
        DocumentTemplate read = files.read(file);
        assertThat(read).isEqualTo(placed.copy(read.id(), read.label()));
        assertThat(read.byHand()).isEqualTo(places);
        String whole = Files.readString(file);
        refused("not-a-template", file(whole.replaceAll("\"places\" : \\[", "\"places\" : [ null,")));
        refused("not-a-template", file(whole.replaceAll("\"width\" : 170", "\"width\" : \"x\"")));
    }

    @Test
    void checksThePdfOfAFileLikeAnImport() throws IOException {
        String whole = Files.readString(written(fixed()));
        refused("import-mismatch", file(whole.replaceAll("\"pdf\" : \"[^\"]*", "\"pdf\" : \"AAAA")));
        refused("not-a-template", file(whole.replaceAll("\"pdf\" : \"[^\"]*", "\"pdf\" : \"!!")));
        refused("not-a-template", file(whole.replaceAll("\"places\" : \\[", "\"places\" : [ null,")));
        refused("not-a-template", file(whole.replaceAll("\"width\" : 170", "\"width\" : \"x\"")));
    }

    @Test
    void leavesATeacherNamedInOneSchoolToThatSchool() { // F044
        Path file = folder.resolve("convention.paraphe");
        TemplateRole tutor = template().role(SignatoryRole.REFERENT_TEACHER).orElseThrow();
        files.write(template().sharing(template().sharing().changing(tutor.named(UUID.randomUUID()))), file);
        assertThat(files.read(file).role(SignatoryRole.REFERENT_TEACHER)).contains(tutor);
    }

    @Test
    void cleansTheText() throws IOException {
        Path file = folder.resolve("convention.paraphe");
        files.write(template().html("<p><script>Bonjour</p>"), file);
        assertThat(files.read(file).html()).isEqualTo("<p>Bonjour</p>");
        assertThat(Files.readString(file)).contains("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bonjour", "[]", "null", "{}", "{\"format\":\"paraphe-template-1\"}"})
    void refusesWhatIsNoTemplate(String content) throws IOException {
        refused("not-a-template", file(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"format\" : \"paraphe-template-1\"", "\"size\" : \"A5\"", "\"html\" : \"", "\"roles\" : [", "\"STUDENT\""})
    void refusesATemplateOfWhichAPartIsMissingOrUnknown(String part) throws IOException {
        Path file = folder.resolve("convention.paraphe");
        files.write(template(), file);
        String whole = Files.readString(file);
        assertThat(whole).contains(part);
        refused("not-a-template", file(whole.replace(part, part.replace("format", "former").replace("A5", "B12").replace("html", "text")
                .replace("[", "[ null,").replace("\"STUDENT\"", "\"PASSER_BY\""))));
        refused("not-a-template", file(whole.substring(0, whole.length() / 2)));
    }

    @Test
    void refusesFilesTooLargeOrAbsent() throws IOException {
        Path large = folder.resolve("grand.paraphe");
        try (var content = new RandomAccessFile(large.toFile(), "rw")) {
            content.setLength(25L * 1024 * 1024);
        }
        refused("file-large", large);
        refused("file-unreadable", folder.resolve("absent.paraphe"));
        refused("not-a-template", Files.write(folder.resolve("binaire.paraphe"), "é\0\u0001".getBytes(StandardCharsets.ISO_8859_1)));
        assertThatThrownBy(() -> files.write(template(), folder.resolve("sans/dossier.paraphe"))).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("file-unwritable");
    }
}
