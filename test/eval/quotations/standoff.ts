import type { TextSpan } from '../../../src/core/span.ts';
import { createOffsetConverter } from './code-points.ts';

/** A text-bound annotation: a label on one stretch of text or, with gaps, on several. */
export interface LabelledSpan {
  readonly label: string;
  /** In the order of the file. */
  readonly fragments: readonly TextSpan[];
}

/** What an annotator wrote about one article. */
export interface Standoff {
  readonly labelled: readonly LabelledSpan[];
  /** Each event's spans by role; `Content2` is a second `Content`. */
  readonly events: readonly ReadonlyMap<string, readonly TextSpan[]>[];
}

const TEXT_BOUND = /^(T\d+)\t(\S+) ([\d; ]+)(?:\t|$)/;
const EVENT = /^E\d+\t(.+)$/;

/**
 * Reads brat's standoff format (https://brat.nlplab.org/standoff.html): `T` and `E` lines, all others passed over.
 * The offsets that come out are UTF-16 code units of `text`.
 */
export function parseStandoff(annotations: string, text: string): Standoff {
  const lines = annotations.split(/\r?\n/);
  const toUtf16 = createOffsetConverter(text);
  const byId = new Map<string, LabelledSpan>();
  for (const line of lines) {
    const [, id, label, offsets] = TEXT_BOUND.exec(line) ?? [];
    if (id === undefined || label === undefined || offsets === undefined) continue;
    byId.set(id, { label, fragments: offsets.split(';').map((pair) => readFragment(pair, toUtf16)) });
  }
  const events = lines.flatMap((line) => {
    const roles = EVENT.exec(line)?.[1];
    return roles === undefined ? [] : [readEvent(roles, byId)];
  });
  return { labelled: [...byId.values()], events };
}

function readFragment(pair: string, toUtf16: (codePoints: number) => number): TextSpan {
  const [start = 0, end = start] = pair.trim().split(' ').map(Number);
  return { start: toUtf16(start), end: toUtf16(end) };
}

const ROLE = /^(.+?)\d*:(T\d+)$/;

function readEvent(
  roles: string,
  byId: ReadonlyMap<string, LabelledSpan>,
): ReadonlyMap<string, readonly TextSpan[]> {
  const spans = new Map<string, TextSpan[]>();
  for (const argument of roles.trim().split(/\s+/)) {
    const [, role = '', id = ''] = ROLE.exec(argument) ?? [];
    const fragments = byId.get(id)?.fragments ?? [];
    if (fragments.length > 0) spans.set(role, [...(spans.get(role) ?? []), ...fragments]);
  }
  return spans;
}
