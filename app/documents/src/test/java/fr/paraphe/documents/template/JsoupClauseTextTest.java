package fr.paraphe.documents.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.OpenHtmlDocumentMerger;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.domain.template.clause.ClauseLayout;
import fr.paraphe.domain.template.clause.ClauseSignature;
import fr.paraphe.domain.template.clause.PlacedClause;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsoupClauseTextTest {
    private static final SignatureClause WRITTEN = new SignatureClause("Signatures d'ici", "Anne-Lise D'ARC (sécrétariat)",
            "<h2>Signatures</h2><p>Fait à <span class=\"tag\" data-tag=\"Etab_Ville\">{{Etab_Ville}}</span>.</p>",
            List.of(new ClauseSignature(SignatoryRole.COMPANY_HEAD, "<p>Pour <b>{{Entr_RaisonSociale}}</b></p>", "Lu et approuvé"),
                    new ClauseSignature(SignatoryRole.STUDENT, "<p>{{Etud_NomPrenom}}</p>", ""),
                    new ClauseSignature(SignatoryRole.INSTITUTION_REPRESENTATIVE, "<p>Pour nous</p>", "Bon pour accord\nSans réserve")),
            new ClauseLayout(3, 50, 25, false));

    private final JsoupTemplateCleaner cleaner = new JsoupTemplateCleaner();
    private final JsoupClauseText text = new JsoupClauseText(cleaner);

    static Stream<DocumentTemplate> signed() {
        return ShippedTemplates.all().stream().filter(DocumentTemplate::eligibleForSignature);
    }

    private static List<String> words(String html) {
        return Arrays.stream(Jsoup.parse(html).body().text().split("\\s+")).sorted().collect(Collectors.toCollection(ArrayList::new));
    }

    private static MergedDocument merged(String html, SignatoryRole... roles) {
        return new OpenHtmlDocumentMerger(new RenderingBench(new DocumentFonts()))
                .merge(html, new Anything(), EnumSet.copyOf(List.of(roles)));
    }

    @ParameterizedTest
    @MethodSource("signed")
    void readsTheClauseOfEveryShippedTemplateAndWritesItBackWithoutLosingAWord(DocumentTemplate template) { // F303, F304
        PlacedClause read = text.read(template.html());
        assertThat(read.clause().referents()).containsExactlyInAnyOrderElementsOf(
                template.roles().stream().map(TemplateRole::role).toList());
        assertThat(read.clause().paragraph()).isNotEmpty();
        assertThat(read.origin()).isNull();
        String written = text.write(template.html(), read);
        assertThat(words(written)).isEqualTo(words(template.html()));
        PlacedClause again = text.read(written);
        assertThat(again.clause()).isEqualTo(read.clause());
        assertThat(text.write(written, again)).isEqualTo(written);
        SignatoryRole[] roles = read.clause().referents().toArray(SignatoryRole[]::new);
        assertThat(merged(written, roles).fields()).extracting(SignatureField::role).containsExactlyInAnyOrder(roles);
    }

    @Test
    void keepsAllThatAClauseSays() { // F304 to F309
        var placed = new PlacedClause(WRITTEN, new PlacedClause.Origin(UUID.randomUUID(), 4));
        String html = text.write("<p>Article 1</p>", placed);
        assertThat(html).startsWith("<p>Article 1</p><div class=\"clause\"");
        assertThat(text.read(html)).isEqualTo(placed);
        assertThat(cleaner.clean(html).removed()).isEmpty();
        assertThat(cleaner.clean(html).html()).isEqualTo(html);
    }

    @Test
    void printsTheMentionBetweenTheTextAndThePlace() throws Exception { // F305, F306
        MergedDocument merged = merged(text.write("<p>Article 1</p>", new PlacedClause(WRITTEN, null)), SignatoryRole.COMPANY_HEAD,
                SignatoryRole.INSTITUTION_REPRESENTATIVE);
        try (var pdf = Loader.loadPDF(merged.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Pour Valeur", "Lu et approuvé", "Bon pour accord", "Sans réserve");
        }
        // Who does not sign leaves no place and no words behind.
        assertThat(merged.fields()).extracting(SignatureField::role).containsExactlyInAnyOrder(SignatoryRole.COMPANY_HEAD,
                SignatoryRole.INSTITUTION_REPRESENTATIVE);
        assertThat(merged.fields()).allSatisfy(field -> {
            assertThat(field.width()).isBetween(141f, 143f);
            assertThat(field.height()).isBetween(70f, 72f);
        });
    }

    @Test
    void standsWhereTheFormerClauseStoodAndLeavesNoSecondPlace() { // V34, F302
        String html = "<p>Avant</p><div class=\"signatures\"><p>Fait ici</p><table class=\"cadre-signatures\"><tr><td><p>Lui</p>"
                + "<div class=\"sig\" id=\"sig_etudiant\"></div></td></tr></table></div><p>Après</p>"
                + "<div class=\"sig\" id=\"sig_maitre_stage\"></div>";
        assertThat(text.read(html).clause().signatures()).containsExactly(
                new ClauseSignature(SignatoryRole.STUDENT, "<p>Lui</p>", ""), new ClauseSignature(SignatoryRole.INTERNSHIP_TUTOR, "", ""));
        String written = text.write(html, new PlacedClause(WRITTEN, null));
        assertThat(written).matches("(?s)<p>Avant</p><div class=\"clause\".*</div><p>Après</p>").doesNotContain("sig_maitre_stage")
                .containsOnlyOnce("id=\"sig_etudiant\"");
    }

    @Test
    void readsATextWithoutAnyBlockAsAClauseThatNobodySigns() {
        assertThat(text.read("<p>Rien</p>")).isEqualTo(new PlacedClause(SignatureClause.empty("Signature"), null));
        assertThat(text.read("<div class=\"clause\" data-clause=\"x\" data-clause-version=\"y\"></div>").origin()).isNull();
    }

    @Test
    void cleansWhatAClauseBringsAndLetsItBringNoPlaceOfItsOwn() { // hostile clauses of a library
        SignatureClause hostile = WRITTEN.paragraph("<p onclick=\"x()\">Oui</p><script>x()</script><img src=\"http://127.0.0.1/a.png\">")
                .changing(0, WRITTEN.signatures().getFirst().text("<div id=\"sig_client\"></div><iframe></iframe>Pour")
                        .mention("<script>alert(1)</script>")).title("\"><script>x()</script>");
        String html = text.write("<p>Article 1</p>", new PlacedClause(hostile, null));
        assertThat(html).doesNotContain("<script", "onclick", "127.0.0.1", "sig_client", "<iframe").contains("Pour", "Oui");
        PlacedClause read = text.read(html);
        assertThat(read.clause().signatures().getFirst().mention()).isEqualTo("<script>alert(1)</script>");
        assertThat(read.clause().title()).isEqualTo(hostile.title());
    }
}
