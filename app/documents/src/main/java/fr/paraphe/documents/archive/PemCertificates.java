package fr.paraphe.documents.archive;

import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;

/** Reads certificates in PEM (RFC 7468), any number in a file, with or without words around them. */
final class PemCertificates {
    private PemCertificates() {}

    static List<X509Certificate> read(InputStream pem) {
        var found = new ArrayList<X509Certificate>();
        try (var parser = new PEMParser(new InputStreamReader(pem, StandardCharsets.US_ASCII))) {
            for (Object object = parser.readObject(); object != null; object = parser.readObject()) {
                if (object instanceof X509CertificateHolder holder) {
                    found.add(new JcaX509CertificateConverter().getCertificate(holder));
                }
            }
        } catch (IOException | CertificateException e) {
            throw new RefusedException("authority-unreadable", "Le fichier d'autorité ne peut pas être lu (format PEM attendu).");
        }
        if (found.isEmpty()) {
            throw new RefusedException("authority-unreadable", "Le fichier d'autorité ne contient aucun certificat (format PEM attendu).");
        }
        return found;
    }
}
