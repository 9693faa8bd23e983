package fr.paraphe.documents.archive;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/**
 * A seal that holds over its content: who sealed, when by the platform's clock, and the root of both certificates. Read offline from
 * nothing but the seal itself; whether that root is known is another question.
 */
record ProofSeal(X509Certificate root, X509Certificate sealer, Date at) {

    /** Returns the seal when it holds over {@code content}; empty when anything about it does not. */
    static Optional<ProofSeal> over(byte[] content, byte[] cms) {
        try {
            var data = new CMSSignedData(new CMSProcessableByteArray(content), cms);
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            return signers.size() == 1 ? judge(data, signers.iterator().next()) : Optional.empty();
        } catch (CMSException | TSPException | OperatorCreationException | IOException | GeneralSecurityException | RuntimeException e) {
            // BouncyCastle throws unchecked exceptions too on bytes that are no ASN.1: a seal that cannot be read does not hold.
            return Optional.empty();
        }
    }

    private static Optional<ProofSeal> judge(CMSSignedData data, SignerInformation signer)
            throws CMSException, TSPException, OperatorCreationException, IOException, GeneralSecurityException {
        X509Certificate sealer = only(data.getCertificates(), signer.getSID()::match);
        boolean signed = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(sealer.getPublicKey())) && names(signer, sealer);
        TimeStampToken stamp = stamp(signer);
        X509Certificate stamper = only(stamp.getCertificates(), stamp.getSID()::match);
        stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(stamper));
        byte[] stamped = MessageDigest.getInstance("SHA-256").digest(signer.getSignature());
        Date at = stamp.getTimeStampInfo().getGenTime();
        X509Certificate root = root(data.getCertificates(), sealer);
        issued(sealer, root, at);
        issued(stamper, root, at);
        return signed && MessageDigest.isEqual(stamped, stamp.getTimeStampInfo().getMessageImprintDigest())
                ? Optional.of(new ProofSeal(root, sealer, at))
                : Optional.empty();
    }

    /** The signed attribute names the certificate (RFC 5035), so that another one with the same key cannot take its place. */
    private static boolean names(SignerInformation signer, X509Certificate sealer) throws GeneralSecurityException {
        Attribute attribute = Optional.ofNullable(signer.getSignedAttributes())
                .map(signed -> signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .orElseThrow(() -> new GeneralSecurityException("the seal names no certificate"));
        byte[] named = SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0)).getCerts()[0].getCertHash();
        return MessageDigest.isEqual(named, MessageDigest.getInstance("SHA-256").digest(sealer.getEncoded()));
    }

    private static TimeStampToken stamp(SignerInformation signer) throws CMSException, TSPException, IOException {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        Attribute stamp = unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (stamp == null) {
            throw new TSPException("the seal bears no time stamp");
        }
        return new TimeStampToken(new CMSSignedData(stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded()));
    }

    private static X509Certificate root(Store<X509CertificateHolder> certificates, X509Certificate sealer) throws GeneralSecurityException {
        for (X509CertificateHolder holder : certificates.getMatches(null)) {
            X509Certificate candidate = new JcaX509CertificateConverter().getCertificate(holder);
            if (candidate.getBasicConstraints() >= 0 && candidate.getSubjectX500Principal().equals(sealer.getIssuerX500Principal())) {
                candidate.verify(candidate.getPublicKey());
                return candidate;
            }
        }
        throw new GeneralSecurityException("the seal does not bear its authority's certificate");
    }

    private static void issued(X509Certificate certificate, X509Certificate root, Date at) throws GeneralSecurityException {
        certificate.verify(root.getPublicKey());
        certificate.checkValidity(at);
        root.checkValidity(at);
    }

    private static X509Certificate only(Store<X509CertificateHolder> carried, Predicate<Object> wanted) throws GeneralSecurityException {
        return EmbeddedCertificates.only(carried, wanted)
                .orElseThrow(() -> new GeneralSecurityException("a certificate is missing from the seal"));
    }

    /** Tells whether the root that issued the seal's certificate is one of {@code authorities}. */
    boolean from(List<X509Certificate> authorities) {
        return authorities.contains(root);
    }
}
