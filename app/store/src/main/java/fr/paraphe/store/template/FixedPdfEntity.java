package fr.paraphe.store.template;

import fr.paraphe.store.schema.KeptContent;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The row of one PDF that templates take their pages from. */
@Entity(name = "FixedPdf")
@Table(name = "fixed_pdf")
class FixedPdfEntity extends KeptContent {}
