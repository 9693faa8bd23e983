package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.TagValue.text;

import fr.paraphe.domain.directory.MissionFile;
import fr.paraphe.domain.directory.MissionOrder;
import fr.paraphe.domain.directory.StaffMember;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tags of a mission order and of who makes the journey (4.2). */
final class MissionTags {
    private static final String GROUP = "Alternance, assiduité, mission";
    private static final Part<MissionOrder> MISSION = file -> file instanceof MissionFile found ? found.mission() : null;
    private static final Part<StaffMember> TRAVELLER = file -> file instanceof MissionFile found ? found.traveller() : null;

    private MissionTags() {}

    static List<MergeTag> all() {
        return List.of(
                tag("Miss_Objet", "Objet de la mission", "purpose", m -> text(m.purpose())),
                tag("Miss_Lieu", "Lieu de la mission", "place", m -> text(m.place())),
                tag("Miss_Depart", "Départ en mission", "departsAt", m -> moment(m.departsAt())),
                tag("Miss_Retour", "Retour de mission", "returnsAt", m -> moment(m.returnsAt())),
                tag("Miss_Transport", "Moyen de transport", "transport", m -> text(m.transport())),
                tag("Miss_Frais", "Frais pris en charge", "expenses", m -> text(m.expenses())),
                staff("Pers_Civilite", "Civilité du personnel", "name", s -> PersonTags.title(s.name())),
                staff("Pers_NomPrenom", "NOM Prénom du personnel", "name", s -> text(s.name().lastFirst())),
                staff("Pers_Fonction", "Fonction du personnel", "jobTitle", s -> text(s.jobTitle())),
                staff("Pers_Courriel", "E-mail du personnel", "contact", s -> PersonTags.email(s.contact())));
    }

    private static MergeTag tag(String code, String label, String field, Function<MissionOrder, TagValue> value) {
        return new MergeTag(code, label, GROUP, "missionOrder." + field, MISSION.read(value));
    }

    private static MergeTag staff(String code, String label, String field, Function<StaffMember, TagValue> value) {
        return new MergeTag(code, label, GROUP, "staffMember." + field, TRAVELLER.read(value));
    }

    private static TagValue moment(@Nullable LocalDateTime moment) {
        return moment == null ? TagValue.EMPTY : text(FrenchText.moment(moment));
    }
}
