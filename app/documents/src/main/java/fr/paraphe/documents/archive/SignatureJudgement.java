package fr.paraphe.documents.archive;

import eu.europa.esig.dss.detailedreport.DetailedReport;
import eu.europa.esig.dss.diagnostic.AbstractTokenProxy;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import fr.paraphe.domain.archive.VerificationReport.SignatureReport;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads two separate answers out of DSS's reports: whether what was signed is still there (digests, signature value, nothing changed
 * after), and whether the certificate leads to a known authority. DSS alone gives one verdict for both.
 */
final class SignatureJudgement {
    /** A known authority issued the certificate; what lacks is a proof of when the signature was made, or news of the certificate. */
    private static final Set<SubIndication> KNOWN_AUTHORITY = EnumSet.of(SubIndication.OUT_OF_BOUNDS_NO_POE,
            SubIndication.OUT_OF_BOUNDS_NOT_REVOKED, SubIndication.EXPIRED, SubIndication.TRY_LATER, SubIndication.NO_POE,
            SubIndication.CRYPTO_CONSTRAINTS_FAILURE_NO_POE, SubIndication.REVOCATION_OUT_OF_BOUNDS_NO_POE);

    private static final Pattern LEVEL = Pattern.compile("[-_](B|T|LT|LTA)$");

    private final Reports reports;
    private final SimpleReport simple;
    private final DetailedReport detailed;

    SignatureJudgement(Reports reports) {
        this.reports = reports;
        this.simple = reports.getSimpleReport();
        this.detailed = reports.getDetailedReport();
    }

    /** Returns how many signatures and document time stamps DSS could read. */
    int sealsRead() {
        return signatures().size() + (int) timestamps().stream().filter(t -> t.getType().isDocumentTimestamp()).count();
    }

    List<SignatureWrapper> signatures() {
        return reports.getDiagnosticData().getSignatures();
    }

    /** Tells whether every time stamp still covers what it stamped, and nothing was changed after a document time stamp. */
    boolean timestampsIntact() {
        return timestamps().stream().allMatch(t -> whole(t) && (!t.getType().isDocumentTimestamp() || formatHolds(t.getId())));
    }

    /**
     * Returns what was changed after the seals, as French sentences; none when nothing was, or when it cannot be told. When it was
     * {@code named} already, only what that lacks.
     */
    List<String> changes(boolean named) {
        return LaterChanges.after(named, Stream.concat(signatures().stream().map(SignatureWrapper::getPDFRevision),
                timestamps().stream().map(TimestampWrapper::getPDFRevision)).filter(Objects::nonNull));
    }

    SignatureReport judge(SignatureWrapper signature) {
        String id = signature.getId();
        boolean intact = whole(signature) && formatHolds(id);
        boolean passed = simple.getIndication(id) == Indication.TOTAL_PASSED;
        SubIndication why = simple.getSubIndication(id);
        boolean trusted = passed || (signature.isTrustedChain() && why != null && KNOWN_AUTHORITY.contains(why));
        Date at = signature.getClaimedSigningTime();
        String field = Objects.requireNonNullElse(signature.getFirstFieldName(), "");
        String detail = passed && intact ? SignatureReport.VALID : sentence(signature, intact, why);
        return new SignatureReport(field, signer(id), at == null ? null : at.toInstant(), intact, trusted, level(id), detail);
    }

    private List<TimestampWrapper> timestamps() {
        return reports.getDiagnosticData().getTimestampList();
    }

    private String signer(String id) {
        return Optional.ofNullable(simple.getSignedBy(id)).orElse("");
    }

    private String level(String id) {
        Matcher m = LEVEL.matcher(Objects.toString(simple.getSignatureFormat(id), ""));
        return m.find() ? Objects.requireNonNull(m.group(1)) : "B";
    }

    private static boolean whole(AbstractTokenProxy token) {
        return token.isSignatureIntact() && token.getDigestMatchers().stream().allMatch(d -> d.isDataFound() && d.isDataIntact());
    }

    private boolean formatHolds(String id) {
        var blocks = detailed.getBasicBuildingBlockById(id);
        return blocks != null && blocks.getFC() != null && blocks.getFC().getConclusion().getIndication() == Indication.PASSED;
    }

    private String sentence(SignatureWrapper signature, boolean intact, @Nullable SubIndication why) {
        if (!intact) {
            return whole(signature) ? "Le document a été modifié après cette signature." : "Le contenu signé a été modifié.";
        }
        return switch (why) {
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE, NO_SIGNING_CERTIFICATE_FOUND ->
                    "L'autorité qui a délivré le certificat n'est pas connue de ce poste.";
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED, NO_POE ->
                    "Le certificat n'est plus valable et aucun horodatage ne prouve que la signature a été faite avant.";
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> "Le certificat a été révoqué.";
            case TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE ->
                    "La révocation du certificat n'a pas pu être contrôlée (vérification hors connexion).";
            case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE ->
                    "La signature emploie un algorithme qui n'est plus jugé sûr.";
            case null, default -> "Le certificat ou les attributs de la signature ne suivent pas les règles européennes (" + why + ").";
        };
    }
}
