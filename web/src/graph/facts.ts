import type { EdgeData, Evidence, Fact, NodeData } from '../api/types';

/** The groups of facts on a card, in their order. */
export const factGroups = [
  'stancesOf',
  'stancesOn',
  'roles',
  'memberships',
  'members',
  'includes',
  'groups',
  'participants',
  'places',
  'events',
  'partOf',
  'parts',
  'relations',
] as const;
export type FactGroup = (typeof factGroups)[number];

const groupsOfKind: Record<EdgeData['kind'], Record<Fact['direction'], FactGroup>> = {
  stance: { out: 'stancesOf', in: 'stancesOn' },
  role: { out: 'roles', in: 'roles' },
  membership: { out: 'memberships', in: 'members' },
  resolves_to: { out: 'includes', in: 'groups' },
  participation: { out: 'events', in: 'participants' },
  place: { out: 'places', in: 'events' },
  part_of: { out: 'partOf', in: 'parts' },
  relation: { out: 'relations', in: 'relations' },
};

/** A fact, or several ties that say the same of several others and rest on the same passages. */
export interface Told {
  edge: Fact;
  others: { node: NodeData; edge: string }[];
}

export interface FactsOfGroup {
  group: FactGroup;
  told: Told[];
  /** How many facts that is: what is told together counts one by one. */
  count: number;
}

/** The facts of a card by group, each group in the order of the text. */
export function factsByGroup(facts: readonly Fact[]): FactsOfGroup[] {
  const ordered = facts.map((fact) => ({ ...fact, evidence: fact.evidence.toSorted(byPlace) })).sort(byFirstPlace);
  return factGroups.flatMap((group) => {
    const own = ordered.filter((fact) => groupsOfKind[fact.kind][fact.direction] === group);
    return own.length ? [{ group, told: together(own), count: own.length }] : [];
  });
}

const byPlace = (a: Evidence, b: Evidence): number =>
  a.article === b.article ? a.start - b.start || a.end - b.end : a.article < b.article ? -1 : 1;

function byFirstPlace(a: Fact, b: Fact): number {
  const [first, second] = [a.evidence[0], b.evidence[0]];
  const byId = a.id < b.id ? -1 : 1;
  if (!first || !second) return Number(!first) - Number(!second) || byId;
  return byPlace(first, second) || byId;
}

/** Stances stand for themselves; ties that differ in nothing but their far end are told once. */
function together(facts: readonly Fact[]): Told[] {
  const told = new Map<string, Told>();
  for (const fact of facts) {
    const key = fact.kind === 'stance' ? fact.id : sameness(fact);
    const known = told.get(key);
    const other = { node: fact.other, edge: fact.id };
    if (known) known.others.push(other);
    else told.set(key, { edge: fact, others: [other] });
  }
  return [...told.values()];
}

const sameness = ({ kind, type, direction, review, from, to, labelEn, evidence }: Fact): string =>
  JSON.stringify([
    kind,
    type,
    direction,
    review,
    from,
    to,
    labelEn,
    evidence.map(({ article, start, end }) => [article, start, end]),
  ]);
