/** The first days: the welcome with its five steps, a decision to practise, and how it goes for whom one accompanies. */
package org.kring.server.newcomer;
