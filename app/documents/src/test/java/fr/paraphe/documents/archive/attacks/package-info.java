/** The published attacks on PDF signatures, each made from a file of ours that is intact, one file a class of attack. */
@NullMarked
package fr.paraphe.documents.archive.attacks;

import org.jspecify.annotations.NullMarked;
