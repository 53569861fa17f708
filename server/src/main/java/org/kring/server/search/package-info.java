/** Finding again what was agreed, noted and raised: an index in memory per collective, made from the state. */
package org.kring.server.search;
