package org.kring.core.proposal;

/** What is at risk while a circle stays stuck, so that its leader may act for now (method.md section 3, deadlock ladder). */
public enum Risk { LAW, SAFETY }
