package fr.paraphe.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

// F032, F059
class TemplateDraftTest {
    private static final String STORED = "<html><BODY><p>{{A}}</p></BODY></html>";

    private final TemplateDraft draft = new TemplateDraft(STORED, new UpperCaseCleaner(), new SquareChips());

    @Test
    void aTemplateLeftUntouchedKeepsItsVeryText() {
        assertThat(draft.shown(code -> Optional.of(code))).isEqualTo("<p>[A]</p>");
        draft.opened("<p>[A]</p>\n");
        assertThat(draft.html("<p>[A]</p>\n")).isEqualTo(STORED);
    }

    @Test
    void aTemplateTouchedIsCleanedAndWrittenAroundItsOwnHead() {
        draft.opened("<p>[A]</p>\n");
        assertThat(draft.html(" <p>[A] et</p> ")).isEqualTo("<head>\n<P>{{A}} ET</P>\n</body>\n</html>\n");
    }

    @Test
    void whatWasNeverReadBackCountsAsTouched() {
        assertThat(draft.html("<p>[A]</p>")).isEqualTo("<head>\n<P>{{A}}</P>\n</body>\n</html>\n");
    }

    // F060
    @Test
    void aChangeFromElsewhereThatIsUndoneGivesTheFormerTextBack() {
        draft.opened("<p>[A]</p>\n");
        var changed = new TemplateDraft(STORED + "<!-- box -->", new UpperCaseCleaner(), new SquareChips()).after(draft);
        changed.opened("<p>[A]</p><div></div>\n");
        assertThat(changed.html("<p>[A]</p>\n")).isEqualTo(STORED);
        assertThat(changed.html("<p>[A]</p><div></div>\n")).isEqualTo(STORED + "<!-- box -->");
    }

    private static final class UpperCaseCleaner implements TemplateCleaner {
        @Override
        public CleanTemplate clean(String html) {
            return new CleanTemplate(html, "<head>", "", "<p>{{A}}</p>", List.of());
        }

        @Override
        public String body(String html) {
            return html.toUpperCase(java.util.Locale.ROOT);
        }

        @Override
        public String pasted(String html) {
            return html;
        }
    }

    private static final class SquareChips implements TemplateChips {
        @Override
        public String shown(String body, Names names) {
            return body.replace("{{", "[").replace("}}", "]");
        }

        @Override
        public String written(String shown) {
            return shown.replace("[", "{{").replace("]", "}}");
        }
    }
}
