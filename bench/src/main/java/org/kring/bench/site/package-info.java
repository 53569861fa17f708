/** Pages that exist on a measured server only: baselines behind the program's own security chain. */
package org.kring.bench.site;
