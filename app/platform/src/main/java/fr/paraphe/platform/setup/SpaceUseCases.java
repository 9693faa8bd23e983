package fr.paraphe.platform.setup;

import fr.paraphe.domain.archive.lockers.ReadLocker;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SpaceTasks;
import fr.paraphe.domain.signing.space.AskAccess;
import fr.paraphe.domain.signing.space.ChoosePassword;
import fr.paraphe.domain.signing.space.LogIn;
import fr.paraphe.domain.signing.space.ResumeSpace;
import fr.paraphe.domain.signing.space.SpaceLinks;

/** What people do in their Space, and to come there. */
public record SpaceUseCases(
        AskAccess ask, ChoosePassword choose, LogIn logIn, ResumeSpace resume, SpaceLinks links, SpaceTasks tasks, ReadLocker locker) {
    /** Builds the use cases on {@code ports}; documents are signed at {@code desk}. */
    static SpaceUseCases of(PlatformPorts ports, SigningDesk desk) {
        PlatformPorts.Spaces spaces = ports.spaces();
        return new SpaceUseCases(
                new AskAccess(spaces.store(), spaces.people(), ports.messages(), ports.database(), ports.clock(), spaces.institution()),
                new ChoosePassword(spaces.store(), spaces.people(), spaces.passwords(), ports.database(), ports.clock()),
                new LogIn(spaces.store(), spaces.people(), spaces.passwords(), ports.database(), ports.clock()),
                new ResumeSpace(spaces.store(), spaces.people(), ports.clock()), new SpaceLinks(spaces.store().accounts(), ports.clock()),
                new SpaceTasks(desk), new ReadLocker(spaces.lockers(), spaces.requests(), ports.clock()));
    }
}
