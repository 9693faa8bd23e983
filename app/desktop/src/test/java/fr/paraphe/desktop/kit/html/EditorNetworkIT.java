package fr.paraphe.desktop.kit.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

// Rule 9 of the security note: the editor asks nothing of any network, whatever a template or a script tries.
@Timeout(value = 150, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EditorNetworkIT {
    /** As the text of a template that no cleaning saw. */
    private static final List<String> TEXTS = List.of("<img src=\"%s/1.png\">", "<img srcset=\"%s/2.png 2x\" src=\"%s/3.png\">",
            "<p style=\"background:url(%s/4.png)\">x</p>", "<ul style=\"list-style-image:url(%s/5.png)\"><li>x</li></ul>",
            "<link rel=\"stylesheet\" href=\"%s/6.css\"><p>x</p>", "<style>@import url(%s/7.css);</style><p>x</p>",
            "<iframe src=\"%s/8.html\"></iframe>", "<object data=\"%s/9.pdf\"></object>", "<embed src=\"%s/10.pdf\">",
            "<video src=\"%s/11.mp4\" poster=\"%s/12.png\" autoplay></video>", "<svg><image href=\"%s/13.png\"/></svg>",
            "<script src=\"%s/14.js\"></script>", "<table background=\"%s/15.png\"><tr><td>x</td></tr></table>",
            "<meta http-equiv=\"refresh\" content=\"0;url=%s/16\">", "<base href=\"%s/\"><img src=\"17.png\">",
            "<picture><source srcset=\"%s/18.png\"><img alt=\"x\"></picture>");
    /** As the sheet of a template. */
    private static final List<String> SHEETS = List.of("body{background:url(%s/20.png)}", "@import url(%s/21.css);",
            "@font-face{font-family:F;src:url(%s/22.ttf)} p{font-family:F}", "p:before{content:url(%s/23.png)}");
    /** As scripts, had one found a way in. */
    private static final List<String> SCRIPTS = List.of("fetch('%s/30').catch(() => 0)",
            "(r => { r.open('GET', '%s/31'); try { r.send(); } catch (e) { } })(new XMLHttpRequest())", "new Image().src = '%s/32.png'",
            "window.open('%s/33')", "document.body.appendChild(document.createElement('script')).src = '%s/34.js'",
            "document.body.appendChild(document.createElement('iframe')).src = '%s/35.html'",
            "navigator.sendBeacon && navigator.sendBeacon('%s/36', 'x')",
            "document.head.insertAdjacentHTML('beforeend', '<link rel=\"stylesheet\" href=\"%s/37.css\">')",
            "tinymce.activeEditor.getBody().insertAdjacentHTML('beforeend', '<img src=\"%s/38.png\"><iframe src=\"%s/39.html\"></iframe>')",
            "tinymce.activeEditor.getDoc().head.insertAdjacentHTML('beforeend', '<style>body{background:url(%s/40.png)}</style>')");

    @Test
    void nothingIsAskedOfTheNetwork() throws Exception {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        try (var person = new EditorJourney()) {
            for (String text : TEXTS) {
                person.open(text.replace("%s", address), "", List.of());
            }
            for (String sheet : SHEETS) {
                person.open("<p>x</p>", sheet.replace("%s", address), List.of());
            }
            for (String script : SCRIPTS) {
                person.script(script.replace("%s", address));
            }
            person.putOnClipboard("<img src=\"" + address + "/50.png\"><a href=\"" + address + "/51\">x</a>", "x");
            person.keys(javafx.scene.input.KeyCode.SHORTCUT, javafx.scene.input.KeyCode.V);
            person.sleep(1_500);
            assertThat(asked).isEmpty();
            // The page is still there, and the server does hear: otherwise the silence above would mean nothing.
            person.open("<p>Encore là</p>", "", List.of());
            assertThat(person.content()).isEqualTo("<p>Encore là</p>");
            URI.create(address + "/heard").toURL().openStream().close();
            assertThat(asked).containsExactly("/heard");
        } finally {
            server.stop(0);
        }
    }
}
