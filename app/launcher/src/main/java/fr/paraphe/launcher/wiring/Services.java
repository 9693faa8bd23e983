package fr.paraphe.launcher.wiring;

import fr.paraphe.connectors.sms.LibPhoneNumbers;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.archive.CollectSignedDocuments;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.dispatch.DeliverRequests;
import fr.paraphe.domain.dispatch.RenderFromRecords;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.finalisation.FinaliseDocuments;
import fr.paraphe.domain.merge.CheckDocuments;
import fr.paraphe.domain.merge.CheckSettings;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.MessageCourier;
import fr.paraphe.domain.tracking.RequestHistory;
import fr.paraphe.domain.tracking.SynchroniseRequests;
import fr.paraphe.platform.setup.PlatformPorts;
import fr.paraphe.store.Base;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HexFormat;

/** The use cases of one open base, put together by hand. */
record Services(
        Institution institution,
        Actor actor,
        DocumentTools tools,
        LocalPlatform platform,
        CheckDocuments check,
        SendForSignature send,
        FinaliseDocuments finalise,
        Jobs jobs) {

    static Services of(Base base, MessageCourier courier, Clock clock, int port) {
        Institution institution = base.repositories().staff().institution().orElseThrow(() -> new RefusedException("institution-missing",
                "L'établissement n'est pas encore connu\u00a0: importez d'abord ses fichiers."));
        char[] secret = HexFormat.of().formatHex(base.secret("documents")).toCharArray();
        DocumentTools tools = DocumentTools.of(base.repositories().keyVault(), secret, institution.name(), clock);
        var access = new LocalPlatform.Access("127.0.0.1", port, HexFormat.of().formatHex(base.secret("platform token")));
        LocalPlatform platform = LocalPlatform.start(ports(base, tools, clock), tools, institution, access, courier);
        TagCatalogue catalogue = TagCatalogue.standard();
        var renderer = new RenderFromRecords(base.repositories().templates(), base.repositories().internships(), tools.merger(), catalogue);
        var requests = base.repositories().requests();
        var transactions = base.transactions();
        var phones = new LibPhoneNumbers();
        var check = new CheckDocuments(base.repositories().internships(), new RequestHistory(requests, clock), tools.merger(), catalogue,
                CheckSettings.standard(number -> phones.mobile(number, institution.demonstration())), clock);
        var jobs = new Jobs(
                new DeliverRequests(requests, platform.client(), renderer, transactions, clock),
                platform.messages(), platform.closing(),
                new SynchroniseRequests(requests, platform.client(), base.repositories().settings(), transactions),
                new CollectSignedDocuments(base.repositories().tracking(), requests, platform.client(), tools.proofs(), transactions, clock));
        return new Services(institution, actor(base), tools, platform, check, new SendForSignature(requests, transactions, clock),
                new FinaliseDocuments(requests, platform.client(), clock), jobs);
    }

    private static PlatformPorts ports(Base base, DocumentTools tools, Clock clock) {
        return new PlatformPorts(base.transactions(), base.repositories().signingTransactions(), base.repositories().links(), base.repositories().signerSessions(),
                base.repositories().proofEvents(), base.repositories().codes(), base.repositories().messages(), tools.pages(), tools.signer(), tools.images(), clock,
                base.secret("one-time codes"));
    }

    /**
     * Returns the owner of a local base: he holds every right and, until the base has several users, acts as its first representative.
     */
    private static Actor actor(Base base) {
        return base.repositories().staff().representatives().stream().findFirst().map(Services::owner)
                .orElseGet(() -> new Actor("admin", "Administration", EnumSet.allOf(Right.class), null));
    }

    /** Returns the owner of a local base acting as {@code person}. */
    static Actor owner(StaffMember person) {
        return new Actor("admin", person.name().firstLast(), EnumSet.allOf(Right.class), person.id());
    }
}
