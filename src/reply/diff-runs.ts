import type { DiffPart } from '../core/answers/word-diff.ts';
import type { Run } from './reply.ts';

const ROLES: Readonly<Record<DiffPart['op'], Run['role']>> = {
  equal: undefined,
  insert: 'inserted',
  delete: 'deleted',
};
const WHITE_SPACE_AROUND = /^(\s*)([\s\S]*?)(\s*)$/;

/** Turns a comparison into the runs of a snippet, with the white space around changed words outside them. */
export function toDiffRuns(parts: readonly DiffPart[]): readonly Run[] {
  return parts.flatMap(({ op, text }) => {
    const role = ROLES[op];
    if (role === undefined) return [{ text }];
    const [, before = '', words = '', after = ''] = WHITE_SPACE_AROUND.exec(text) ?? [];
    return [{ text: before }, { text: words, role }, { text: after }].filter((run) => run.text !== '');
  });
}
