package fr.paraphe.documents.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.SimpleAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Makes the CMS of a PAdES signature (ETSI EN 319 142-1): level B, then T. */
final class CmsSignature {
    private CmsSignature() {}

    static byte[] sha256(InputStream content) throws IOException, GeneralSecurityException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha));
        return sha.digest();
    }

    /** Signs the byte ranges of a PDF. There is no signing-time attribute: PAdES reads /M (EN 319 142-1, 6.3). */
    static byte[] levelB(InputStream ranges, StoredIdentity signer) throws IOException, GeneralSecurityException {
        byte[] digest = sha256(ranges);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        var certificateId = new SigningCertificateV2(new ESSCertIDv2(sha.digest(signer.certificate().getEncoded())));
        var signed = new ASN1EncodableVector();
        signed.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
        signed.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest))));
        signed.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificateId)));
        try {
            var builder = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            builder.setSignedAttributeGenerator(new SimpleAttributeTableGenerator(new AttributeTable(signed)));
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer.key()), signer.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(signer.chain())));
            return generator.generate(new CMSAbsentContent(), false).getEncoded("DER");
        } catch (CMSException | OperatorCreationException e) {
            throw new GeneralSecurityException("the signature could not be made", e);
        }
    }

    /** Adds a time stamp over the signature value. */
    static byte[] levelT(byte[] levelB, Tsa tsa) throws IOException, GeneralSecurityException {
        try {
            var data = new CMSSignedData(levelB);
            SignerInformation signer = data.getSignerInfos().iterator().next();
            byte[] token = tsa.stamp(MessageDigest.getInstance("SHA-256").digest(signer.getSignature()));
            var unsigned = new ASN1EncodableVector();
            var stamp = new DERSet(ASN1Primitive.fromByteArray(token));
            unsigned.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, stamp));
            SignerInformation stamped = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(unsigned));
            return CMSSignedData.replaceSigners(data, new SignerInformationStore(stamped)).getEncoded("DER");
        } catch (CMSException e) {
            throw new GeneralSecurityException("the time stamp could not be added", e);
        }
    }
}
