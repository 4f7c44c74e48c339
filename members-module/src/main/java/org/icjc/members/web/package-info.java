/** The public list of member organisations: server-rendered, without a script. */
@NullMarked
package org.icjc.members.web;

import org.jspecify.annotations.NullMarked;
