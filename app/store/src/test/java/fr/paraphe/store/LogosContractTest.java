package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.ChangeCampus.Edit;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.change.UndoChanges;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogosContractTest extends ContractTest { // 04-merge-fields.md Etab_Logo
    private static final byte[] PICTURE = new byte[900_000];

    static {
        new Random(7).nextBytes(PICTURE);
    }

    private static Institution with(@Nullable String logo) {
        return RecordFields.with(Samples.INSTITUTION, "logo", logo);
    }

    @Test
    void keepsAPictureOnceAndTheInstitutionThatNamesIt() {
        all.logos().keep(PICTURE);
        all.logos().keep(PICTURE.clone());
        String sha256 = Sha256.hex(PICTURE);
        assertThat(all.logos().content(sha256)).isEqualTo(PICTURE);
        keep(with(sha256));
        assertThat(all.staff().institution()).contains(with(sha256));
        keep(with(null));
        assertThat(all.staff().institution()).contains(with(null));
        assertThatThrownBy(() -> all.logos().content("ab")).isInstanceOf(RefusedException.class).extracting("code")
                .isEqualTo("logo-missing");
    }

    @Test
    void aLogoTakenAwayComesBackWithTheActUndone() { // X27
        all.logos().keep(PICTURE);
        Institution chosen = with(Sha256.hex(PICTURE));
        keep(chosen);
        var campus = new ChangeCampus(all.records(), all.changes(), world.transactions(), world.clock());
        ChangeSet set = campus.change("Zoé", ChangeSet.Origin.EDIT, "Retirer", List.of(new Edit(chosen, with(null))));
        assertThat(all.staff().institution()).contains(with(null));
        new UndoChanges(all.records(), all.changes(), campus, world.transactions()).undo("Zoé", set.id(), _ -> { });
        assertThat(all.staff().institution()).contains(chosen);
    }
}
