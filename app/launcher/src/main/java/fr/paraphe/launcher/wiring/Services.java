package fr.paraphe.launcher.wiring;

import fr.paraphe.connectors.sms.LibPhoneNumbers;
import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.archive.ArchiveRequest;
import fr.paraphe.domain.archive.CollectSignedDocuments;
import fr.paraphe.domain.archive.CountDocument;
import fr.paraphe.domain.archive.lockers.FileDocument;
import fr.paraphe.domain.archive.lockers.FileFormerDocuments;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.PhoneNumbers;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.fields.ShowField;
import fr.paraphe.domain.directory.fields.TellChanges;
import fr.paraphe.domain.dispatch.DeliverRequests;
import fr.paraphe.domain.dispatch.DeliveryPace;
import fr.paraphe.domain.dispatch.ManageCollections;
import fr.paraphe.domain.dispatch.MonthlySendings;
import fr.paraphe.domain.dispatch.RenderFromRecords;
import fr.paraphe.domain.dispatch.SendForSignature;
import fr.paraphe.domain.dispatch.SendingQueue;
import fr.paraphe.domain.finalisation.FinaliseDocuments;
import fr.paraphe.domain.finalisation.FinaliseInClient;
import fr.paraphe.domain.merge.CheckDocuments;
import fr.paraphe.domain.merge.CheckReads;
import fr.paraphe.domain.merge.CheckSettings;
import fr.paraphe.domain.merge.RecordFiles;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.MessageCourier;
import fr.paraphe.domain.template.DocumentTemplates;
import fr.paraphe.domain.tracking.CancelRequests;
import fr.paraphe.domain.tracking.ReadDocumentFiles;
import fr.paraphe.domain.tracking.RequestHistory;
import fr.paraphe.domain.tracking.SignOnPaper;
import fr.paraphe.domain.tracking.SynchroniseRequests;
import fr.paraphe.platform.setup.Pbkdf2Passwords;
import fr.paraphe.platform.setup.PlatformPorts;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

/** The use cases of one open base, put together by hand. */
record Services(
        Institution institution,
        Actor actor,
        DocumentTools tools,
        LocalPlatform platform,
        CheckDocuments check,
        ManageCollections collections,
        SendForSignature send,
        MonthlySendings monthly,
        FinaliseDocuments finalise,
        FinaliseInClient finaliseInside,
        CircuitActs circuits,
        SignOnPaper paper,
        Mailing mailing,
        Jobs jobs,
        RecordFiles files,
        DocumentTemplates templates) {

    static Services of(Base base, MessageCourier courier, Clock clock, int port) {
        Repositories data = base.repositories();
        Institution institution = data.staff().institution().orElseThrow(() -> new RefusedException("institution-missing",
                "L'établissement n'est pas encore connu\u00a0: importez d'abord ses fichiers, ou remplissez sa fiche."));
        char[] secret = HexFormat.of().formatHex(base.secret("documents")).toCharArray();
        DocumentTools tools = DocumentTools.of(data, secret, institution.name(), clock);
        int listening = PlatformPort.choose(port, institution.id());
        var access = new LocalPlatform.Access("127.0.0.1", listening, HexFormat.of().formatHex(base.secret("platform token")));
        LocalPlatform platform = LocalPlatform.start(ports(base, tools, institution, clock), tools, institution,
                access, courier);
        TagCatalogue catalogue = TagCatalogue.standard();
        RecordFiles files = files(data);
        var renderer = new RenderFromRecords(data.templates(), files, tools.merger(),
                DocumentTools.layout(), catalogue, platform.server()::checkAddress);
        var phones = new LibPhoneNumbers();
        Actor actor = actor(data);
        var reads = new CheckReads(files, data.internships(), data.companies(), new RequestHistory(data.requests(), data.cases(), clock),
                new SignatureService(data.settings(), actor, platform.client()));
        var check = new CheckDocuments(reads, tools.merger(), catalogue,
                () -> CheckSettings.of(data.settings(), number -> phones.mobile(number, institution.demonstration())), clock);
        var queue = new SendingQueue(data.requests(), data.settings(), base.transactions(), clock);
        var mailing = Mailing.of(base, files, tools.merger(), clock);
        var jobs = new Jobs(
                new Jobs.Sending(new DeliverRequests(data.requests(), platform.client(), renderer, base.transactions(), clock),
                        queue, new DeliveryPace(clock)),
                mailing.use(), platform,
                new SynchroniseRequests(data.requests(), platform.client(), data.settings(), base.transactions()),
                archiving(base, platform, tools, clock));
        var collections = new ManageCollections(data.collections(), data.templates(), data.settings(), base.transactions(), clock);
        var cancel = new CancelRequests(data.requests(), platform.client(), queue, base.transactions(), clock);
        return new Services(institution, actor, tools, platform, check, collections,
                new SendForSignature(data.requests(), base.transactions(), () -> CheckSettings.duplicateBlocks(data.settings()),
                        collections, clock),
                new MonthlySendings(data.requests(), data.settings(), clock),
                new FinaliseDocuments(data.requests(), platform.client(), clock),
                new FinaliseInClient(data.requests(), platform.client().finalisations(), clock),
                CircuitActs.of(actor, cancel, platform.client(), base, mobiles(phones, institution.demonstration()), clock),
                new SignOnPaper(data.requests(), data.cases(), cancel, DocumentTools.scans(), base.transactions(), clock), mailing, jobs,
                files, data.templates());
    }

    private static Jobs.Archiving archiving(Base base, LocalPlatform platform, DocumentTools tools, Clock clock) {
        Repositories data = base.repositories();
        return new Jobs.Archiving(collecting(base, platform, tools, clock), new FileFormerDocuments(data.lockers(), data.requests(),
                filing(data), data.settings(), base.transactions()));
    }

    /** Returns what publishes an archived document in the lockers. */
    private static FileDocument filing(Repositories data) {
        return new FileDocument(data.lockers(), data.templates(), files(data));
    }

    /** Returns what archives the signed documents, counts them and publishes them. */
    private static CollectSignedDocuments collecting(Base base, LocalPlatform platform, DocumentTools tools, Clock clock) {
        Repositories data = base.repositories();
        var counting = new CountDocument(data.billing(), data.staff(), data.settings());
        return new CollectSignedDocuments(data.tracking(),
                new ArchiveRequest(data.requests(), counting, filing(data), base.transactions()),
                platform.client(), tools.proofs(), clock);
    }

    /** Returns what reads a mobile as somebody types it. */
    private static Function<String, Optional<String>> mobiles(PhoneNumbers phones, boolean demonstration) {
        return typed -> phones.e164(typed, "", demonstration).filter(number -> phones.mobile(number, demonstration));
    }

    /** Returns what reads the files that documents are made from, whether the platform runs or not. */
    static RecordFiles files(Repositories data) {
        var telling = new TellChanges(new ShowField(new LibPhoneNumbers()), new CampusReferences(data));
        return new ReadDocumentFiles(data.files(), data.requests(), data.cases(), data.changes(), telling);
    }

    private static PlatformPorts ports(Base base, DocumentTools tools, Institution institution, Clock clock) {
        Repositories data = base.repositories();
        return new PlatformPorts(base.transactions(), data.signingTransactions(), data.links(), data.signerSessions(),
                data.proofEvents(), data.codes(), data.messages(), tools.pages(), tools.signer(), tools.images(), clock,
                data.settings(), base.secret("one-time codes"), base.secret("check pages"),
                new PlatformPorts.Campus(data.shuttles(), data.records(), new LibPhoneNumbers(), institution.demonstration()),
                new PlatformPorts.Spaces(data.spaces(), data.people(), data.lockers(), data.requests(), new Pbkdf2Passwords(),
                        institution.name()));
    }

    /**
     * Returns the owner of a local base: he holds every right and, until the base has several users, acts as its first representative.
     */
    private static Actor actor(Repositories data) {
        return data.staff().representatives().stream().findFirst().map(Services::owner)
                .orElseGet(() -> new Actor("admin", "Administration", EnumSet.allOf(Right.class), null));
    }

    /** Returns the owner of a local base acting as {@code person}. */
    static Actor owner(StaffMember person) {
        return new Actor("admin", person.name().firstLast(), EnumSet.allOf(Right.class), person.id());
    }
}
