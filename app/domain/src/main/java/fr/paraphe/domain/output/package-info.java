/** Makes documents that leave without electronic signature: into files, on paper, attached to messages (F077). */
@NullMarked
package fr.paraphe.domain.output;

import org.jspecify.annotations.NullMarked;
