package fr.paraphe.launcher.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
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
import org.jspecify.annotations.Nullable;

/** Another product that signs PDFs: RSA, an authority of its own, adbe.pkcs7.detached, neither certification nor time stamp. */
final class OtherProduct {
    private final KeyPair authorityKey = newKey();
    private final KeyPair key = newKey();
    private final Instant from;
    private final Instant until;

    /** Creates a product whose signing certificate is good from {@code from} until {@code until}. */
    OtherProduct(Instant from, Instant until) {
        this.from = from;
        this.until = until;
    }

    byte[] sign(byte[] pdf, Instant at) throws IOException, GeneralSecurityException, OperatorCreationException {
        X509Certificate authority = certificate("CN=Autre AC", "CN=Autre AC", authorityKey, new BasicConstraints(0));
        X509Certificate signer = certificate("CN=MARTIN Léa", "CN=Autre AC", key, null);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("MARTIN Léa");
            Calendar date = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            date.setTime(Date.from(at));
            signature.setSignDate(date);
            document.addSignature(signature, content -> cms(content.readAllBytes(), signer, authority));
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private byte[] cms(byte[] content, X509Certificate signer, X509Certificate authority) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(key.getPrivate()), signer));
            generator.addCertificates(new JcaCertStore(List.of(signer, authority)));
            return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private X509Certificate certificate(String subject, String issuer, KeyPair holder, @Nullable BasicConstraints ca)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        var builder = new JcaX509v3CertificateBuilder(new X500Name(issuer), BigInteger.valueOf(ca == null ? 2 : 1), Date.from(from),
                Date.from(until), new X500Name(subject), holder.getPublic());
        if (ca != null) {
            builder.addExtension(Extension.basicConstraints, true, ca);
        }
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(ca != null ? KeyUsage.keyCertSign : KeyUsage.digitalSignature));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(authorityKey.getPrivate())));
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
