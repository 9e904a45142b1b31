/** HTTP and JSON: routes in one table, handlers of a few lines, one error shape. */
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
