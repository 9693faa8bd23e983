package fr.paraphe.domain.tracking;

import fr.paraphe.domain.directory.Internship;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the follow-up of agreements shows of an internship beside its document (E24); dates may be unknown. */
public record FollowedInternship(UUID id, String subject, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
    /** Returns what is shown of {@code internship}. */
    public static FollowedInternship of(Internship internship) {
        return new FollowedInternship(internship.id(), internship.content().subject(), internship.schedule().startsOn(),
                internship.schedule().endsOn());
    }
}
