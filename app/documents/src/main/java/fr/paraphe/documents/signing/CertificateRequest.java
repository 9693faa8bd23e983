package fr.paraphe.documents.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate to make (RFC 5280): for whom, from when until when, with which extensions. Keys are P-256. */
record CertificateRequest(X500Name subject, Instant from, Instant until, List<Ext> extensions) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALGORITHM = "SHA256withECDSA";

    /** One extension. */
    record Ext(ASN1ObjectIdentifier id, boolean critical, ASN1Encodable value) {}

    /** Returns a new key pair on the curve P-256. */
    static KeyPair newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** Builds a name part by part: what a person typed can never add a part of its own. */
    static X500Name name(String organisation, String commonName) {
        var builder = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "FR");
        if (!organisation.isBlank()) {
            builder.addRDN(BCStyle.O, bounded(organisation));
        }
        return builder.addRDN(BCStyle.CN, bounded(commonName)).build();
    }

    /** RFC 5280, appendix A.1: at most 64 characters in a name's part. */
    private static String bounded(String text) {
        String plain = text.strip();
        return plain.codePointCount(0, plain.length()) <= 64 ? plain : plain.substring(0, plain.offsetByCodePoints(0, 64));
    }

    X509Certificate selfSigned(KeyPair pair) throws GeneralSecurityException, IOException {
        return sign(subject, pair.getPublic(), pair.getPrivate(), pair.getPublic());
    }

    X509Certificate issuedBy(StoredIdentity authority, PublicKey holder) throws GeneralSecurityException, IOException {
        X500Name issuer = new JcaX509CertificateHolder(authority.certificate()).getSubject();
        return sign(issuer, authority.certificate().getPublicKey(), authority.key(), holder);
    }

    private X509Certificate sign(X500Name issuer, PublicKey issuerKey, PrivateKey signingKey, PublicKey holder)
            throws GeneralSecurityException, IOException {
        try {
            var builder = new JcaX509v3CertificateBuilder(issuer, new BigInteger(127, RANDOM).setBit(126), Date.from(from),
                    Date.from(until), subject, holder);
            addExtensions(builder, issuerKey, holder);
            var signer = new JcaContentSignerBuilder(ALGORITHM).build(signingKey);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException("the certificate cannot be signed", e);
        }
    }

    private void addExtensions(JcaX509v3CertificateBuilder builder, PublicKey issuerKey, PublicKey holder)
            throws GeneralSecurityException, CertIOException {
        var ids = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(holder));
        builder.addExtension(Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(issuerKey));
        for (Ext extension : extensions) {
            builder.addExtension(extension.id(), extension.critical(), extension.value());
        }
    }
}
