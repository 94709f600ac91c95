import type { Run } from '../../../reply/reply.ts';
import { escapeText } from './escape.ts';

/** Text on one line, with its role; it may end with the line break. */
interface Stretch {
  readonly text: string;
  readonly role: Run['role'];
}

/**
 * Writes runs as Markdown that shows exactly their text: asked-for words bold, inserted ones bold and underlined,
 * deleted ones struck through. Marks close at the end of each line, and leave out white space and markup at the edges
 * of a run, where Discord would not always recognise their end.
 */
export function styleRuns(runs: readonly Run[]): string {
  const stretches = joinLike(runs.flatMap(splitRun));
  return stretches
    .map(({ text, role }, index) => {
      const opensBold = isBold(role) && !isBold(stretches[index - 1]?.role);
      const closesBold = isBold(role) && !isBold(stretches[index + 1]?.role);
      return `${opensBold ? BOLD : ''}${presentation(text, role)}${closesBold ? BOLD : ''}`;
    })
    .join('');
}

const BOLD = '**';
const UNDERLINE = '__';
const STRIKE = '~~';
const EDGES = /^([\s*_~|`\\]*)([\s\S]*?)([\s*_~|`\\]*)$/u;
/** Each line with its break. */
const LINE = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/gu;

function splitRun({ text, role }: Run): readonly Stretch[] {
  if (role === undefined) return [{ text, role }];
  return (text.match(LINE) ?? []).flatMap((line) => {
    const [, before = '', words = '', after = ''] = EDGES.exec(line) ?? [];
    return [
      { text: before, role: undefined },
      { text: words, role },
      { text: after, role: undefined },
    ];
  });
}

/** Joins neighbours of one role, so that no mark closes where the same one opens. */
function joinLike(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const { text, role } of stretches.filter((each) => each.text !== '')) {
    const last = joined.at(-1);
    if (last !== undefined && last.role === role)
      joined[joined.length - 1] = { text: last.text + text, role };
    else joined.push({ text, role });
  }
  return joined;
}

function isBold(role: Run['role']): boolean {
  return role === 'match' || role === 'inserted';
}

/** What bold leaves to do. */
function presentation(text: string, role: Run['role']): string {
  const escaped = escapeText(text);
  if (role === 'inserted') return `${UNDERLINE}${escaped}${UNDERLINE}`;
  return role === 'deleted' ? `${STRIKE}${escaped}${STRIKE}` : escaped;
}
