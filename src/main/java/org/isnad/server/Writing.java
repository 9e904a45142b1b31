package org.isnad.server;

/**
 * How the server is written to.
 *
 * @param tokens who may
 * @param intake what is done with an article
 */
public record Writing(Tokens tokens, Intake intake) {}
