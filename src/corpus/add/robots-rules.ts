import { comparablePaths, comparablePattern } from './comparable-path.ts';

/** A rule of robots.txt for the addresses that begin as it does. */
interface Rule {
  readonly pattern: string;
  readonly allows: boolean;
}

const LINE = /^\s*(?<field>[a-z-]+)\s*:\s*(?<value>[^#]*)/iu;
const LINE_END = /\r\n|[\n\r]/u;
/** Lines. */
const MAX_LINES = 20_000;

/** What a robots.txt allows a program. */
export interface Robots {
  /** @param path With its query. */
  allows(path: string): boolean;
  /** Seconds between two requests; null if it says nothing. Not part of the standard, but common. */
  readonly crawlDelay: number | null;
}

/**
 * Reads what a robots.txt says for a program: the group with its name, else the group for all. The longest rule that
 * matches an address counts; of two equally long ones, the one that allows.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function readRobots(robots: string, name: string): Robots {
  const groups = readGroups(robots);
  const { rules, crawlDelay } = groups.get(name.toLowerCase()) ?? groups.get('*') ?? createGroup();
  return { crawlDelay, allows: (path) => path === '/robots.txt' || isAllowed(rules, comparablePaths(path)) };
}

function isAllowed(rules: readonly Rule[], paths: readonly string[]): boolean {
  let best: Rule = { pattern: '', allows: true };
  for (const rule of rules) {
    if (!paths.some((path) => fits(rule.pattern, path))) continue;
    const [length, most] = [rule.pattern.length, best.pattern.length];
    if (length > most || (length === most && rule.allows)) best = rule;
  }
  return best.allows;
}

interface Group {
  readonly rules: Rule[];
  crawlDelay: number | null;
}

function createGroup(): Group {
  return { rules: [], crawlDelay: null };
}

/** The groups by the name of the program, in lower case; those of several groups of one name together. */
function readGroups(robots: string): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  let named: Group[] = [];
  let hasRules = false;
  for (const line of robots.split(LINE_END, MAX_LINES)) {
    const { field = '', value = '' } = LINE.exec(line)?.groups ?? {};
    const kind = field.toLowerCase();
    if (kind === 'user-agent') {
      if (hasRules) [named, hasRules] = [[], false];
      const [name = ''] = value.trim().toLowerCase().split('/');
      const group = groups.get(name) ?? createGroup();
      groups.set(name, group);
      named.push(group);
    } else if (RULES.has(kind)) {
      hasRules = true;
      for (const group of named) addTo(group, kind, value.trim());
    }
  }
  return groups;
}

const RULES: ReadonlySet<string> = new Set(['allow', 'disallow', 'crawl-delay']);

function addTo(group: Group, kind: string, value: string): void {
  if (value === '') return;
  if (kind !== 'crawl-delay')
    group.rules.push({ pattern: comparablePattern(value), allows: kind === 'allow' });
  else if (Number(value) > 0) group.crawlDelay = Math.max(group.crawlDelay ?? 0, Number(value));
}

/** Whether a path begins as a pattern says: `*` stands for anything, `$` for the end. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let position = first.length;
  const last = isWhole ? others.pop() : undefined;
  for (const part of others) {
    const found = path.indexOf(part, position);
    if (found === -1) return false;
    position = found + part.length;
  }
  if (!isWhole) return true;
  return last === undefined
    ? position === path.length
    : path.length - last.length >= position && path.endsWith(last);
}
