package fr.paraphe.store.schema;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A setting's row. */
@Entity(name = "Setting")
@Table(name = "setting")
@SuppressWarnings("NullAway.Init")
class SettingEntity {
    @Id String name;
    String content;

    static SettingEntity of(String name, String content) {
        var row = new SettingEntity();
        row.name = name;
        row.content = content;
        return row;
    }
}
