package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.dispatch.PaperSignature;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import fr.paraphe.domain.tracking.Dashboard.RoleDelay;
import fr.paraphe.domain.tracking.Dashboard.StartingInternship;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of the home page (X07, X24). */
class DashboardContractTest extends ContractTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

    private final Student student = Samples.student("Legrand", "Chloé", null);
    private final Company company = Samples.company("Forêt & Fils", "11111111100006");

    @Override
    void prepare() {
        assertThat(all.figures().everSent()).isFalse();
        keep(Samples.INSTITUTION);
        keep(student);
        keep(company);
    }

    private SignatureRequest sent(String reference, UUID recordId, TemplateCategory category) {
        var owner = new SignatureCase(Samples.id(), RecordKind.INTERNSHIP, recordId, Samples.id(), "Convention", category.path());
        SignatureRequest sample = Samples.request(all.requests().caseFor(owner), reference, Samples.NOW);
        SignatureRequest.Subject s = sample.subject();
        var subject = new SignatureRequest.Subject(reference, s.documentName(), category.path(), s.about(), recordId, s.student(),
                s.classGroup(), s.company());
        var request = new SignatureRequest(sample.id(), sample.caseId(), sample.batchId(), subject, sample.templateId(), 1,
                sample.circuit(), sample.delivery(), sample.createdAt(), 0);
        all.requests().add(request);
        return request;
    }

    private SignatureRequest signed(SignatureRequest request, int place, Instant invited, Instant signed) {
        UUID who = request.circuit().signatories().get(place).id();
        return all.requests().update(request.with(request.circuit()
                .with(who, _ -> SignatoryProgress.NONE.invited(invited).signed(signed))));
    }

    @Test
    void countsSignaturesBetweenBoundsAndTheirMedianDelay() {
        Instant monday = Instant.parse("2026-11-02T00:00:00Z");
        Duration day = Duration.ofDays(1);
        for (int i = 0; i < 4; i++) {
            SignatureRequest request = sent("CS-2026-00010" + i, Samples.id(), TemplateCategory.OTHER);
            request = signed(request, 0, monday.minus(day.multipliedBy(i)), monday.plus(day.multipliedBy(4L * i)));
            if (i == 3) {
                request = signed(request, 1, monday, monday.plusSeconds(90));
                all.requests().update(request.with(request.circuit().cancelled(monday.plusSeconds(100))));
            }
        }
        assertThat(all.figures().everSent()).isTrue();
        Duration week = Duration.ofDays(7);
        assertThat(all.figures().signatures(List.of(monday.minus(week), monday, monday.plus(week), monday.plus(week.multipliedBy(2)))))
                .containsExactly(0L, 3L, 2L); // given on days 0, 4, 8 and 12, and at once by the tutor
        assertThat(all.figures().delays(monday)).containsExactly( // 0, 5, 10 and 15 days
                new RoleDelay(SignatoryRole.STUDENT, Duration.ofHours(180), 4),
                new RoleDelay(SignatoryRole.INTERNSHIP_TUTOR, Duration.ofSeconds(90), 1));
        assertThat(all.figures().delays(monday.plusSeconds(1))).extracting(RoleDelay::signatures).containsExactly(3L, 1L);
        assertThat(all.figures().delays(monday.plus(week.multipliedBy(9)))).isEmpty();
    }

    @Test
    void countsTheDocumentsArchivedSinceAMoment() { // F009
        Instant first = Instant.parse("2026-09-30T22:00:00Z");
        assertThat(all.figures().archivedSince(first)).isZero();
        for (int i = 0; i < 3; i++) {
            SignatureRequest request = sent("CS-2026-00020" + i, Samples.id(), TemplateCategory.OTHER);
            all.requests().update(request.with(request.circuit().archived(first.plusSeconds(i - 1L))));
        }
        assertThat(all.figures().archivedSince(first)).isEqualTo(2);
        assertThat(all.figures().archivedSince(first.plusSeconds(2))).isZero();
    }

    @Test
    void findsTheInternshipsThatLackASignedAgreement() { // X24, X18
        Internship later = starting(TODAY.plusDays(11), TODAY.plusDays(40));
        Internship soon = starting(TODAY.plusDays(10), TODAY.plusDays(40));
        Internship begun = starting(TODAY.minusDays(30), TODAY);
        Internship over = starting(TODAY.minusDays(30), TODAY.minusDays(1));
        Internship endless = starting(TODAY.minusDays(300), null);
        assertThat(unsigned()).containsExactly(endless.id(), begun.id(), soon.id());
        assertThat(all.figures().unsigned(TODAY, TODAY.plusDays(11))).contains(later.id()).doesNotContain(over.id());
        assertThat(all.figures().starting(List.of(soon.id(), begun.id(), Samples.id()))).containsExactly(
                new StartingInternship(begun.id(), "LEGRAND Chloé", "Forêt & Fils", TODAY.minusDays(30)),
                new StartingInternship(soon.id(), "LEGRAND Chloé", "Forêt & Fils", TODAY.plusDays(10)));

        SignatureRequest other = sent("CS-2026-000300", soon.id(), TemplateCategory.INTERNSHIP_CERTIFICATE);
        all.requests().update(other.with(other.circuit().archived(Samples.NOW)));
        SignatureRequest agreement = sent("CS-2026-000301", soon.id(), TemplateCategory.INTERNSHIP_AGREEMENT);
        assertThat(unsigned()).contains(soon.id());
        all.requests().update(agreement.with(agreement.circuit().archived(Samples.NOW)));
        assertThat(unsigned()).containsExactly(endless.id(), begun.id());

        SignatureRequest paper = sent("CS-2026-000302", begun.id(), TemplateCategory.INTERNSHIP_AGREEMENT);
        all.cases().sign(paper.caseId(), new PaperSignature(TODAY, Samples.NOW, "Sonia BERNARD", "ab".repeat(32)),
                "%PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(unsigned()).containsExactly(endless.id());
    }

    private List<UUID> unsigned() {
        return all.figures().unsigned(TODAY, TODAY.plusDays(10));
    }

    private Internship starting(LocalDate starts, @Nullable LocalDate ends) {
        Internship sample = Samples.internship(student, company, null);
        Internship.Schedule s = sample.schedule();
        var schedule = new Internship.Schedule(starts, ends, s.hours(), s.days(), s.weeklyHours(), s.timetable(), s.nightSundayHoliday(),
                s.remoteWork());
        var internship = new Internship(sample.id(), sample.studentId(), sample.companyId(), sample.companyHeadId(), sample.tutorId(), null,
                null, schedule, sample.content(), sample.stipend(), sample.particulars());
        keep(internship);
        return internship;
    }
}
