package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.MissionFile;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.RecordFixtures;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.TrainingFile;
import fr.paraphe.domain.directory.WorkStudyContract;
import fr.paraphe.domain.directory.WorkStudyFile;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The checks of documents about contracts, trainings, absences, missions, students and companies (F075, E10). */
class CheckOtherRecordsTest {
    /** What is shipped for signature about anything but an internship. */
    static final List<DocumentTemplate> OTHERS = ShippedTemplates.all().stream()
            .filter(template -> template.eligibleForSignature() && template.about() != RecordKind.INTERNSHIP).toList();

    private final CheckDocumentsFixture checks = new CheckDocumentsFixture();
    private final RecordFixtures records = RecordFixtures.usual();

    private static DocumentTemplate template(RecordKind about) {
        return OTHERS.stream().filter(template -> template.about() == about).findFirst().orElseThrow();
    }

    private WorkStudyFile contract(@Nullable LocalDate start, @Nullable LocalDate end) {
        WorkStudyFile usual = records.workStudy(WorkStudyContract.Type.APPRENTICESHIP);
        WorkStudyContract dated = RecordFields.with(RecordFields.with(usual.contract(), "startsOn", start), "endsOn", end);
        return new WorkStudyFile(usual.institution(), dated, usual.student(), usual.classGroup(), usual.mainTeacher(), usual.company(),
                usual.companyHead(), usual.tutor(), usual.referentTeacher(), usual.representative());
    }

    private static Finding finding(CheckedDocument document, String rule) {
        return document.findings().stream().filter(found -> found.rule().equals(rule)).findFirst()
                .orElseThrow(() -> new AssertionError(rule + " not in " + document.findings()));
    }

    private static Set<String> blocking(CheckedDocument document) {
        return document.findings().stream().filter(found -> found.severity() == Severity.BLOCKING).map(Finding::rule)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void whatIsShippedIsCheckedOnARecordOfItsKind(DocumentTemplate template) { // F075, F078
        RecordFile file = records.file(template.about());
        CheckedDocument checked = checks.check(template, file);

        assertThat(checked.file()).isSameAs(file);
        assertThat(checked.signatories()).as(template.label()).isNotEmpty();
        // The usual student is a minor and the usual contract has begun; nothing else may keep a document from leaving.
        assertThat(blocking(checked)).as("%s: %s", template.label(), checked.findings()).isSubsetOf("V50", "V59");
    }

    @Test
    void aContractHasDatesAsAnInternshipHas() { // V55 to V58
        DocumentTemplate agreement = template(RecordKind.WORK_STUDY_CONTRACT);
        LocalDate today = LocalDate.ofInstant(CampusFixtures.NOW, ZoneId.of("Europe/Paris"));

        Finding missing = finding(checks.check(agreement, contract(null, null)), "V55");
        assertThat(missing.text()).isEqualTo("Dates de début et de fin du contrat manquantes.");
        assertThat(RepairPlaces.of(agreement, contract(null, null), missing)).map(RepairPlace::path).contains("startsOn");
        assertThat(blocking(checks.check(agreement, contract(today.plusDays(9), today.plusDays(2))))).contains("V56");
        Finding over = finding(checks.check(agreement, contract(today.minusYears(1), today.minusDays(1))), "V59");
        assertThat(over.text()).startsWith("Le contrat est terminé depuis le ");
        Finding begun = finding(checks.check(agreement, contract(today.minusDays(3), today.plusYears(1))), "V58");
        assertThat(begun.severity()).isEqualTo(Severity.WARNING);
        assertThat(begun.text()).startsWith("Le contrat a commencé le ");
        Finding soon = finding(checks.check(agreement, contract(today.plusDays(3), today.plusYears(1))), "V57");
        assertThat(soon.text()).startsWith("Le contrat commence le ");
        // Neither the school year, nor six months, nor another internship bound a contract.
        CheckedDocument years = checks.check(agreement, contract(today.plusMonths(6), today.plusYears(3)));
        assertThat(years.findings()).extracting(Finding::rule).doesNotContain("V57", "V58", "V59", "V60", "V61", "V65");
    }

    @Test
    void aCertificateIsMadeOnceTheTrainingIsOver() { // V59
        TrainingFile usual = records.training();
        TrainingFile over = new TrainingFile(usual.institution(), RecordFields.with(RecordFields.with(usual.session(), "startsOn",
                LocalDate.of(2025, 1, 6)), "endsOn", LocalDate.of(2025, 1, 7)), usual.enrolment(), usual.company(), usual.companyHead(),
                usual.representative());
        for (DocumentTemplate template : OTHERS) {
            if (template.about() == RecordKind.ENROLMENT) {
                assertThat(blocking(checks.check(template, over)).contains("V59")).as(template.label())
                        .isEqualTo(!template.category().certifies());
            }
        }
        assertThat(OTHERS).anyMatch(template -> template.about() == RecordKind.ENROLMENT && template.category().certifies());
    }

    @Test
    void aMissionIsOrderedBeforeItEnds() { // V55, V56, V59
        DocumentTemplate order = template(RecordKind.MISSION_ORDER);
        var usual = (MissionFile) records.file(RecordKind.MISSION_ORDER);
        MissionFile undated = new MissionFile(usual.institution(), RecordFields.with(usual.mission(), "returnsAt", null),
                usual.traveller(), usual.representative());
        Finding missing = finding(checks.check(order, undated), "V55");
        assertThat(missing.text()).isEqualTo("Dates de début et de fin de la mission manquantes.");
        assertThat(RepairPlaces.of(order, undated, missing)).map(RepairPlace::kind).contains(RecordKind.MISSION_ORDER);

        MissionFile past = new MissionFile(usual.institution(), RecordFields.with(RecordFields.with(usual.mission(), "departsAt",
                LocalDateTime.of(2025, 1, 6, 8, 0)), "returnsAt", LocalDateTime.of(2025, 1, 6, 18, 0)), usual.traveller(),
                usual.representative());
        assertThat(finding(checks.check(order, past), "V59").text()).startsWith("La mission est terminée depuis le ");
        assertThat(checks.check(order, past).findings()).extracting(Finding::rule).doesNotContain("V54", "V67", "V68");
    }

    @Test
    void theContractOfAMinorNeedsHisGuardian() { // V50, D-19
        WorkStudyFile minor = contract(LocalDate.of(2026, 9, 1), LocalDate.of(2028, 8, 31));
        Finding found = finding(checks.check(template(RecordKind.WORK_STUDY_CONTRACT), minor), "V50");
        assertThat(found.severity()).isEqualTo(Severity.BLOCKING);
    }

    @Test
    void whoIsNotDesignatedIsSaidInTheWordsOfTheRecord() { // V10
        DocumentTemplate agreement = template(RecordKind.WORK_STUDY_CONTRACT);
        WorkStudyFile usual = contract(LocalDate.of(2026, 9, 1), LocalDate.of(2028, 8, 31));
        WorkStudyFile headless = new WorkStudyFile(usual.institution(), usual.contract(), usual.student(), usual.classGroup(),
                usual.mainTeacher(), usual.company(), null, usual.tutor(), usual.referentTeacher(), usual.representative());

        Finding found = finding(checks.check(agreement, headless), "V10");
        assertThat(found.role()).isEqualTo(SignatoryRole.COMPANY_HEAD);
        assertThat(found.text()).isEqualTo("«\u00a0Responsable entreprise\u00a0»\u00a0: aucune personne n'est désignée pour ce contrat.");
        assertThat(RepairPlaces.of(agreement, headless, found))
                .contains(new RepairPlace(RecordKind.WORK_STUDY_CONTRACT, headless.id(), "", "companyHeadId"));
    }

    @Test
    void eachPersonIsMendedInTheCardThatHoldsHim() { // X02
        TrainingFile company = records.training();
        TrainingFile individual = records.individual();
        DocumentTemplate agreement = template(RecordKind.ENROLMENT);
        Company client = Objects.requireNonNull(company.company());
        var ofClient = new Finding("V12", Severity.BLOCKING, SignatoryRole.CLIENT, "", "client.email");

        assertThat(RepairPlaces.of(agreement, company, ofClient)).map(RepairPlace::record).contains(client.id());
        assertThat(RepairPlaces.of(agreement, individual, ofClient))
                .contains(new RepairPlace(RecordKind.ENROLMENT, individual.id(), "", "contact.email"));
        var ofParticipant = new Finding("V12", Severity.BLOCKING, SignatoryRole.PARTICIPANT, "", "participant.mobile");
        assertThat(RepairPlaces.of(agreement, company, ofParticipant))
                .contains(new RepairPlace(RecordKind.ENROLMENT, company.id(), "", "contact.mobile"));
        var ofSession = new Finding("V35", Severity.WARNING, null, "", "trainingSession.place");
        assertThat(RepairPlaces.of(agreement, company, ofSession))
                .contains(new RepairPlace(RecordKind.TRAINING_SESSION, company.session().id(), "", "place"));
        var mission = (MissionFile) records.file(RecordKind.MISSION_ORDER);
        var ofStaff = new Finding("V12", Severity.BLOCKING, SignatoryRole.STAFF, "", "staff.email");
        assertThat(RepairPlaces.of(template(RecordKind.MISSION_ORDER), mission, ofStaff))
                .contains(new RepairPlace(RecordKind.STAFF_MEMBER, mission.traveller().id(), "", "contact.email"));
        var ofStudent = new Finding("V54", Severity.BLOCKING, null, "", "student.birthDate");
        assertThat(RepairPlaces.of(template(RecordKind.MISSION_ORDER), mission, ofStudent)).isEmpty();
    }

    @Test
    void severalContractsAreMendedTogether() { // X02
        DocumentTemplate agreement = template(RecordKind.WORK_STUDY_CONTRACT);
        LocalDate day = LocalDate.of(2027, 9, 1);
        List<CheckedDocument> both = List.of(checks.check(agreement, contract(null, day)), checks.check(agreement, contract(null, day)));

        RepairGroup group = RepairGroup.of(agreement, both).stream().filter(found -> found.rule().equals("V55")).findFirst().orElseThrow();

        assertThat(group.records()).hasSize(2);
        assertThat(group.together()).map(field -> field.path()).isEqualTo(Optional.of("startsOn"));
    }

    @Test
    void onlyAnInternshipAgreementIsAmended() { // V81
        for (DocumentTemplate template : OTHERS) {
            RecordFile file = records.file(template.about());
            checks.past.put(file.id(), List.of(new PastCircuit(template.category().path(), PastCircuit.State.ARCHIVED,
                    LocalDate.of(2026, 1, 15), 2, 2)));
            Finding signed = finding(checks.check(template, file), "V81");
            assertThat(signed.text()).endsWith("le 15/01/2026).").doesNotContain("avenant");
        }
    }
}
