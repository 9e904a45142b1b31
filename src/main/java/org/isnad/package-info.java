@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
