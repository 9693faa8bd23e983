package fr.paraphe.launcher.wiring;

import fr.paraphe.domain.dispatch.CircuitEnd;
import fr.paraphe.domain.dispatch.RenderFromRecords;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.MergeContext;
import fr.paraphe.domain.merge.MergeTemplate;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.RecordValues;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.signing.InvitationPreview;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Documents and their invitations as they would leave now (F096, F294). */
record UnsentDocuments(MergeTemplate merger, Clock clock) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Makes a document, with the places where each role signs. */
    MergedDocument preview(DocumentTemplate template, CheckedDocument document) {
        Set<SignatoryRole> roles = document.signatories().stream().map(s -> s.role().role()).collect(Collectors.toSet());
        return merger.merge(template, values(template, document), roles);
    }

    /** Returns the invitations to sign a document, one for each address. */
    List<InvitationPreview> letters(DocumentTemplate template, CheckedDocument document) {
        var words = RenderFromRecords.message(template, document.file().institution().name(), values(template, document));
        return InvitationPreview.of(template, words, document.signatories(), clock.instant());
    }

    private RecordValues values(DocumentTemplate template, CheckedDocument document) {
        LocalDate today = LocalDate.now(clock.withZone(PARIS));
        LocalDate end = CircuitEnd.day(clock.instant(), template.sharing().requestDurationDays());
        return new RecordValues(TagCatalogue.standard(),
                new MergeContext(document.file(), InvitationPreview.REFERENCE, today, end, document.signatories()));
    }
}
