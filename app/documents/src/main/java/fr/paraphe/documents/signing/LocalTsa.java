package fr.paraphe.documents.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * Stamps with the platform's own clock and key. It proves the order of things inside one installation, and keeps one-time certificates
 * verifiable after they lapse; it is not a qualified time stamp (eIDAS, art. 42).
 */
public final class LocalTsa implements Tsa {
    /** An identifier under the arc of UUIDs (ITU-T X.667), so that no number had to be registered. */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.25.301428907713055219043822187461205530214");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PlatformAuthority authority;
    private final InstantSource clock;

    /** Creates a time-stamp authority certified by {@code authority}. */
    public LocalTsa(PlatformAuthority authority, InstantSource clock) {
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public byte[] stamp(byte[] sha256) {
        StoredIdentity identity = authority.timeStamping();
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", identity.key(), identity.certificate());
            var generator = new TimeStampTokenGenerator(signer,
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)), POLICY);
            generator.addCertificates(new JcaCertStore(List.of(identity.chain())));
            var requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            TimeStampRequest request = requests.generate(TSPAlgorithms.SHA256, sha256);
            return generator.generate(request, new BigInteger(127, RANDOM), Date.from(clock.instant())).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | TSPException | IOException e) {
            throw new IllegalStateException("the time stamp could not be made", e);
        }
    }
}
