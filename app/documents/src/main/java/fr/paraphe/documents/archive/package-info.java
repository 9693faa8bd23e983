/** Judges signed PDFs and writes the proof file that retraces a signature. */
@NullMarked
package fr.paraphe.documents.archive;

import org.jspecify.annotations.NullMarked;
