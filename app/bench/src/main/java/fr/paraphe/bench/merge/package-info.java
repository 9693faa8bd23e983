/** Measures the merge of one agreement into PDF beside LibreOffice and OpenPDF. */
@NullMarked
package fr.paraphe.bench.merge;

import org.jspecify.annotations.NullMarked;
