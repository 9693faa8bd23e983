package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.SampleValues;
import fr.paraphe.documents.Samples;
import fr.paraphe.documents.SigningRoom;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// Rule 9 of the security note: templates fetch nothing, whatever the form in which they ask.
class NothingIsLoadedTest {
    private static final List<String> FORMS = List.of(
            "<img alt='x' src='%s/a.png'/>",
            "<img alt='x' src='//%h/a.png'/>",
            "<p style=\"background-image: url('%s/b.png')\">x</p>",
            "<p style=\"background: url(%s/b.png) no-repeat\">x</p>",
            "<ul style=\"list-style-image: url('%s/c.png')\"><li>x</li></ul>",
            "<link rel='stylesheet' href='%s/d.css'/><p>x</p>",
            "<style>@import url('%s/e.css');</style><p>x</p>",
            "<style>@import '%s/e.css';</style><p>x</p>",
            "<style>@font-face { font-family: F; src: url('%s/f.ttf'); } p { font-family: F; }</style><p>x</p>",
            "<style>p:before { content: url('%s/g.png'); }</style><p>x</p>",
            "<style>@page { background-image: url('%s/h.png'); }</style><p>x</p>",
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image href='%s/i.png' width='9' height='9'/></svg>",
            "<img alt='x' src='%s/j.svg'/>",
            "<img alt='x' src='%s/k.pdf'/>",
            "<object data='%s/l.pdf' type='application/pdf'>x</object>",
            "<iframe src='%s/m.html'></iframe><embed src='%s/n.pdf'/>",
            "<base href='%s/'/><img alt='x' src='o.png'/>");

    private final AtomicInteger connections = new AtomicInteger();
    private final ServerSocket listener;

    NothingIsLoadedTest() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @BeforeEach
    void listens() {
        Thread.ofPlatform().daemon().start(() -> {
            while (!listener.isClosed()) {
                try (Socket socket = listener.accept()) {
                    assertThat(socket.isConnected()).isTrue();
                    connections.incrementAndGet();
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    @AfterEach
    void stops() throws IOException {
        listener.close();
    }

    private static byte[] merge(String body) {
        return Samples.merger().merge("<html><head></head><body>" + body + "</body></html>", SampleValues.usual(), Set.of()).pdf();
    }

    private static long images(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            long count = 0;
            for (COSName name : resources.getXObjectNames()) {
                count += resources.isImageXObject(name) ? 1 : 0;
            }
            return count;
        }
    }

    @Test
    void noFormOfLoadingReachesTheNetwork() throws Exception {
        String host = "127.0.0.1:" + listener.getLocalPort();
        for (String form : FORMS) {
            byte[] pdf = merge(form.replace("%s", "http://" + host).replace("%h", host));
            assertThat(connections).as(form).hasValue(0);
            assertThat(images(pdf)).as(form).isZero();
        }
        assertThat(FORMS).hasSize(17);
        // The listener does hear: otherwise the zero above would mean nothing.
        try (var probe = new Socket(InetAddress.getLoopbackAddress(), listener.getLocalPort())) {
            assertThat(probe.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(connections).hasValue(1);
    }

    @Test
    void aFileOfTheMachineIsNotLoadedAndAPictureCarriedByTheTemplateIs(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.png"), SigningRoom.drawing());
        assertThat(images(merge("<img alt='x' src='" + file.toUri() + "'/>"))).isZero();
        assertThat(images(merge("<img alt='x' src='" + file + "'/>"))).isZero();
        String carried = "data:image/png;base64," + Base64.getEncoder().encodeToString(SigningRoom.drawing());
        assertThat(images(merge("<img alt='x' src='" + carried + "'/>"))).isPositive();
    }
}
