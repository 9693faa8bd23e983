package fr.paraphe.documents.archive;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.util.Store;

/** Finds certificates among those that a signature carries with it. */
final class EmbeddedCertificates {
    private EmbeddedCertificates() {}

    /** Returns the only certificate that {@code wanted} accepts; empty when there is none, or several. */
    static Optional<X509Certificate> only(Store<X509CertificateHolder> carried, Predicate<Object> wanted) throws CertificateException {
        List<X509CertificateHolder> found = carried.getMatches(null).stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(new JcaX509CertificateConverter().getCertificate(found.getFirst())) : Optional.empty();
    }
}
