/** The public site: visitors read its pages, and leave an address to be told of news. */
@NullMarked
@ApplicationModule(displayName = "Site")
package org.icjc.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
