@NullMarked
package org.icjc.desk.session;

import org.jspecify.annotations.NullMarked;
