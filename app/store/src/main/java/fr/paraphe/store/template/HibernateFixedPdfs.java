package fr.paraphe.store.template;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.FixedPdfs;
import fr.paraphe.store.schema.Sessions;
import java.util.Optional;

/** Keeps the PDFs of templates in the database, each once. */
public final class HibernateFixedPdfs implements FixedPdfs {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateFixedPdfs(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void keep(byte[] content) {
        FixedPdfEntity row = FixedPdfEntity.of(content);
        sessions.act(db -> {
            long there = db.createSelectionQuery("select count(*) from FixedPdf where sha256 = :sha256", Long.class)
                    .setParameter("sha256", row.sha256).getSingleResult();
            if (there == 0) {
                db.insert(row);
            }
        });
    }

    @Override
    public byte[] content(String sha256) {
        return sessions.ask(db -> Optional.ofNullable(db.get(FixedPdfEntity.class, sha256))).map(row -> row.content)
                .orElseThrow(() -> new RefusedException("pdf-missing",
                        "Le PDF de ce modèle n'est plus dans la base\u00a0: importez-le de nouveau."));
    }
}
