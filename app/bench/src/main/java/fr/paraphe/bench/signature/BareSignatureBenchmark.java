package fr.paraphe.bench.signature;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The signature of the JDK alone, over as many bytes as the signed attributes of a CMS: the floor of any signed document. */
@State(Scope.Thread)
public class BareSignatureBenchmark {
    private final byte[] attributes = new byte[160];
    private final PrivateKey rsa = key("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4));
    private final PrivateKey ec = key("EC", new ECGenParameterSpec("secp256r1"));

    /** Signs with RSA-2048. */
    @Benchmark
    public byte[] rsa2048() throws GeneralSecurityException {
        return sign("SHA256withRSA", rsa);
    }

    /** Signs with ECDSA on P-256. */
    @Benchmark
    public byte[] p256() throws GeneralSecurityException {
        return sign("SHA256withECDSA", ec);
    }

    private byte[] sign(String algorithm, PrivateKey key) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(attributes);
        return signature.sign();
    }

    private static PrivateKey key(String algorithm, AlgorithmParameterSpec kind) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(kind);
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK makes no such key", e);
        }
    }
}
