package fr.paraphe.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.HandPlaces;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.PageSize;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ContentViewModelTest {
    private static final DocumentTemplate TEMPLATE = SampleTemplates.agreement().html("<p>{{Etud_NomPrenom}}</p>").sharing(Sharing.none());

    private final SampleTemplateDesk desk = new SampleTemplateDesk(SampleSchool.files(3), SampleBase.NOW);
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final ContentViewModel model = new ContentViewModel(desk, runner, new Messages(Locale.FRENCH));

    private ContentViewModel.Opened opened() {
        return Objects.requireNonNull(model.openedProperty().get());
    }

    private void open() {
        model.follow(TEMPLATE, 1);
        model.read(desk.sample(RecordKind.INTERNSHIP, 0));
        model.shown(opened().body());
    }

    @Test
    void opensATextOnceTheNamesOfItsTagsAreKnown() { // F066
        model.follow(TEMPLATE, 1);
        assertThat(model.openedProperty().get()).isNull();
        model.read(null);
        assertThat(opened().body()).isEqualTo("<p>[NOM Prénom|Etud_NomPrenom]</p>");
        assertThat(opened().style()).startsWith("@page { margin: 24mm 19mm 19mm 19mm; }").contains("width: 210mm");
        model.follow(null, 1);
        assertThat(model.openedProperty().get()).isNull();
    }

    @Test
    void givesWhatIsTypedOnceAndDoesNotOpenItAgain() {
        open();
        assertThat(model.typed(opened().body())).isEmpty();
        String typed = opened().body() + "<p>Suite</p>";
        assertThat(model.typed(typed)).hasValueSatisfying(html -> assertThat(html).contains("{{Etud_NomPrenom}}", "<p>Suite</p>"));
        assertThat(model.typed(typed)).isEmpty();
        int opening = opened().number();
        model.follow(TEMPLATE.html(desk.text(TEMPLATE.html()).html(typed)), 1);
        assertThat(opened().number()).isEqualTo(opening);
    }

    @Test
    void givesTheNewestOfWhatIsWorkedOutInTheBackground() { // F059
        open();
        var given = new ArrayList<String>();
        runner.hold();
        model.typedSoon(opened().body() + "<p>Un</p>", given::add);
        model.typedSoon(opened().body() + "<p>Un deux</p>", given::add);
        runner.release(true);
        assertThat(given).singleElement().asString().contains("Un deux");
        runner.hold();
        model.typedSoon(opened().body() + "<p>Trois</p>", given::add);
        model.follow(TEMPLATE.html("<p>Ailleurs</p>"), 1);
        runner.release(false);
        assertThat(given).as("what was read before the text changed elsewhere is out of date").hasSize(1);
    }

    @Test
    void changesWhatIsOpenWhenTheTextChangesElsewhere() { // F049, F060
        open();
        assertThat(opened().step()).isEqualTo(ContentViewModel.Step.ANOTHER);
        String before = opened().body();
        model.follow(TEMPLATE.html(TEMPLATE.html() + "<div id=\"sig_etudiant\"></div>"), 1);
        assertThat(opened().step()).isEqualTo(ContentViewModel.Step.CHANGED);
        assertThat(opened().body()).endsWith("<div id=\"sig_etudiant\"></div>");
        model.shown(opened().body());
        assertThat(model.typed(before)).as("the editor's undo gives the very text back").hasValue(TEMPLATE.html());
    }

    @Test
    void laysTheSameTextOnOtherPaper() { // F070
        open();
        String typed = opened().body() + "<p>Suite</p>";
        String html = model.typed(typed).orElseThrow();
        model.follow(TEMPLATE.html(html).layout(new PageLayout(PageSize.A5, true, PageLayout.USUAL, "", "", false, "")), 1);
        assertThat(opened().step()).isEqualTo(ContentViewModel.Step.LAID);
        assertThat(opened().style()).contains("width: 210mm").contains("min-height: 148mm");
        assertThat(model.typed(typed)).isEmpty();
    }

    @Test
    void opensAnewWhatIsAnotherTextOrIsTakenBack() { // F032, F072
        open();
        model.follow(TEMPLATE, 2);
        assertThat(opened().step()).isEqualTo(ContentViewModel.Step.ANOTHER);
        assertThat(opened().number()).isEqualTo(2);
    }

    @Test
    void flagsRolesWithoutABlockAndBlocksWithoutARole() { // V32, V33
        model.read(null);
        DocumentTemplate signed = TEMPLATE.sharing(Sharing.signedBy(List.of()).adding(List.of(SignatoryRole.STUDENT,
                SignatoryRole.COMPANY_HEAD)));
        model.follow(signed.html("<div id=\"sig_etudiant\"></div><div id=\"sig_maitre_stage\"></div>"), 1);
        assertThat(model.flagsProperty().get()).isEqualTo("Sans bloc de signature dans le contenu\u00a0: Responsable entreprise. "
                + "Bloc sans rôle signataire\u00a0: Maître de stage.");
        model.follow(signed.html("<div id=\"sig_etudiant\"></div>")
                .byHand(new HandPlaces(List.of(SignaturePlace.around(SignatoryRole.COMPANY_HEAD, 0, 300, 300)))), 1);
        assertThat(model.flagsProperty().get()).isEmpty();
        model.follow(signed.html("<div id=\"sig_etudiant\"></div><div id=\"sig_responsable_entreprise\"></div>"), 1);
        assertThat(model.flagsProperty().get()).isEmpty();
        model.follow(TEMPLATE, 1);
        assertThat(model.flagsProperty().get()).isEmpty();
    }

    @Test
    void findsTagsByAnyWordWithoutAccents() { // F065
        open();
        assertThat(model.search("tuteur")).extracting(TagLine::code).containsExactly("Maitre_NomPrenom");
        assertThat(model.search("maitre NOM")).extracting(TagLine::code).containsExactly("Maitre_NomPrenom");
        assertThat(model.search("")).hasSize(4);
        assertThat(model.name("Stage_DateDebut|long")).isEqualTo("Date de début");
        assertThat(model.name("#si Grat_Due")).isEqualTo("Si Gratification due");
        assertThat(model.name("/si")).isEqualTo("Fin si");
        assertThat(model.told("#si grat due")).hasValueSatisfying(tag -> assertThat(tag.value()).isEqualTo("Oui"));
        assertThat(model.told("Inconnue")).isEmpty();
    }
}
