/** One signatory's session on the platform: link, reading, terms, code, signature or refusal. */
@NullMarked
package fr.paraphe.domain.signing;

import org.jspecify.annotations.NullMarked;
