/** What every screen is built with: background work, paged rows, pills, page pictures, messages and dialogs. */
@NullMarked
package fr.paraphe.desktop.kit;

import org.jspecify.annotations.NullMarked;
