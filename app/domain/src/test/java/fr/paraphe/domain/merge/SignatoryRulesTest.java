package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactDetails;
import fr.paraphe.domain.directory.ContactRights;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule on signatories fires on its flaw; the clean files of {@code CheckDocumentsTest} show that none fires without. */
class SignatoryRulesTest {
    private static final String S = "\u00a0";
    private final CheckDocumentsFixture fixture = new CheckDocumentsFixture();

    @Test
    void v10BlocksAMandatoryRoleWithoutAnybody() {
        expect(check(CampusFixtures.adult().teacher(null)), "V10", Severity.BLOCKING, "internship.referentTeacher",
                "« Enseignant tuteur de stage » : aucune personne n'est désignée pour ce stage.");
    }

    @Test
    void v11WarnsOfAnOptionalRoleWithoutAnybody() {
        expect(fixture.check(ShippedTemplates.minorAgreement(), CampusFixtures.minor().tutor(null)), "V11", Severity.WARNING,
                "internship.tutor", "« Maître de stage » (optionnel) : aucune personne désignée. Le document partira sans ce signataire.");
    }

    @Test
    void v12BlocksAMandatoryPersonWithoutEmail() {
        expect(check(tutor(CampusFixtures.details(null, "+33639980009"))), "V12", Severity.BLOCKING, "tutor.email",
                "DUPONT Léon : l'adresse e-mail est manquante.");
    }

    @ParameterizedTest
    @CsvSource({"leon.dupont@", "leon dupont@ecole.example", "leon@@ecole.example", ".leon@ecole.example", "leon@ecole", "leon@-x.example"})
    void v13BlocksAWrongAddress(String email) {
        expect(check(tutor(CampusFixtures.details(email, "+33639980009"))), "V13", Severity.BLOCKING, "tutor.email",
                "DUPONT Léon : l'adresse « " + email + " » n'est pas valide.");
    }

    @ParameterizedTest
    @CsvSource({"leon@gmial.com, gmail.com", "leon@orange.f, orange.fr", "leon@hotmai.fr, hotmail.fr", "leon@wanaddoo.fr, wanadoo.fr"})
    void v14WarnsOfAMistypedProvider(String email, String meant) {
        expect(check(tutor(CampusFixtures.details(email, "+33639980009"))), "V14", Severity.WARNING, "tutor.email",
                "DUPONT Léon : « …@" + email.substring(5) + " », vouliez-vous dire « …@" + meant + " » ?");
    }

    @ParameterizedTest
    @CsvSource({"leon@gmail.com", "leon@mail.com", "leon.d'arc+stage@sous.domaine.example", "léon@école.example"})
    void v13AndV14LeaveGoodAddressesAlone(String email) {
        assertThat(check(tutor(CampusFixtures.details(email, "+33639980009"))).findings()).isEmpty();
    }

    @Test
    void v16WarnsOfAMissingPhoneWhereNoCodeIsSent() { // trap 11
        expect(check(CampusFixtures.adult().reached(CampusFixtures.details("maureen@ecole.example", null))), "V16", Severity.WARNING,
                "student.mobile", "Le numéro de téléphone est manquant");
    }

    @Test
    void v17BlocksAMissingMobileWhereACodeIsSent() { // trap 11, D-10
        expect(check(tutor(CampusFixtures.details("leon@bellevue.example", null))), "V17", Severity.BLOCKING, "tutor.mobile",
                "DUPONT Léon : le téléphone mobile est obligatoire pour recevoir le code SMS.");
    }

    @Test
    void v18BlocksANumberThatCouldNotBeRead() {
        expect(check(tutor(CampusFixtures.details("leon@bellevue.example", "06 12 34 56"))), "V18", Severity.BLOCKING, "tutor.mobile",
                "« 06 12 34 56 » : numéro incomplet. Format attendu : +33 6 12 34 56 78.");
    }

    @Test
    void v19BlocksALandlineWhereACodeIsSentAndOnlyThere() {
        expect(check(tutor(CampusFixtures.details("leon@bellevue.example", "+33465712628"))), "V19", Severity.BLOCKING, "tutor.mobile",
                "« +33 4 65 71 26 28 » est un numéro fixe : un mobile est nécessaire pour le code SMS.");
        assertThat(check(CampusFixtures.adult().reached(CampusFixtures.details("m@ecole.example", "+33465712628"))).findings()).isEmpty();
    }

    @Test
    void v20WarnsOfASpaceNeverOpened() { // F088
        DocumentTemplate template = CheckDocumentsFixture.template("Divers", "", role(SignatoryRole.STUDENT, AuthLevel.SPACE));
        var never = new ContactDetails("maureen@ecole.example", "+33639980001", null, null);
        expect(fixture.check(template, CampusFixtures.adult().reached(never)), "V20", Severity.WARNING, "student.lastSpaceLogin",
                "L'individu ne s'est jamais connecté à son espace. Il risque de ne pas voir qu'il a un document à signer");
        assertThat(fixture.check(template, CampusFixtures.adult()).findings()).isEmpty();
    }

    @Test
    void v21BlocksTwoPersonsWithOneAddressButNotOnePersonTwice() { // trap 6
        expect(check(tutor(CampusFixtures.details("Paul.Aclan@Bellevue.example", "+33639980009"))), "V21", Severity.BLOCKING, "tutor.email",
                "ACLAN Paul et DUPONT Léon ont la même adresse e-mail : chaque signataire doit avoir la sienne.");
        assertThat(check(CampusFixtures.adult().headIsTutor()).findings()).noneMatch(f -> f.rule().equals("V21") || f.rule().equals("V22"));
    }

    @Test
    void v22BlocksOneMobileForTwoWhereACodeIsSentAndWarnsElsewhere() {
        String text = "ACLAN Paul et DUPONT Léon ont le même mobile : le code SMS ne les distinguera pas.";
        CampusFixtures shared = tutor(CampusFixtures.details("leon@bellevue.example", "+33639980002"));
        expect(check(shared), "V22", Severity.BLOCKING, "tutor.mobile", text);
        DocumentTemplate byLink = CheckDocumentsFixture.template("Divers", "", role(SignatoryRole.COMPANY_HEAD, AuthLevel.LINK),
                role(SignatoryRole.INTERNSHIP_TUTOR, AuthLevel.LINK));
        expect(fixture.check(byLink, shared), "V22", Severity.WARNING, "tutor.mobile", text);
    }

    @Test
    void v23SaysWhoSignsTwice() {
        expect(check(CampusFixtures.adult().headIsTutor()), "V23", Severity.INFORMATION, "internship.tutor",
                "ACLAN Paul est responsable d'entreprise et maître de stage : il signera deux fois.");
    }

    @Test
    void v24WarnsOfASharedMailbox() {
        expect(check(tutor(CampusFixtures.details("contact@bellevue.example", "+33639980009"))), "V24", Severity.WARNING, "tutor.email",
                "« contact@… » est une adresse partagée : la signature doit être personnelle.");
    }

    @Test
    void v25BlocksAContactWithoutTheSigningRight() { // F193
        CampusFixtures files = CampusFixtures.adult();
        UUID company = files.company().id();
        files.tutor(dupont(company, CampusFixtures.details("leon@bellevue.example", "+33639980009"), false));
        expect(check(files), "V25", Severity.BLOCKING, "tutor.maySign",
                "DUPONT Léon n'a pas le droit de signer électroniquement (fiche Interlocuteur).");
    }

    @Test
    void v26BlocksARepresentativeWithoutTheRight() {
        expect(check(CampusFixtures.adult().representativeWithoutRight()), "V26", Severity.BLOCKING, "internship.representative",
                "LALANDE Monique n'est plus habilitée à signer au nom de l'établissement.");
    }

    @Test
    void v28BlocksAContactOfAnotherCompany() {
        var stranger = CampusFixtures.contact(UUID.randomUUID(), "Madame", "Ploum", "Diane", "+33639980009");
        expect(check(CampusFixtures.adult().tutor(stranger)), "V28", Severity.BLOCKING, "internship.tutor",
                "PLOUM Diane n'appartient pas à l'entreprise du stage (Agence Bellevue).");
    }

    @Test
    void v29AndV03BlockADocumentNobodySigns() {
        CheckedDocument checked = fixture.check(CheckDocumentsFixture.template("Divers", ""), CampusFixtures.adult());
        expect(checked, "V29", Severity.BLOCKING, "template.roles", "Le document n'a aucun signataire.");
        expect(checked, "V03", Severity.BLOCKING, "template.roles",
                "Le modèle choisi n'est pas éligible à la signature. Ouvrez l'onglet « Partage » du modèle.");
    }

    @Test
    void v51BlocksAGuardianAskedForAndNotRecorded() {
        CampusFixtures orphan = CampusFixtures.minor().student(s -> CampusFixtures.adult().born(s.birthDate()).student());
        expect(fixture.check(ShippedTemplates.minorAgreement(), orphan), "V51", Severity.BLOCKING, "student.guardians",
                "AUDOUIN Maureen : aucun responsable légal n'est enregistré.");
    }

    @Test
    void theGuardianWhoSignsIsTheOneThatTheTemplateChose() { // F044, D-20, V51, V52
        TemplateRole second = TemplateRole.offered(SignatoryRole.GUARDIAN, 1).choice(RoleChoice.GUARDIAN_SECOND);
        DocumentTemplate template = CheckDocumentsFixture.template("Stage > Convention", "", second);
        expect(fixture.check(template, CampusFixtures.minor()), "V51", Severity.BLOCKING, "student.guardians",
                "AUDOUIN Maureen : aucun second responsable légal n'est enregistré.");
        CheckedDocument checked = fixture.check(template, CampusFixtures.minor().secondGuardian("+33639980007", false));
        assertThat(checked.signatories()).extracting(s -> s.name().firstName()).containsExactly("Marc");
        expect(checked, "V52", Severity.WARNING, "guardian.parentalAuthority", "AUDOUIN Marc n'a pas l'autorité parentale.");
    }

    @Test
    void theGuardianWhoReceivesTheMailSignsElseTheFirst() { // F044, D-20, V51
        TemplateRole mail = TemplateRole.offered(SignatoryRole.GUARDIAN, 1).choice(RoleChoice.GUARDIAN_MAIL);
        DocumentTemplate template = CheckDocumentsFixture.template("Stage > Convention", "", mail);
        assertThat(fixture.check(template, CampusFixtures.minor().secondGuardian("+33639980007", true).mailTo(2)).signatories())
                .extracting(s -> s.name().firstName()).containsExactly("Marc");
        assertThat(fixture.check(template, CampusFixtures.minor().secondGuardian("+33639980007", true)).signatories())
                .extracting(s -> s.name().firstName()).containsExactly("Sarah");
        CampusFixtures orphan = CampusFixtures.minor().student(s -> CampusFixtures.adult().born(s.birthDate()).student());
        expect(fixture.check(template, orphan), "V51", Severity.BLOCKING, "student.guardians",
                "AUDOUIN Maureen : aucun responsable légal n'est enregistré.");
    }

    @Test
    void bothGuardiansSignWhereTheTemplateSaysSo() { // F044, D-20, V51, V52
        TemplateRole both = TemplateRole.offered(SignatoryRole.GUARDIAN, 1).choice(RoleChoice.GUARDIAN_BOTH);
        DocumentTemplate template = CheckDocumentsFixture.template("Stage > Convention", "", both,
                TemplateRole.offered(SignatoryRole.SECOND_GUARDIAN, 2));
        CheckedDocument checked = fixture.check(template, CampusFixtures.minor().secondGuardian("+33639980007", true));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.signatories()).extracting(s -> s.name().firstName()).containsExactly("Sarah", "Marc");
        expect(fixture.check(template, CampusFixtures.minor().secondGuardian("+33639980007", false)), "V52", Severity.WARNING,
                "guardian.parentalAuthority", "AUDOUIN Marc n'a pas l'autorité parentale.");
        expect(fixture.check(template, CampusFixtures.minor()), "V51", Severity.BLOCKING, "student.guardians",
                "AUDOUIN Maureen : aucun second responsable légal n'est enregistré.");
        DocumentTemplate optional = template.sharing(template.sharing().changing(both.requirement(Requirement.OPTIONAL)));
        expect(fixture.check(optional, CampusFixtures.minor()), "V11", Severity.WARNING, "student.guardians",
                "« Responsable élève 2 » (optionnel) : aucune personne désignée. Le document partira sans ce signataire.");
    }

    @Test
    void oneGuardianIsEnoughWhereEitherSuffices() { // D-20, V11, V51
        DocumentTemplate template = either();
        CampusFixtures two = CampusFixtures.minor().secondGuardian("+33639980007", true);
        assertThat(fixture.check(template, two).findings()).isEmpty();
        assertThat(signing(template, two)).containsExactly("Sarah", "Marc");
        assertThat(signing(template, CampusFixtures.minor())).containsExactly("Sarah");
        expect(fixture.check(template, CampusFixtures.minor()), "V11", Severity.INFORMATION, "student.guardians",
                "« Responsable élève 2 » : un seul responsable légal est enregistré, sa signature suffit.");
        CampusFixtures orphan = CampusFixtures.minor().student(s -> CampusFixtures.adult().born(s.birthDate()).student());
        expect(fixture.check(template, orphan), "V51", Severity.BLOCKING, "student.guardians",
                "AUDOUIN Maureen : aucun responsable légal n'est enregistré.");
    }

    @Test
    void aGuardianOutOfReachIsLeftOutWhereTheOtherSuffices() { // D-20, V12, V17, V21, V22
        DocumentTemplate template = either();
        CampusFixtures mute = CampusFixtures.minor().secondGuardian(null, true);
        expect(fixture.check(template, mute), "V17", Severity.WARNING, "guardian.mobile",
                "AUDOUIN Marc : le téléphone mobile est obligatoire pour recevoir le code SMS. Le document partira sans AUDOUIN Marc.");
        assertThat(signing(template, mute)).containsExactly("Sarah");
        CampusFixtures neither = mute.student(s -> RecordFields.with(s, "guardians",
                s.guardians().stream().map(g -> g.rank() == 2 ? g
                        : RecordFields.with(g, "contact", CampusFixtures.details(null, "+33639980006"))).toList()));
        expect(fixture.check(template, neither), "V12", Severity.BLOCKING, "guardian.email",
                "AUDOUIN Sarah : l'adresse e-mail est manquante.");
        assertThat(fixture.check(template, neither).readiness()).isEqualTo(Readiness.INCOMPLETE);
        CampusFixtures alike = CampusFixtures.minor().secondGuardian("+33639980006", true);
        expect(fixture.check(template, alike), "V22", Severity.WARNING, "guardian.mobile",
                "AUDOUIN Sarah et AUDOUIN Marc ont le même mobile : le code SMS ne les distinguera pas.");
        assertThat(signing(template, alike)).containsExactly("Sarah", "Marc");
        DocumentTemplate both = template.sharing(template.sharing().changing(
                template.role(SignatoryRole.GUARDIAN).orElseThrow().choice(RoleChoice.GUARDIAN_BOTH)));
        expect(fixture.check(both, mute), "V17", Severity.BLOCKING, "guardian.mobile",
                "AUDOUIN Marc : le téléphone mobile est obligatoire pour recevoir le code SMS.");
    }

    @Test
    void aGuardianWhoSharesHisAddressWithTheStudentIsLeftOut() { // D-20, V21
        DocumentTemplate template = CheckDocumentsFixture.template("Stage > Convention", "", role(SignatoryRole.STUDENT, AuthLevel.LINK),
                TemplateRole.offered(SignatoryRole.GUARDIAN, 2).choice(RoleChoice.GUARDIAN_EITHER),
                TemplateRole.offered(SignatoryRole.SECOND_GUARDIAN, 3));
        CampusFixtures files = CampusFixtures.minor().secondGuardian("+33639980007", true)
                .reached(CampusFixtures.details("marc.audouin@famille.example", "+33639980001"));
        expect(fixture.check(template, files), "V21", Severity.WARNING, "guardian.email", "AUDOUIN Maureen et AUDOUIN Marc ont la même"
                + " adresse e-mail : chaque signataire doit avoir la sienne. Le document partira sans AUDOUIN Marc.");
        assertThat(signing(template, files)).containsExactly("Maureen", "Sarah");
    }

    private static DocumentTemplate either() {
        return CheckDocumentsFixture.template("Stage > Convention", "",
                TemplateRole.offered(SignatoryRole.GUARDIAN, 1).choice(RoleChoice.GUARDIAN_EITHER),
                TemplateRole.offered(SignatoryRole.SECOND_GUARDIAN, 2));
    }

    private List<String> signing(DocumentTemplate template, CampusFixtures files) {
        return fixture.check(template, files).signatories().stream().map(s -> s.name().firstName()).toList();
    }

    @Test
    void theTeacherWhoSignsIsTheOneThatTheTemplateNames() { // F044, V10, V12
        var gaelle = new StaffMember(UUID.randomUUID(), new PersonName("Madame", "Le Goff", "Gaëlle"), "Professeure",
                CampusFixtures.details("gaelle.legoff@ecole.example", "+33639980008"), false, "");
        TemplateRole named = TemplateRole.offered(SignatoryRole.REFERENT_TEACHER, 1).named(gaelle.id());
        DocumentTemplate template = CheckDocumentsFixture.template("Stage > Convention", "", named);
        expect(fixture.check(template, CampusFixtures.adult()), "V10", Severity.BLOCKING, "template.roles",
                "« Enseignant tuteur de stage » : l'enseignant que nomme le modèle ne figure plus parmi le personnel.");
        fixture.staff.put(gaelle.id(), gaelle);
        CheckedDocument checked = fixture.check(template, CampusFixtures.adult().teacher(null));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.signatories()).extracting(s -> s.name().firstName()).containsExactly("Gaëlle");
        fixture.staff.put(gaelle.id(), new StaffMember(gaelle.id(), gaelle.name(), "Professeure",
                CampusFixtures.details(null, "+33639980008"), false, ""));
        expect(fixture.check(template, CampusFixtures.adult()), "V12", Severity.BLOCKING, "referentTeacher.email",
                "LE GOFF Gaëlle : l'adresse e-mail est manquante.");
    }

    @Test
    void theMainTeacherOfTheClassSignsWhereTheTemplateSaysSo() { // F044, V10
        TemplateRole main = TemplateRole.offered(SignatoryRole.REFERENT_TEACHER, 1).choice(RoleChoice.TEACHER_MAIN);
        DocumentTemplate template = CheckDocumentsFixture.template("Stage > Convention", "{{ProfPrincipal_NomPrenom}}", main);
        CheckedDocument checked = fixture.check(template, CampusFixtures.adult().teacher(null).mainTeacher());
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.signatories()).extracting(ResolvedSignatory::display).containsExactly("MOREAU Inès");
        CheckedDocument without = fixture.check(template, CampusFixtures.adult());
        assertThat(without.signatories()).isEmpty();
        expect(without, "V10", Severity.BLOCKING, "classGroup.mainTeacher", "« Enseignant tuteur de stage » : aucune personne n'est"
                + " désignée pour ce stage (la promotion DESIGN 1 n'a pas de professeur principal).");
        DocumentTemplate optional = template.sharing(template.sharing().changing(main.requirement(Requirement.OPTIONAL)));
        expect(fixture.check(optional, CampusFixtures.adult()), "V11", Severity.WARNING, "internship.referentTeacher",
                "« Enseignant tuteur de stage » (optionnel) : aucune personne désignée. Le document partira sans ce signataire.");
    }

    private CheckedDocument check(CampusFixtures files) {
        return fixture.check(ShippedTemplates.agreement(), files);
    }

    private static CampusFixtures tutor(ContactDetails contact) {
        CampusFixtures files = CampusFixtures.adult();
        return files.tutor(dupont(files.company().id(), contact, true));
    }

    private static CompanyContact dupont(UUID company, ContactDetails contact, boolean signs) {
        return new CompanyContact(UUID.randomUUID(), company, new PersonName("Monsieur", "Dupont", "Léon"), "Maquettiste", contact,
                ContactRights.signing(signs));
    }

    private static TemplateRole role(SignatoryRole role, AuthLevel level) {
        return new TemplateRole(role, Requirement.MANDATORY, 1, level);
    }

    /** {@code text} is written with plain spaces where the tooltip has no-break ones. */
    static void expect(CheckedDocument checked, String rule, Severity severity, @Nullable String target, String text) {
        List<Finding> found = checked.findings().stream().filter(f -> f.rule().equals(rule)).toList();
        assertThat(found).as("findings of %s among %s", rule, checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.text().replace(S, " ")).isEqualTo(text);
            assertThat(finding.text()).doesNotContain(" :", " ?", "« ", " »", " €");
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.target()).isEqualTo(target);
        });
    }
}
