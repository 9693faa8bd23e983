package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.ClassGroup;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A class's row. */
@Entity(name = "ClassGroup")
@Table(name = "class_group")
@SuppressWarnings("NullAway.Init")
class ClassGroupEntity {
    @Id UUID id;
    String name;
    String programme;
    String diploma;
    int yearlyHours;
    String level;
    String rncpCode;
    @Nullable UUID mainTeacherId;

    static ClassGroupEntity of(ClassGroup group) {
        var row = new ClassGroupEntity();
        row.id = group.id();
        row.name = group.name();
        row.programme = group.programme();
        row.diploma = group.diploma();
        row.yearlyHours = group.yearlyHours();
        row.level = group.level();
        row.rncpCode = group.rncpCode();
        row.mainTeacherId = group.mainTeacherId();
        return row;
    }

    ClassGroup toDomain() {
        return new ClassGroup(id, name, programme, diploma, yearlyHours, level, rncpCode, mainTeacherId);
    }
}
