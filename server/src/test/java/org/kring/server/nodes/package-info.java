/** Several equal nodes on one PostgreSQL behind a plain balancer: nothing is lost and nothing is doubled. */
package org.kring.server.nodes;
