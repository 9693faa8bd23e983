package fr.paraphe.store.schema;

import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what a database throws into a refusal with a French sentence, where a person can do something about it. */
public final class DatabaseRefusal {
    private static final String SERVER_DISK_FULL = "53100";
    /** H2's own codes for a file that cannot be written; it names other failures of the file by their cause only. */
    private static final Set<Integer> FILE_FAILURES = Set.of(90028, 90031);
    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_LOCK_TIMEOUT = 50200;
    private static final int H2_WRONG_FILE_KEY = 90049;

    private DatabaseRefusal() {}

    /** Returns the refusal that {@code failure} means, or {@code failure} itself when it means none. */
    public static RuntimeException of(RuntimeException failure) {
        return sqlCause(failure).map(sql -> sentence(sql, failure)).orElse(failure);
    }

    /** Returns the refusal that a failed connection means. */
    public static RefusedException ofConnection(Exception failure) {
        SQLException sql = sqlCause(failure).orElse(null);
        String state = sql == null ? "" : String.valueOf(sql.getSQLState());
        int code = sql == null ? 0 : sql.getErrorCode();
        if (code == H2_ALREADY_OPEN) {
            return new RefusedException("already-open",
                    "Cette base est déjà ouverte par une autre fenêtre ou un autre programme\u00a0: fermez-le, puis recommencez.", failure);
        }
        if (state.equals("28P01") || state.equals("28000")) {
            return new RefusedException("wrong-password", "L'identifiant ou le mot de passe est refusé par la base de données.", failure);
        }
        if (state.startsWith("08")) {
            return new RefusedException("unreachable",
                    "Le serveur de base de données ne répond pas\u00a0: vérifiez le réseau et l'adresse.", failure);
        }
        if (code == H2_WRONG_FILE_KEY) {
            return new RefusedException("corrupt",
                    "Le fichier de la base et son fichier de clé ne vont pas ensemble, ou la base est abîmée\u00a0: "
                            + "restaurez une sauvegarde.",
                    failure);
        }
        return new RefusedException("corrupt",
                "La base de données ne peut pas être ouverte, elle est abîmée\u00a0: restaurez une sauvegarde.", failure);
    }

    private static RuntimeException sentence(SQLException sql, RuntimeException failure) {
        String state = String.valueOf(sql.getSQLState());
        boolean waiting = sql.getErrorCode() == H2_LOCK_TIMEOUT || state.equals("55P03");
        if (waiting || state.startsWith("40")) {
            return new RefusedException("busy", "La base de données est occupée\u00a0: recommencez dans un instant.", failure);
        }
        if (state.equals("22001")) {
            return new RefusedException("too-long", "Un des textes est trop long pour être enregistré\u00a0: raccourcissez-le.", failure);
        }
        if (state.equals("42501")) {
            return new RefusedException("right-missing", "Votre compte n'a pas ce droit dans la base de données.", failure);
        }
        if (state.startsWith("08")) {
            return new RefusedException("unreachable", "Le serveur de base de données ne répond plus\u00a0: vérifiez le réseau.", failure);
        }
        if (state.equals(SERVER_DISK_FULL) || FILE_FAILURES.contains(sql.getErrorCode()) || cause(sql, IOException.class).isPresent()) {
            return new RefusedException("disk-full",
                    "La base ne peut plus être écrite, le disque est sans doute plein\u00a0: rien n'a été enregistré."
                            + " Libérez de la place, rouvrez la base, puis recommencez.", failure);
        }
        return failure;
    }

    private static Optional<SQLException> sqlCause(Throwable failure) {
        return cause(failure, SQLException.class);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        @Nullable Throwable cause = failure;
        while (cause != null) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
