package org.kring.core.mission;

/** What others see beside somebody's needs: the name, another name, or no name. */
public enum Shown { NAME, OTHER_NAME, NO_NAME }
