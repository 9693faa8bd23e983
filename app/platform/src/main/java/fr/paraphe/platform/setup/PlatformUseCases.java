package fr.paraphe.platform.setup;

import fr.paraphe.domain.archive.CheckAuthenticity;
import fr.paraphe.domain.directory.fields.CheckRecord;
import fr.paraphe.domain.directory.fields.ReadField;
import fr.paraphe.domain.directory.fields.ShowField;
import fr.paraphe.domain.directory.shuttle.ReadAnswers;
import fr.paraphe.domain.finalisation.AcceptConditions;
import fr.paraphe.domain.finalisation.AskFinalisationCode;
import fr.paraphe.domain.finalisation.ConfirmFinalisation;
import fr.paraphe.domain.finalisation.EnterFinalisation;
import fr.paraphe.domain.finalisation.OpenCodedFinalisation;
import fr.paraphe.domain.finalisation.OpenFinalisation;
import fr.paraphe.domain.finalisation.SignBatch;
import fr.paraphe.domain.signing.AcceptTerms;
import fr.paraphe.domain.signing.ApplySignature;
import fr.paraphe.domain.signing.AskNewLink;
import fr.paraphe.domain.signing.AskSigningCode;
import fr.paraphe.domain.signing.CheckCodes;
import fr.paraphe.domain.signing.CodeSeal;
import fr.paraphe.domain.signing.DeclineSignature;
import fr.paraphe.domain.signing.GiveSignature;
import fr.paraphe.domain.signing.Invitations;
import fr.paraphe.domain.signing.InviteSignatories;
import fr.paraphe.domain.signing.OneTimeCodes;
import fr.paraphe.domain.signing.OpenSigningLink;
import fr.paraphe.domain.signing.ProofEvents;
import fr.paraphe.domain.signing.ProofTrail;
import fr.paraphe.domain.signing.ReadDocument;
import fr.paraphe.domain.signing.ReadSigningLink;
import fr.paraphe.domain.signing.ReceiveDocument;
import fr.paraphe.domain.signing.RecordPageView;
import fr.paraphe.domain.signing.Reminders;
import fr.paraphe.domain.signing.Replacements;
import fr.paraphe.domain.signing.ResumeSession;
import fr.paraphe.domain.signing.SignatureVisuals;
import fr.paraphe.domain.signing.SigningCodes;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.StartTransaction;
import fr.paraphe.domain.signing.shuttle.FillShuttle;
import fr.paraphe.domain.signing.shuttle.OpenShuttle;
import fr.paraphe.domain.signing.shuttle.ShuttleLinks;
import fr.paraphe.domain.tracking.CancelTransactions;
import fr.paraphe.domain.tracking.ExtendTransactions;
import fr.paraphe.domain.tracking.ReadTrail;
import fr.paraphe.domain.tracking.RemindByRule;
import fr.paraphe.domain.tracking.RemindTransactions;
import fr.paraphe.domain.tracking.ReminderRules;
import fr.paraphe.domain.tracking.ReplaceTransactions;
import java.time.Duration;

/** Everything the server lets people and clients do, built once from the ports. */
public record PlatformUseCases(
        SigningDesk desk,
        ProofEvents events,
        OneTimeCodes codes,
        CodeSeal seal,
        ReceiveDocument receive,
        StartTransaction start,
        InviteSignatories invite,
        ReadSigningLink readLink,
        OpenSigningLink openLink,
        AskNewLink askNewLink,
        ResumeSession resume,
        ReadDocument readDocument,
        RecordPageView recordView,
        AcceptTerms acceptTerms,
        AskSigningCode askCode,
        GiveSignature give,
        DeclineSignature decline,
        CancelTransactions cancel,
        RemindTransactions remind,
        RemindByRule remindByRule,
        ExtendTransactions extend,
        ReplaceTransactions replace,
        ReadTrail trail,
        OpenFinalisation openFinalisation,
        EnterFinalisation enterFinalisation,
        OpenCodedFinalisation openCoded,
        AskFinalisationCode askBatchCode,
        ConfirmFinalisation confirmBatch,
        AcceptConditions acceptConditions,
        SignBatch signBatch,
        OpenShuttle openShuttle,
        FillShuttle fillShuttle,
        ShuttleLinks shuttleLinks,
        CheckCodes checkCodes,
        CheckAuthenticity check,
        SpaceUseCases spaces) {
    private static final Duration LINK_LIFE = Duration.ofDays(60);

    /** Builds the use cases on {@code ports}, with the texts that signatories accept. */
    public static PlatformUseCases of(PlatformPorts ports, TermsTexts texts) {
        var trail = new ProofTrail(ports.events(), ports.clock());
        var desk = new SigningDesk(ports.database(), ports.documents(), ports.links(), ports.sessions(), trail);
        var invitations = new Invitations(desk, ports.messages(), LINK_LIFE);
        var reminders = new Reminders(desk, ports.messages(), invitations);
        var visuals = new SignatureVisuals(ports.images());
        var apply = new ApplySignature(desk, ports.pdfSigner());
        var seal = new HmacCodeSeal(ports.codeKey());
        var codes = new SigningCodes(ports.codes(), ports.messages(), seal, trail);
        var readDocument = new ReadDocument(desk);
        var checkCodes = new AesCheckCodes(ports.checkKey());
        return new PlatformUseCases(desk, ports.events(), ports.codes(), seal,
                new ReceiveDocument(desk, ports.pageCounter()), new StartTransaction(desk), new InviteSignatories(desk, invitations),
                new ReadSigningLink(desk), new OpenSigningLink(desk), new AskNewLink(desk, invitations), new ResumeSession(desk),
                readDocument, new RecordPageView(desk), new AcceptTerms(desk, texts.forSignatories()),
                new AskSigningCode(desk, codes),
                new GiveSignature(desk, codes, visuals, apply, invitations), new DeclineSignature(desk, invitations),
                new CancelTransactions(desk, invitations),
                new RemindTransactions(desk, reminders),
                new RemindByRule(desk, reminders, () -> ReminderRules.of(ports.settings())),
                new ExtendTransactions(desk, invitations),
                new ReplaceTransactions(desk, new Replacements(desk, invitations)),
                new ReadTrail(ports.events(), ports.messages()),
                new OpenFinalisation(desk), new EnterFinalisation(desk),
                new OpenCodedFinalisation(desk), new AskFinalisationCode(desk, codes), new ConfirmFinalisation(desk, codes),
                new AcceptConditions(desk, texts.conditions()),
                new SignBatch(desk, visuals, apply, readDocument),
                new OpenShuttle(ports.campus().shuttles(), ports.database(), ports.clock()), fillShuttle(ports),
                new ShuttleLinks(ports.campus().shuttles(), ports.clock()), checkCodes,
                new CheckAuthenticity(desk, checkCodes), SpaceUseCases.of(ports, desk));
    }

    private static FillShuttle fillShuttle(PlatformPorts ports) {
        PlatformPorts.Campus campus = ports.campus();
        var reading = new ReadAnswers(campus.records(), new ReadField(campus.phones(), campus.demonstration()),
                new ShowField(campus.phones()), new CheckRecord(campus.phones(), campus.demonstration()));
        return new FillShuttle(campus.shuttles(), campus.records(), reading, ports.database(), ports.clock());
    }
}
