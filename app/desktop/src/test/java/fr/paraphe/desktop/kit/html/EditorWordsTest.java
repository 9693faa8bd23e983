package fr.paraphe.desktop.kit.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditorWordsTest {
    private static final String TINYMCE = "/META-INF/resources/webjars/tinymce/6.8.3/";

    // F064: a translation that nothing asks for would be a mistake in its English
    @Test
    void ourWordsTranslateWhatTheEditorSays() {
        String all = TinyPage.text(TINYMCE + "themes/silver/theme.min.js") + TinyPage.text(TINYMCE + "tinymce.min.js")
                + TinyPage.text(TINYMCE + "plugins/table/plugin.min.js") + TinyPage.text(TINYMCE + "plugins/searchreplace/plugin.min.js")
                + TinyPage.text(TINYMCE + "plugins/pagebreak/plugin.min.js") + TinyPage.text(TINYMCE + "plugins/lists/plugin.min.js")
                + TinyPage.text(TINYMCE + "plugins/nonbreaking/plugin.min.js") + TinyPage.text("editor.js");
        assertThat(EditorWords.french()).hasSizeGreaterThan(100).allSatisfy((english, french) -> {
            assertThat(all).as(english).contains(english);
            assertThat(french).as(english).isNotBlank().doesNotContainPattern(" [:;!?»]");
        });
    }
}
