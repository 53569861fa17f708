package org.kring.core.backlog;

/** A circle's answer to a request (method.md section 3, who may start). */
public enum Answer { YES, LATER, NO }
