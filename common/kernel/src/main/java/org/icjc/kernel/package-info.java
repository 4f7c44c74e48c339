@org.jspecify.annotations.NullMarked
package org.icjc.kernel;
