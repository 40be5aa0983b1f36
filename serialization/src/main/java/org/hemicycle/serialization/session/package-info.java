/** What a session at the console offers besides the library: printing line by line, and tables out. */
@ParametersAreNonnullByDefault
package org.hemicycle.serialization.session;

import javax.annotation.ParametersAreNonnullByDefault;
