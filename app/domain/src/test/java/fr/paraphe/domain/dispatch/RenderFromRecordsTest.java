package fr.paraphe.domain.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.RecordFiles;
import fr.paraphe.domain.merge.DocumentMerger;
import fr.paraphe.domain.merge.LayoutRules;
import fr.paraphe.domain.merge.MergeContext;
import fr.paraphe.domain.merge.MergeTemplate;
import fr.paraphe.domain.merge.MergeValues;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.PageArea;
import fr.paraphe.domain.merge.PageContent;
import fr.paraphe.domain.merge.PageLayoutReader;
import fr.paraphe.domain.merge.RecordValues;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.merge.TagValue;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.DocumentTemplates;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.InMemoryFixedPdfs;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RenderFromRecordsTest {
    private static OutgoingRequest.Message message(CampusFixtures fixture) {
        DocumentTemplate template = ShippedTemplates.agreement()
                .email(new EmailText("", "A{{Etab_Logo}}B {{Inconnu}}", "{{Etab_Logo|defaut:x}}{{Etud_Nom}}"));
        LocalDate day = LocalDate.of(2026, 1, 5);
        var context = new MergeContext(fixture.file(), "-", day, day, List.of());
        return RenderFromRecords.message(template, "École", new RecordValues(TagCatalogue.standard(), context));
    }

    @Test
    void aPictureGivesNothingInAMessage() { // 04-merge-fields.md Etab_Logo
        var expected = new OutgoingRequest.Message("École", "AB {{Inconnu}}", "AUDOUIN");
        assertThat(message(CampusFixtures.adult())).isEqualTo(expected);
        assertThat(message(CampusFixtures.adult().logo("ab".repeat(32)))).isEqualTo(expected);
    }

    private static RenderFromRecords renderer(DocumentMerger text, PageLayoutReader pages) {
        return new RenderFromRecords(only(DocumentTemplates.class, _ -> Optional.of(ShippedTemplates.agreement())),
                only(RecordFiles.class, _ -> Optional.of(CampusFixtures.adult().file())),
                new MergeTemplate(text, (pdf, fields, specimen) -> new MergedDocument(pdf, 1, fields), new InMemoryFixedPdfs()),
                new LayoutRules(pages), TagCatalogue.standard(), id -> "https://ecole.example/verifier/" + id);
    }

    @Test
    void theDocumentLeadsToTheCheckPageOfItsRequest() { // X17
        SignatureRequest request = SentRequests.queued(1);
        var shown = new ArrayList<TagValue.Picture>();
        var text = only(DocumentMerger.class, arguments -> {
            shown.add(((MergeValues) arguments[1]).picture("Doc_QRVerification").orElseThrow());
            return new MergedDocument(new byte[] {'%'}, 1, List.of());
        });
        renderer(text, _ -> List.of()).render(request, null);
        assertThat(shown).singleElement().isInstanceOfSatisfying(TagValue.QrCode.class,
                code -> assertThat(code.words()).isEqualTo("https://ecole.example/verifier/" + request.id()));
    }

    @Test
    void aDocumentWhoseSignatureStandsWhereItMustNotIsNotMade() { // V36, V37, X05
        var page = new PageArea(0, 0, 595, 841);
        var name = new PageContent.Word("AUDOUIN", new PageArea(70, 150, 60, 10));
        var other = new PageContent.Word("gratification", new PageArea(70, 120, 60, 10));
        var field = new SignatureField(SignatoryRole.STUDENT, 0, 60, 100, 170, 85);
        var text = only(DocumentMerger.class, _ -> new MergedDocument(new byte[] {'%'}, 1, List.of(field)));
        SignatureRequest request = SentRequests.queued(1);
        assertThat(renderer(text, _ -> List.of(new PageContent(0, page, page, List.of(name), true))).render(request, null).pdf())
                .containsExactly('%');
        RenderFromRecords flawed = renderer(text, _ -> List.of(new PageContent(0, page, page, List.of(name, other), true)));
        assertThatThrownBy(() -> flawed.render(request, null)).isInstanceOf(RefusedException.class)
                .hasMessage("Le bloc «\u00a0Étudiant\u00a0» recouvre du texte, page 1.").extracting("code").isEqualTo("V36");
    }

    /** A port that gives the same answer whatever is asked. */
    private static <T> T only(Class<T> port, Function<Object[], Object> answer) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, _, given) -> answer.apply(given)));
    }
}
