package fr.paraphe.documents.signing;

import fr.paraphe.domain.signing.KeyVault;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;

/**
 * The platform's certificate authority: a self-signed P-256 root, made on first use and kept encrypted in the vault. It issues one
 * certificate for each signature, whose key is thrown away at once, and the certificate of the platform's own time stamps. Signatures are
 * simple ones (eIDAS, art. 3 § 10): who signed is proved by the proof file, not by the certificate.
 */
public final class PlatformAuthority {
    private static final Duration ROOT_LIFE = Duration.ofDays(3650);
    private static final Duration ONE_TIME_LIFE = Duration.ofMinutes(30);
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    /** ETSI EN 319 412-1, 5.2: «validity assured, short term»; nobody revokes what lives half an hour. */
    private static final ASN1ObjectIdentifier SHORT_TERM = new ASN1ObjectIdentifier("0.4.0.194121.2.1");

    private final KeyVault vault;
    private final char[] secret;
    private final String organisation;
    private final InstantSource clock;
    private @Nullable StoredIdentity root;
    private @Nullable StoredIdentity timeStamping;

    /** Creates the authority; {@code secret} encrypts its keys in {@code vault}, {@code organisation} is the subject of its root. */
    public PlatformAuthority(KeyVault vault, char[] secret, String organisation, InstantSource clock) {
        this.vault = vault;
        this.secret = secret.clone();
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Returns the root and the time-stamping certificate in PEM (RFC 7468): whoever trusts both can verify every document of this
     * installation, offline and for years. The second is an anchor of its own because no revocation list is published for it: without one
     * a verifier takes a time stamp for no proof once the one-time certificate has lapsed (ETSI EN 319 102-1, 5.4).
     */
    public String certificatePem() {
        return pem(root().certificate()) + pem(timeStamping().certificate());
    }

    private static String pem(X509Certificate certificate) {
        try {
            String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate of the authority cannot be written", e);
        }
    }

    /** Issues a certificate good for the half hour around {@code at}, with its key, for one signature. */
    StoredIdentity oneTime(String signer, String signerOrganisation, Instant at) {
        var request = new CertificateRequest(CertificateRequest.name(signerOrganisation, signer), at.minus(CLOCK_SKEW),
                at.plus(ONE_TIME_LIFE), List.of(
                        new CertificateRequest.Ext(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation)),
                        new CertificateRequest.Ext(SHORT_TERM, false, DERNull.INSTANCE)));
        try {
            return issue(request);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no certificate could be issued for this signature", e);
        }
    }

    /** Issues a certificate in the platform's own name, good for the half hour around {@code at}, to seal one proof. */
    StoredIdentity seal(Instant at) {
        return oneTime("Sceau de preuve " + organisation, organisation, at);
    }

    /** Returns the identity of the platform's time stamps, made on first use. */
    synchronized StoredIdentity timeStamping() {
        if (timeStamping == null) {
            timeStamping = StoredIdentity.openOrMake(vault, "time-stamping", secret, () -> {
                Instant until = root().certificate().getNotAfter().toInstant();
                return issue(new CertificateRequest(CertificateRequest.name(organisation, "Horodatage " + organisation),
                        clock.instant().minus(CLOCK_SKEW), until, List.of(
                                new CertificateRequest.Ext(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature)),
                                new CertificateRequest.Ext(Extension.extendedKeyUsage, true,
                                        new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping)))));
            });
        }
        return timeStamping;
    }

    private synchronized StoredIdentity root() {
        if (root == null) {
            root = StoredIdentity.openOrMake(vault, "authority", secret, this::makeRoot);
        }
        return root;
    }

    private StoredIdentity makeRoot() throws GeneralSecurityException, IOException {
        KeyPair pair = CertificateRequest.newKey();
        Instant now = clock.instant();
        var request = new CertificateRequest(CertificateRequest.name(organisation, "Autorité de signature " + organisation),
                now.minus(CLOCK_SKEW), now.plus(ROOT_LIFE), List.of(
                        new CertificateRequest.Ext(Extension.basicConstraints, true, new BasicConstraints(0)),
                        new CertificateRequest.Ext(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))));
        return new StoredIdentity(pair.getPrivate(), new X509Certificate[] {request.selfSigned(pair)});
    }

    private StoredIdentity issue(CertificateRequest request) throws GeneralSecurityException, IOException {
        StoredIdentity issuer = root();
        KeyPair pair = CertificateRequest.newKey();
        X509Certificate certificate = request.issuedBy(issuer, pair.getPublic());
        return new StoredIdentity(pair.getPrivate(), new X509Certificate[] {certificate, issuer.certificate()});
    }
}
