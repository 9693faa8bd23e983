/** Document templates: their text, their signatories and the tags written in them. */
@NullMarked
package fr.paraphe.domain.template;

import org.jspecify.annotations.NullMarked;
