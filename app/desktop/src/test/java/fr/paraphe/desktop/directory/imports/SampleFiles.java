package fr.paraphe.desktop.directory.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the small lists of a school, as its software exports them. */
public final class SampleFiles {
    private final Path folder;

    /** Creates the writer of files into {@code folder}. */
    public SampleFiles(Path folder) {
        this.folder = folder;
    }

    /** Returns a list of eight pupils in Windows' encoding: one with a bad INE, a postal code and a telephone without their zeros. */
    public Path students() {
        return write("eleves.csv", "windows-1252",
                "NOM;Prénom;Né(e) le;Classe;INE;E-mail;Portable;CP;Ville;Couleur préférée",
                "LEFÈVRE;Zoé;12/03/2008;RCD 2;123456789AB;zoe.lefevre@ecole.example;612345678;1000;Bourg-en-Bresse;bleu",
                "MARTIN;Paul;05/01/2007;RCD 2;123456789AC;paul.martin@ecole.example;0612345601;30000;Nîmes;vert",
                "GARCÍA;Inès;29/02/2008;RCD 2;123456789AD;ines.garcia@ecole.example;0612345602;30000;Nîmes;rouge",
                "ÉTIENNE;Hugo;17/09/2006;DESIGN 1;123456789AE;hugo.etienne@ecole.example;0612345603;13001;Marseille;bleu",
                "DUBOIS;Léa;03/06/2007;DESIGN 1;PAS-UN-INE;lea.dubois@ecole.example;0612345604;13001;Marseille;noir",
                "NGUYEN;Maël;21/11/2007;DESIGN 1;123456789AG;mael.nguyen@ecole.example;0612345605;34000;Montpellier;bleu",
                "D'ANGELO;Chloé;08/08/2006;DESIGN 1;123456789AH;chloe.dangelo@ecole.example;0612345606;34000;Montpellier;vert",
                "ROUX;Anaïs;30/12/2007;DESIGN 1;123456789AJ;anais.roux@ecole.example;0612345607;13001;Marseille;bleu");
    }

    /** Returns a list of two internships, one of a student whom two others may be. */
    public Path internships() {
        return write("stages.csv", "UTF-8",
                "NOM;Prénom;Né(e) le;Classe;Entreprise;SIRET;Ville;Sujet;Date début;Date fin",
                "LEFÈVRE;Zoé;12/03/2008;RCD 2;Agence Bellevue;73282932000074;Nîmes;Vente;04/01/2027;29/01/2027",
                "MARTIN;Paul;05/01/2007;RCD 2;Agence Bellevue;73282932000074;Nîmes;Vente;04/01/2027;29/01/2027");
    }

    /** Returns a list that names somebody known, without a birth date, twice. */
    public Path homonyms() {
        return write("nouveaux.csv", "UTF-8", "NOM;Prénom;Classe;INE", "MARTIN;Paul;DESIGN 1;", "ROUX;Anaïs;RCD 2;", "BLANC;Jade;RCD 2;");
    }

    /** Returns a list whose titles nobody knows. */
    public Path unknown() {
        return write("divers.csv", "UTF-8", "A;B;C", "LEFÈVRE;Zoé;12/03/2008", "MARTIN;Paul;05/01/2007");
    }

    /** Returns a picture, which is no list. */
    public Path picture() {
        try {
            return Files.write(folder.resolve("photo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns {@code count} pupils, for work that lasts. */
    public Path many(int count) {
        var lines = new String[count + 1];
        lines[0] = "NOM;Prénom;Né(e) le;INE";
        for (int i = 1; i <= count; i++) {
            lines[i] = "NOM" + i + ";Prénom" + i + ";01/09/2007;%09dAB".formatted(i);
        }
        return write("nombreux.csv", StandardCharsets.UTF_8.name(), lines);
    }

    /** Writes a file line by line. */
    public Path write(String name, String encoding, String... lines) {
        try {
            return Files.write(folder.resolve(name), List.of(lines), Charset.forName(encoding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
