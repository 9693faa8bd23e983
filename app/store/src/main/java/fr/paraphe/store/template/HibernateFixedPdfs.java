package fr.paraphe.store.template;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.FixedPdfs;
import fr.paraphe.store.schema.KeptContents;
import fr.paraphe.store.schema.Sessions;

/** Keeps the PDFs of templates in the database, each once. */
public final class HibernateFixedPdfs implements FixedPdfs {
    private final KeptContents<FixedPdfEntity> kept;

    /** Creates the repository. */
    public HibernateFixedPdfs(Sessions sessions) {
        kept = new KeptContents<>(sessions, FixedPdfEntity.class, FixedPdfEntity::new);
    }

    @Override
    public void keep(byte[] content) {
        kept.keep(content);
    }

    @Override
    public byte[] content(String sha256) {
        return kept.content(sha256).orElseThrow(() -> new RefusedException("pdf-missing",
                "Le PDF de ce modèle n'est plus dans la base\u00a0: importez-le de nouveau."));
    }
}
