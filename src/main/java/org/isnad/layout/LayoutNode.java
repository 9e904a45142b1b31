package org.isnad.layout;

/**
 * A node to be placed.
 *
 * @param id unique among the nodes
 * @param kind State, Leader, Person, Organization, Group, Place, Event, Issue or Article; another
 *     kind is placed like an actor
 * @param labelAr the label in Arabic, empty when there is none
 * @param labelEn the label in English, empty when there is none
 * @param weight how much is said about it: the number of sentences; decides about the node's size
 */
public record LayoutNode(String id, String kind, String labelAr, String labelEn, double weight) {}
