@NullMarked
package org.icjc.desk.ui;

import org.jspecify.annotations.NullMarked;
