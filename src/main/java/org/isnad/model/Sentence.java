package org.isnad.model;

/**
 * @param n from 1, through the article
 * @param paragraph from 1, counting lines that are not blank
 * @param start first code point of the article's text
 * @param end one past the last
 */
public record Sentence(int n, int paragraph, int start, int end, String text) {}
