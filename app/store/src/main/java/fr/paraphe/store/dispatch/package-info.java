/** Cases and requests in the database, with their frozen and signed documents. */
@NullMarked
package fr.paraphe.store.dispatch;

import org.jspecify.annotations.NullMarked;
