package fr.paraphe.desktop;

import fr.paraphe.desktop.shell.Bases;
import fr.paraphe.desktop.shell.ProgressListener;
import fr.paraphe.domain.shared.RefusedException;
import java.nio.file.Path;
import java.util.List;

/** Opens sample bases; the password is «tilleuls». */
public final class SampleBases implements Bases<SampleBase> {
    private final SampleBase base;
    private final SampleMemory memory = new SampleMemory();

    /** Creates the opener of {@code base}, whatever is asked. */
    public SampleBases(SampleBase base) {
        this.base = base;
    }

    @Override
    public SampleBase create(Path file, char[] password) {
        if (password.length < 8) {
            throw new RefusedException("password-weak", "Le mot de passe doit compter au moins 8 caractères.");
        }
        return base;
    }

    @Override
    public SampleBase open(Path file, char[] password) {
        if (!new String(password).equals("tilleuls")) {
            throw new RefusedException("password-wrong", "Le mot de passe n'est pas celui de cette base.");
        }
        return base;
    }

    @Override
    public SampleBase demonstration(int students, ProgressListener progress) {
        progress.progress("Création des stages fictifs", students, students);
        return base;
    }

    @Override
    public List<Path> recent() {
        return List.of(Path.of("/home/ecole/Documents/tilleuls.paraphe"), Path.of("/home/ecole/Documents/essai.paraphe"));
    }

    @Override
    public SampleMemory memory() {
        return memory;
    }
}
