@NullMarked
package org.icjc.desk.accounts;

import org.jspecify.annotations.NullMarked;
