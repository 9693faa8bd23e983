package fr.paraphe.store;

import com.zaxxer.hikari.HikariDataSource;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.store.archive.BaseReport;
import fr.paraphe.store.archive.HibernateBillingLines;
import fr.paraphe.store.archive.Reconciliation;
import fr.paraphe.store.archive.ReconciliationReport;
import fr.paraphe.store.archive.lockers.HibernateDigitalLockers;
import fr.paraphe.store.clause.ClauseEntities;
import fr.paraphe.store.directory.DirectoryEntities;
import fr.paraphe.store.directory.shuttle.HibernateShuttles;
import fr.paraphe.store.dispatch.DispatchEntities;
import fr.paraphe.store.journal.ProofJournal;
import fr.paraphe.store.listing.ListRows;
import fr.paraphe.store.output.HibernateMailedDocuments;
import fr.paraphe.store.schema.Database;
import fr.paraphe.store.schema.FileKey;
import fr.paraphe.store.schema.HibernateSettings;
import fr.paraphe.store.schema.LocalFile;
import fr.paraphe.store.schema.ServerPool;
import fr.paraphe.store.schema.Sessions;
import fr.paraphe.store.schema.Vendor;
import fr.paraphe.store.signing.SigningEntities;
import fr.paraphe.store.signing.space.HibernateSpaceAccounts;
import fr.paraphe.store.template.TemplateEntities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/**
 * A base, open: its database, its journal, its repositories. A local base called {@code x} is made of {@code x.mv.db} (encrypted),
 * {@code x.key} (its key, wrapped by the password) and {@code x.journal}. Opening takes a second or two: never on the screen's thread.
 */
public final class Base implements AutoCloseable {
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final FileKey key;
    private final Sessions sessions;
    private final Repositories repositories;
    private final ReconciliationReport reconciliation;
    private final @Nullable LocalBackup backup;

    private Base(FileKey key, Deque<Runnable> closing, Sessions sessions, Repositories repositories, ReconciliationReport reconciliation,
            @Nullable LocalBackup backup) {
        this.closing.addAll(closing);
        this.key = key;
        this.sessions = sessions;
        this.repositories = repositories;
        this.reconciliation = reconciliation;
        this.backup = backup;
    }

    /**
     * Creates a local base at {@code file} (a path without extension), encrypted by a random key that {@code password} protects.
     *
     * @throws RefusedException {@code already-exists}, {@code bad-name}
     */
    public static Base create(Path file, char[] password, InstantSource clock) {
        if (Files.exists(LocalFile.path(file))) {
            throw new RefusedException("already-exists", "Une base de ce nom existe déjà\u00a0: choisissez un autre nom.");
        }
        FileKey key = FileKey.create(keyFile(file), password);
        try {
            return local(file, key, true, clock);
        } catch (RuntimeException e) {
            forget(keyFile(file), e);
            throw e;
        }
    }

    /**
     * Opens a local base, migrates it and compares it with its journal.
     *
     * @throws RefusedException {@code file-missing}, {@code key-missing}, {@code key-corrupt}, {@code wrong-password},
     *     {@code already-open}, {@code corrupt}
     */
    public static Base open(Path file, char[] password, InstantSource clock) {
        if (!Files.exists(LocalFile.path(file))) {
            throw new RefusedException("file-missing",
                    "Le fichier de base «\u00a0" + LocalFile.path(file).getFileName() + "\u00a0» est introuvable dans ce dossier.");
        }
        return local(file, FileKey.open(keyFile(file), password), false, clock);
    }

    /**
     * Opens the base of a PostgreSQL server under a person's login. {@code folder}, on the workstation, keeps this login's journal and the
     * key from which secrets are derived ({@code serveur.key}, to be copied to each workstation that runs the signing platform).
     *
     * @throws RefusedException {@code wrong-password}, {@code unreachable}, {@code upgrade-needed}, {@code key-missing}
     */
    public static Base openServer(String jdbcUrl, String user, char[] password, Path folder, InstantSource clock) {
        var closing = new ArrayDeque<Runnable>();
        try {
            HikariDataSource pool = ServerPool.open(jdbcUrl, user, password);
            closing.push(pool::close);
            if (Vendor.POSTGRESQL.migrations(pool).info().pending().length > 0) {
                throw new RefusedException("upgrade-needed",
                        "La base du serveur doit être mise à niveau par son administrateur avant d'être ouverte.");
            }
            ProofJournal journal = ProofJournal.open(folder.resolve("serveur-" + user.replaceAll("[^A-Za-z0-9_.-]", "_") + ".journal"));
            closing.push(journal::close);
            Sessions sessions = sessions(pool, journal, false, closing);
            new ListRows(sessions).complete();
            Repositories repositories = Repositories.of(sessions, clock);
            FileKey key = ServerKey.openOrCreate(folder.resolve("serveur.key"), password, sessions);
            ReconciliationReport report = new Reconciliation(sessions, journal, false).run();
            return new Base(key, closing, sessions, repositories, report, null);
        } catch (RuntimeException e) {
            closing.forEach(Runnable::run);
            throw e;
        }
    }

    /** Creates or upgrades the tables of a PostgreSQL server, under the login of its administrator. */
    public static void upgradeServer(String jdbcUrl, String user, char[] password) {
        try (HikariDataSource pool = ServerPool.open(jdbcUrl, user, password)) {
            migrate(Vendor.POSTGRESQL, pool);
        }
    }

    /**
     * Unpacks a backup as a new local base at {@code target}, opens it for reading, counts and checks each proof chain.
     *
     * @throws RefusedException as {@link #open}, and {@code already-exists}, {@code not-a-backup}
     */
    public static BaseReport restore(Path zip, Path target, char[] password) {
        return LocalBackup.restore(zip, target, password);
    }

    /** Changes the password of a local base, which may be open. */
    public static void changePassword(Path file, char[] former, char[] next) {
        FileKey.open(keyFile(file), former).wrap(keyFile(file), next);
    }

    /** Returns the transactions that all the repositories join. */
    public Transactions transactions() {
        return sessions;
    }

    /** Returns the repositories. */
    public Repositories repositories() {
        return repositories;
    }

    /** Returns what comparing journal and database found at the opening. */
    public ReconciliationReport reconciliation() {
        return reconciliation;
    }

    /** Returns 32 secret bytes for one purpose, the same at each opening, such as the password of the platform's key store. */
    public byte[] secret(String purpose) {
        return key.secret(purpose);
    }

    /**
     * Copies the base with its key and journal to {@code zip}, still encrypted, then opens the copy and checks it.
     *
     * @throws RefusedException {@code server-backup} for a server's base; {@code backup} when it cannot be written
     */
    public BaseReport backup(Path zip) {
        if (backup == null) {
            throw new RefusedException("server-backup", "La base d'un serveur se sauvegarde sur le serveur, par son administrateur.");
        }
        return backup.write(zip);
    }

    @Override
    public void close() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
    }

    /** Leaves no key behind when its base could not be created. */
    private static void forget(Path keyFile, RuntimeException cause) {
        try {
            Files.deleteIfExists(keyFile);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    static Path keyFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".key");
    }

    static Path journalFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".journal");
    }

    static List<Class<?>> entities() {
        return Stream.of(DirectoryEntities.all(), TemplateEntities.all(), ClauseEntities.all(), DispatchEntities.all(),
                        SigningEntities.all(), HibernateShuttles.entities(), HibernateMailedDocuments.entities(),
                        HibernateBillingLines.entities(), HibernateDigitalLockers.entities(), HibernateSpaceAccounts.entities(),
                        HibernateSettings.entities())
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    /** Brings the tables up to date and returns how many migrations that took. */
    static int migrate(Vendor vendor, DataSource source) {
        try {
            return vendor.migrations(source).migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new RefusedException("upgrade-failed",
                    "La mise à niveau de la base a échoué\u00a0: rien n'est perdu, contactez l'assistance.", e);
        }
    }

    private static Base local(Path file, FileKey key, boolean created, InstantSource clock) {
        var closing = new ArrayDeque<Runnable>();
        try {
            ProofJournal journal = ProofJournal.open(journalFile(file));
            closing.push(journal::close);
            LocalFile database = upToDate(file, key, created);
            closing.push(database::close);
            Sessions sessions = sessions(database.source(), journal, true, closing);
            new ListRows(sessions).complete();
            ReconciliationReport report = new Reconciliation(sessions, journal, true).run();
            var backup = new LocalBackup(file, key, database, journal);
            return new Base(key, closing, sessions, Repositories.of(sessions, clock), report, backup);
        } catch (RuntimeException e) {
            closing.forEach(Runnable::run);
            throw e;
        }
    }

    /**
     * Returns the file with its tables up to date. A check constraint of H2 compares with the session that made it, and fails for everybody
     * once the pool has retired that session; those read when a file is opened belong to none. Hence: after a migration, open anew.
     */
    static LocalFile upToDate(Path file, FileKey key, boolean created) {
        LocalFile database = created ? LocalFile.create(file, key) : LocalFile.open(file, key);
        try {
            if (migrate(Vendor.H2, database.source()) == 0) {
                return database;
            }
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        database.close();
        return LocalFile.open(file, key);
    }

    static Sessions sessions(DataSource source, @Nullable ProofJournal journal, boolean syncAfterProofs, Deque<Runnable> closing) {
        SessionFactory factory = Database.factory(source, entities(), "none");
        closing.push(factory::close);
        return new Sessions(factory, journal, syncAfterProofs);
    }
}
