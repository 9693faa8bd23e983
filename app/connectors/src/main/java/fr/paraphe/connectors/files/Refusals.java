package fr.paraphe.connectors.files;

import fr.paraphe.domain.shared.RefusedException;

/** Says in French why a file cannot be imported; nothing has been changed. */
final class Refusals {
    private Refusals() {}

    /** Refuses «name», with the reason that completes the sentence. */
    static RefusedException file(String code, String name, String why) {
        return new RefusedException(code, "Le fichier «\u00a0" + shortened(name) + "\u00a0» " + why + " Rien n'a été importé.");
    }

    static RefusedException unreadable(String name) {
        return file("file-unreadable", name, "ne peut pas être lu\u00a0: il est absent, protégé ou abîmé.");
    }

    static RefusedException binary(String name) {
        return file("file-binary", name, "n'est pas un fichier texte\u00a0: enregistrez le tableau au format CSV ou XLSX, puis "
                + "recommencez.");
    }

    private static String shortened(String name) {
        return name.length() > 100 ? name.substring(0, 100) + "…" : name;
    }
}
