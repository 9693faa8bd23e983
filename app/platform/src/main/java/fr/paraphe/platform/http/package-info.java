/** What every answer obeys: headers, origin, sessions, refusals. */
@NullMarked
package fr.paraphe.platform.http;

import org.jspecify.annotations.NullMarked;
