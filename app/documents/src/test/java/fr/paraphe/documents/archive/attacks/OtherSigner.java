package fr.paraphe.documents.archive.attacks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs like another product, with a certificate of its own making; also how an attacker signs. */
final class OtherSigner {
    private final KeyPair key;
    private final X509Certificate certificate;

    OtherSigner() throws GeneralSecurityException, OperatorCreationException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = generator.generateKeyPair();
        var name = new X500Name("CN=Autre signataire");
        Instant now = Instant.now();
        certificate = new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(name, BigInteger.ONE,
                Date.from(now.minusSeconds(60)), Date.from(now.plusSeconds(86_400)), name, key.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(key.getPrivate())));
    }

    /** Adds a signature after {@code change}, in the same increment; a {@code permission} over 0 certifies (DocMDP, P). */
    byte[] sign(byte[] pdf, int permission, Pdfs.Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setSignDate(GregorianCalendar.from(Instant.now().atZone(ZoneOffset.UTC)));
            if (permission > 0) {
                certify(document, signature, permission);
            }
            document.addSignature(signature, content -> cms(content.readAllBytes()));
            change.to(document);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    byte[] sign(byte[] pdf) throws IOException {
        return sign(pdf, 0, _ -> {});
    }

    private static void certify(PDDocument document, PDSignature signature, int permission) {
        var parameters = new COSDictionary();
        parameters.setName(COSName.TYPE, "TransformParams");
        parameters.setInt(COSName.P, permission);
        parameters.setName(COSName.V, "1.2");
        var reference = new COSDictionary();
        reference.setName(COSName.TYPE, "SigRef");
        reference.setName("TransformMethod", "DocMDP");
        reference.setItem("TransformParams", parameters);
        signature.getCOSObject().setItem("Reference", new COSArray(List.of(reference)));
        var permissions = new COSDictionary();
        permissions.setItem("DocMDP", signature);
        document.getDocumentCatalog().getCOSObject().setItem("Perms", permissions);
        Pdfs.touch(document.getDocumentCatalog());
    }

    private byte[] cms(byte[] content) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(key.getPrivate()), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
