import type { Visitor } from '../access.ts';

/** Which of several archives people see. */
export interface ArchiveRules {
  /** The names of all of them; whoever no rule is for sees the first. */
  readonly names: readonly string[];
  /** The names that are seen, by the id of a channel, a workspace, a person or a role; {@link PAGE} is the page's. */
  readonly seen: ReadonlyMap<string, readonly string[]>;
}

/** A role of everybody who reads the page. */
export const PAGE = 'web';

/** Nobody in particular. */
export const ANYBODY: Visitor = { workspace: [], home: null, channel: null, people: null };
/** Whoever reads the page, by whatever name. */
export const ANY_READER: Visitor = { ...ANYBODY, people: [PAGE] };

/**
 * The archives that somebody sees there, by name, in the order of the settings: the one place that decides it, for
 * every answer, count, completion, digest and link. A channel's rule comes before a person's, and a person's holds only
 * where nobody else reads along: whatever is answered in a channel, all of it see.
 */
export function archivesSeenBy({ names, seen }: ArchiveRules, visitor: Visitor): readonly string[] {
  const { channel, people, workspace } = visitor;
  const ids = [
    ...(channel === null ? [] : [channel]),
    ...(isPrivate(visitor) ? (people ?? []) : []),
    ...workspace,
  ];
  const rule = ids.map((id) => seen.get(id)).find((each) => each !== undefined);
  return rule === undefined ? names.slice(0, 1) : names.filter((name) => rule.includes(name));
}

/** The ids of Slack's direct messages begin so; Discord's belong to no server. */
const DIRECT_MESSAGE = /^D[A-Z0-9]+$/u;

function isPrivate({ channel, workspace }: Visitor): boolean {
  return channel === null || workspace.length === 0 || DIRECT_MESSAGE.test(channel);
}

/** The sets of archives that somebody sees, the default first. */
export function listArchiveSets(rules: ArchiveRules): readonly (readonly string[])[] {
  const sets = [archivesSeenBy(rules, ANYBODY), ...[...rules.seen.keys()].map((id) => seenByRule(rules, id))];
  return [...new Map(sets.map((names) => [nameSet(names), names])).values()];
}

function seenByRule(rules: ArchiveRules, id: string): readonly string[] {
  return archivesSeenBy(rules, { ...ANYBODY, channel: id });
}

/** What a set of archives is called. */
export function nameSet(names: readonly string[]): string {
  return names.join('+');
}
