package fr.paraphe.documents;

import fr.paraphe.documents.archive.DssPdfVerifier;
import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.signing.LocalTsa;
import fr.paraphe.documents.signing.PdfBoxPdfSigner;
import fr.paraphe.documents.signing.PlatformAuthority;
import fr.paraphe.documents.signing.ProofSealer;
import fr.paraphe.domain.archive.PdfVerifier;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.signing.PdfSigner.Order;
import fr.paraphe.domain.signing.SignatureVisual;
import fr.paraphe.domain.template.SignatoryRole;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.imageio.ImageIO;

/** An installation of its own: authority, time stamps, signer, verifier. */
public final class SigningRoom {
    private final PlatformAuthority authority;
    private final PdfBoxPdfSigner signer;
    private final InstantSource clock;

    /** Creates a room whose clock is {@code clock}, with or without time stamps. */
    public SigningRoom(InstantSource clock, boolean stamped) {
        this.clock = clock;
        this.authority = new PlatformAuthority(new MemoryVault(), "secret of tests".toCharArray(), "Lycée Jean-Moulin", clock);
        this.signer = new PdfBoxPdfSigner(authority, stamped ? new LocalTsa(authority, clock) : null, new DocumentFonts());
    }

    /** Returns a room at the present time, with time stamps. */
    public static SigningRoom now() {
        return new SigningRoom(InstantSource.system(), true);
    }

    /** Returns the authority. */
    public PlatformAuthority authority() {
        return authority;
    }

    /** Returns what seals proofs in the name of this room's authority. */
    public ProofSealer sealer() {
        return new ProofSealer(authority, new LocalTsa(authority, clock), clock);
    }

    /** Returns the signer. */
    public PdfBoxPdfSigner signer() {
        return signer;
    }

    /** Signs one role's field with a drawing, at the room's time. */
    public byte[] sign(byte[] pdf, SignatoryRole role) {
        return signer.sign(pdf, order(role, clock.instant(), new SignatureVisual(SignatureVisual.Mode.DRAWING, drawing(), "")));
    }

    /** Returns an order to sign. */
    public static Order order(SignatoryRole role, Instant at, SignatureVisual visual) {
        return new Order(role.fieldName(), "Signataire " + role.label(), role.label(), "Agence Bellevue", at, visual);
    }

    /** Signs these roles in turn. */
    public byte[] signAll(byte[] pdf, List<SignatoryRole> roles) {
        byte[] signed = pdf;
        for (SignatoryRole role : roles) {
            signed = sign(signed, role);
        }
        return signed;
    }

    /** Returns the sample convention signed by all but the internship's tutor, whose signature is optional. */
    public byte[] threeOfFour(MergedDocument document) {
        return signAll(document.pdf(), List.of(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN, SignatoryRole.INSTITUTION_REPRESENTATIVE));
    }

    /** Returns a verifier that knows this room's authority. */
    public PdfVerifier verifier() {
        return new DssPdfVerifier(false)
                .trusting(List.of(new ByteArrayInputStream(authority.certificatePem().getBytes(StandardCharsets.US_ASCII))));
    }

    /** Judges a file with a verifier that knows this room's authority. */
    public VerificationReport verify(byte[] pdf) {
        return verify(verifier(), pdf);
    }

    /** Judges a file. */
    public static VerificationReport verify(PdfVerifier verifier, byte[] pdf) {
        try {
            Path file = Files.createTempFile("verify", ".pdf");
            try {
                Files.write(file, pdf);
                return verifier.verify(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a hand-drawn line on a transparent ground, as a PNG. */
    public static byte[] drawing() {
        var image = new BufferedImage(400, 140, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(20, 30, 120));
        pen.setStroke(new BasicStroke(4));
        pen.drawLine(20, 110, 160, 20);
        pen.drawLine(160, 20, 380, 120);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
