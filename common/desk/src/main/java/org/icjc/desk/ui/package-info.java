/**
 * Small parts that every view of desk and portal is put together from; style/desk.css dresses them.
 */
@NullMarked
@NamedInterface
package org.icjc.desk.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
