package fr.paraphe.documents.archive;

import fr.paraphe.domain.archive.PdfVerifier;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.SignatureReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges PDFs with DSS, offline (X12). «Intact» needs six things: every signature still covers its bytes, nothing but signatures was
 * added after any of them, the last seal covers the whole file, DSS reads as many seals as the file holds, none was emptied, moved or
 * taken out, and what is shown is what each signatory saw. Who issued the certificates is answered apart.
 */
public final class DssPdfVerifier implements PdfVerifier {
    private static final Logger LOG = LoggerFactory.getLogger(DssPdfVerifier.class);
    private static final long LARGEST = 100L * 1024 * 1024;
    private static final int TAIL = 1024;

    private final List<X509Certificate> authorities;
    private final boolean comparePages;
    private @Nullable DssValidation validation;

    private DssPdfVerifier(List<X509Certificate> authorities, boolean comparePages) {
        this.authorities = List.copyOf(authorities);
        this.comparePages = comparePages;
    }

    /**
     * Creates a verifier that knows no authority yet. {@code comparePages} also compares the pages as drawn before and after each
     * signature: the same answers in every case known, one second more.
     */
    public DssPdfVerifier(boolean comparePages) {
        this(List.of(), comparePages);
    }

    @Override
    public PdfVerifier trusting(List<InputStream> pem) {
        var all = new ArrayList<>(authorities);
        pem.forEach(stream -> all.addAll(PemCertificates.read(stream)));
        return new DssPdfVerifier(all, comparePages);
    }

    @Override
    public VerificationReport verify(Path file) {
        String name = Objects.toString(file.getFileName(), file.toString());
        byte[] pdf;
        try {
            String refusal = refusal(file);
            if (refusal != null) {
                return unreadable(name, refusal, "");
            }
            pdf = Files.readAllBytes(file);
        } catch (IOException e) {
            LOG.debug("unreadable file", e);
            return unreadable(name, "Le fichier ne peut pas être lu.", "");
        }
        return judge(name, pdf);
    }

    private static @Nullable String refusal(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return "C'est un dossier, pas un fichier.";
        }
        if (!Files.isRegularFile(file)) {
            return "Le fichier n'existe pas.";
        }
        long size = Files.size(file);
        if (size == 0) {
            return "Le fichier est vide.";
        }
        return size > LARGEST ? "Le fichier fait " + size / (1024 * 1024) + "\u00a0Mo (maximum 100\u00a0Mo)." : null;
    }

    private VerificationReport judge(String name, byte[] pdf) {
        String sha256 = Sha256.hex(pdf);
        if (!part(pdf, 0, TAIL).contains("%PDF-")) {
            return unreadable(name, "Ce fichier n'est pas un PDF.", sha256);
        }
        if (!part(pdf, Math.max(0, pdf.length - TAIL), pdf.length).contains("%%EOF")) {
            return unreadable(name, "Le fichier est tronqué ou endommagé\u00a0: sa fin manque.", sha256);
        }
        PdfSeals seals;
        try {
            seals = PdfSeals.read(pdf);
        } catch (IOException | RuntimeException e) {
            LOG.debug("PDFBox refuses the file", e);
            return unreadable(name, explanation(e), sha256);
        }
        if (seals.count() == 0 && seals.forgeries().isEmpty()) {
            List<String> nothing = List.of("Ce PDF ne porte aucune signature.");
            return new VerificationReport(name, Verdict.UNSIGNED, false, false, List.of(), nothing, sha256);
        }
        try {
            return report(name, new SignatureJudgement(validation().validate(pdf)), seals,
                    new Digests(sha256, Sha256.ofBeginnings(pdf, seals.ends())));
        } catch (RuntimeException e) {
            LOG.warn("DSS could not judge a file", e);
            if (!seals.forgeries().isEmpty()) {
                return new VerificationReport(name, Verdict.ALTERED, false, false, List.of(), seals.forgeries(), sha256);
            }
            return unreadable(name, "Les signatures de ce fichier ne peuvent pas être lues.", sha256);
        }
    }

    /** The digest of the file, and those of what it was before. */
    private record Digests(String sha256, List<String> revisions) {}

    private static VerificationReport report(String name, SignatureJudgement judgement, PdfSeals seals, Digests digests) {
        List<SignatureReport> signatures = judgement.signatures().stream().map(judgement::judge).toList();
        var findings = new ArrayList<String>();
        if (judgement.sealsRead() < seals.count()) {
            findings.add("Une signature du fichier est illisible.");
        }
        if (!judgement.timestampsIntact()) {
            findings.add("Un horodatage ne correspond plus au fichier, ou le fichier a été modifié après lui.");
        }
        if (seals.count() > 0 && !seals.coversWholeFile()) {
            findings.add("Le fichier a été modifié après la dernière signature.");
        }
        if (!seals.holesAreClean()) {
            findings.add("L'emplacement d'une signature contient autre chose qu'une signature.");
        }
        findings.addAll(seals.forgeries());
        findings.addAll(seals.changes());
        boolean intact = findings.isEmpty() && signatures.stream().allMatch(SignatureReport::intact);
        findings.addAll(judgement.changes(!seals.changes().isEmpty()));
        signatures.stream().filter(s -> !s.reserve().isEmpty())
                .forEach(s -> findings.add((s.signer().isEmpty() ? s.field() : s.signer()) + "\u00a0: " + s.detail()));
        if (signatures.isEmpty() && seals.forgeries().isEmpty()) {
            findings.add("Ce PDF porte un horodatage mais aucune signature.");
            return new VerificationReport(name, intact ? Verdict.UNSIGNED : Verdict.ALTERED, false, seals.coversWholeFile(), signatures,
                    findings, digests.sha256(), digests.revisions());
        }
        boolean trusted = !signatures.isEmpty() && signatures.stream().allMatch(SignatureReport::trusted);
        Verdict verdict = intact ? Verdict.INTACT : Verdict.ALTERED;
        return new VerificationReport(name, verdict, trusted, seals.coversWholeFile(), signatures, findings, digests.sha256(),
                digests.revisions());
    }

    private synchronized DssValidation validation() {
        if (validation == null) {
            validation = new DssValidation(authorities, comparePages);
        }
        return validation;
    }

    private static String explanation(Exception e) {
        String said = Objects.toString(e.getMessage(), "");
        return said.equals(PdfSeals.ENCRYPTED) ? said : "Le fichier est endommagé\u00a0: il ne peut pas être lu.";
    }

    private static VerificationReport unreadable(String name, String finding, String sha256) {
        return new VerificationReport(name, Verdict.UNREADABLE, false, false, List.of(), List.of(finding), sha256);
    }

    private static String part(byte[] pdf, int from, int to) {
        int end = Math.min(to, pdf.length);
        return new String(pdf, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
