package fr.paraphe.store.directory;

import fr.paraphe.store.schema.KeptContent;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The row of one picture that is or was the institution's logo. */
@Entity(name = "LogoPicture")
@Table(name = "logo_picture")
class LogoPictureEntity extends KeptContent {}
