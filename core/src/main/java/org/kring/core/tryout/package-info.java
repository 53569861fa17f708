/** Try-outs: two people try something small until a day; it binds nobody and ends by itself. */
package org.kring.core.tryout;
