package fr.paraphe.domain.signing;

import java.util.Optional;

/** Keeps the platform's key stores in the base; what is given is already encrypted (PKCS#12), so that no key lies in clear on disk. */
public interface KeyVault {
    /** Returns the key store of that name. */
    Optional<byte[]> load(String name);

    /** Keeps the key store of that name, in place of the former one. */
    void keep(String name, byte[] encrypted);
}
