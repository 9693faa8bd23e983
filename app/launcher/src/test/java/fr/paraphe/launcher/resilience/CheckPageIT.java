package fr.paraphe.launcher.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EditTemplates;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.tracking.RequestStatus;
import fr.paraphe.launcher.demo.DemoPeople;
import fr.paraphe.launcher.wiring.Workshop;
import fr.paraphe.store.Base;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The QR code of a document, from its template to the page that it leads to, before and after the archiving (X17). */
@Timeout(300)
class CheckPageIT {
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);
    private static final int INTERNSHIPS = 6;
    private static final int DPI = 200;

    @TempDir Path folder;

    @Test
    void theCodeOfEachDocumentLeadsToItsOwnPage() throws Exception {
        TestBase base = TestBase.create(folder, 7, INTERNSHIPS);
        DocumentTemplate template = template(base);
        List<SignatureRequest> archived;
        String address;
        try (Workshop workshop = base.workshop()) {
            send(workshop, template);
            var people = new DemoPeople(workshop, 5);
            for (SignatureRequest request : people.requests(EnumSet.allOf(RequestStatus.class))) {
                assertThat(get(code(workshop.requests().frozen(request.id()).orElseThrow())).body())
                        .contains(request.subject().reference(), "En att. de signature").doesNotContain(request.subject().student());
            }
            people.sign(base.outbox());
            for (int signed = people.finalise(INTERNSHIPS); signed > 0; signed = people.finalise(INTERNSHIPS)) {
                workshop.jobs().round();
            }
            workshop.jobs().round();
            archived = people.requests(EnumSet.of(RequestStatus.ARCHIVED));
            assertThat(archived).isNotEmpty();
            address = assertArchived(workshop, archived.getFirst());
        }
        try (Workshop again = base.workshop()) {
            assertThat(again.platformAddress().getAuthority()).isEqualTo(URI.create(address).getAuthority());
            assertThat(assertArchived(again, archived.getFirst())).isEqualTo(address);
        }
    }

    /** Reads the code on the signed PDF, opens the page, and returns its address. */
    private static String assertArchived(Workshop workshop, SignatureRequest request) throws Exception {
        byte[] signed = workshop.requests().signed(request.id()).orElseThrow();
        String address = code(signed);
        assertThat(get(address).body()).contains(request.subject().reference(), "Archivé", Sha256.hex(signed));
        return address;
    }

    private static void send(Workshop workshop, DocumentTemplate template) {
        List<CheckedDocument> ready = workshop.check(template, workshop.internshipIds()).stream()
                .filter(document -> document.readiness() == Readiness.READY).toList();
        assertThat(workshop.send(template, ready).taken()).hasSameSizeAs(ready).isNotEmpty();
        workshop.jobs().deliver(_ -> {}, () -> false);
        workshop.jobs().messages();
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer;
        }
    }

    private static String code(byte[] pdf) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
        }
    }

    private static DocumentTemplate template(TestBase base) {
        DocumentTemplate shipped = ShippedTemplates.agreement();
        DocumentTemplate template = shipped.html(shipped.html().replaceFirst("<body[^>]*>", "$0<p>{{Doc_QRVerification}}</p>"));
        try (Base stored = base.stored()) {
            return new EditTemplates(stored.repositories().templates(), stored.transactions(), Clock.systemUTC())
                    .save(SECRETARY, template);
        }
    }
}
