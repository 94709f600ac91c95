/** What a rule of robots.txt says of the addresses that begin as it does. */
interface Rule {
  readonly pattern: string;
  readonly allows: boolean;
}

const LINE = /^\s*(?<field>[a-z-]+)\s*:\s*(?<value>[^#]*)/iu;
const LINE_END = /\r\n|[\n\r]/u;
/** Lines. */
const MAX_LINES = 20_000;

/**
 * Whether a robots.txt lets a program fetch an address: by the group of its name, else that of all; the longest rule that
 * fits counts, and of two as long the one that allows.
 *
 * @param path With its query.
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function isAllowed(robots: string, name: string, path: string): boolean {
  if (path === '/robots.txt') return true;
  const groups = readGroups(robots);
  const rules = groups.get(name.toLowerCase()) ?? groups.get('*') ?? [];
  let best: Rule = { pattern: '', allows: true };
  for (const rule of rules) {
    if (!fits(rule.pattern, path)) continue;
    const [length, most] = [rule.pattern.length, best.pattern.length];
    if (length > most || (length === most && rule.allows)) best = rule;
  }
  return best.allows;
}

/** The rules by the name of the program, in lower case; those of several groups of one name together. */
function readGroups(robots: string): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  let names: string[] = [];
  let hasRules = false;
  for (const line of robots.split(LINE_END, MAX_LINES)) {
    const { field = '', value = '' } = LINE.exec(line)?.groups ?? {};
    const kind = field.toLowerCase();
    if (kind === 'user-agent') {
      if (hasRules) [names, hasRules] = [[], false];
      const [name = ''] = value.trim().toLowerCase().split('/');
      names.push(name);
      if (!groups.has(name)) groups.set(name, []);
    } else if (kind === 'allow' || kind === 'disallow') {
      hasRules = true;
      const pattern = value.trim();
      if (pattern !== '')
        for (const name of names) groups.get(name)?.push({ pattern, allows: kind === 'allow' });
    }
  }
  return groups;
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
