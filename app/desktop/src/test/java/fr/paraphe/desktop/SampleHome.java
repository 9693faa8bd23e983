package fr.paraphe.desktop;

import fr.paraphe.desktop.home.HomeDesk;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.signing.InMemoryOutgoingMessages;
import fr.paraphe.domain.tracking.Dashboard;
import fr.paraphe.domain.tracking.InMemoryDashboardFigures;
import fr.paraphe.domain.tracking.ReadDashboard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The figures of the home page over the requests that the sample sending makes; nothing was signed on paper. */
public final class SampleHome implements HomeDesk {
    private static final int SOON = 6;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ReadDashboard dashboard;
    private final AtomicInteger readings = new AtomicInteger();

    /** Creates the figures; the first internships of the sample start around {@code now}. */
    SampleHome(Map<UUID, SignatureRequest> requests, List<InternshipFile> files, SampleHistory history, Instant now) {
        var staff = new InMemoryStaff();
        staff.save(SampleSchool.institution(true));
        List<InternshipFile> starting = IntStream.range(0, files.size())
                .mapToObj(i -> i < SOON ? starting(files.get(i), now.plus(Duration.ofDays(3L * i - 5))) : files.get(i)).toList();
        dashboard = new ReadDashboard(new InMemoryDashboardFigures(requests::values, () -> starting, _ -> false), history,
                new InMemoryOutgoingMessages(), staff, new InMemorySettings(), () -> now);
    }

    private static InternshipFile starting(InternshipFile file, Instant at) {
        Internship i = file.internship();
        Internship.Schedule s = i.schedule();
        var schedule = new Internship.Schedule(LocalDate.ofInstant(at, PARIS), s.endsOn(), s.hours(), s.days(), s.weeklyHours(),
                s.timetable(), s.nightSundayHoliday(), s.remoteWork());
        var internship = new Internship(i.id(), i.studentId(), i.companyId(), i.companyHeadId(), i.tutorId(), i.referentTeacherId(),
                i.representativeId(), schedule, i.content(), i.stipend(), i.particulars());
        return new InternshipFile(file.institution(), internship, file.student(), file.classGroup(), file.mainTeacher(), file.company(),
                file.companyHead(), file.tutor(), file.referentTeacher(), file.representative());
    }

    /** Returns how often the figures were read. */
    public int readings() {
        return readings.get();
    }

    @Override
    public Dashboard read() {
        readings.incrementAndGet();
        return dashboard.read();
    }
}
