package fr.paraphe.documents.signing;

import fr.paraphe.domain.signing.KeyVault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;

/** A private key with its certificate chain, kept in the vault as PKCS#12 (RFC 7292) under the installation's secret. */
record StoredIdentity(PrivateKey key, X509Certificate[] chain) {
    private static final String ALIAS = "key";

    /** What makes an identity when the vault has none yet. */
    interface Maker {
        StoredIdentity make() throws GeneralSecurityException, IOException;
    }

    X509Certificate certificate() {
        return chain[0];
    }

    /** Opens the identity of that name, or makes and keeps it: keys are decoded once and stay in memory, as decoding costs 10 ms. */
    static StoredIdentity openOrMake(KeyVault vault, String name, char[] secret, Maker maker) {
        try {
            byte[] kept = vault.load(name).orElse(null);
            if (kept != null) {
                return read(kept, secret);
            }
            StoredIdentity made = maker.make();
            vault.keep(name, made.write(secret));
            return made;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the key store «" + name + "» cannot be opened with the installation's secret", e);
        }
    }

    private static StoredIdentity read(byte[] pkcs12, char[] secret) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(pkcs12), secret);
        Certificate[] chain = store.getCertificateChain(ALIAS);
        var x509 = new X509Certificate[chain.length];
        for (int i = 0; i < chain.length; i++) {
            x509[i] = (X509Certificate) chain[i];
        }
        return new StoredIdentity((PrivateKey) store.getKey(ALIAS, secret), x509);
    }

    private byte[] write(char[] secret) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, secret);
        store.setKeyEntry(ALIAS, key, secret, chain);
        var out = new ByteArrayOutputStream();
        store.store(out, secret);
        return out.toByteArray();
    }
}
