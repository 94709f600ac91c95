import type { EntriesNode, Run, SnippetNode, SpeakerNode } from '../../reply/reply.ts';
import { spellSpeaker } from '../../reply/spell-speakers.ts';
import { flatten } from './plain-line.ts';

/** A run of a line, as every chat shows it. */
export interface LineText {
  /** On one line, never empty. */
  readonly text: string;
  /** `aside`: a remark about a snippet. */
  readonly look: 'plain' | 'strong' | 'aside';
}

/** The first line of an answer, or of a part of it. */
export function composeLeadLine(text: string): readonly LineText[] {
  return toLine(text, 'strong');
}

/** The part of a snippet that a chat shows; "Context" shows all of it. */
export function runsInBrief({ runs, brief }: SnippetNode): readonly Run[] {
  return brief ?? runs;
}

/** The speaker of a snippet, and how the speaker is known. */
export function composeSpeakerLine(node: SpeakerNode): readonly LineText[] {
  const who = spellSpeaker(node).flatMap(({ text, is }) =>
    is === 'ours' ? [toPlain(text)] : toLine(text, is === 'name' ? 'strong' : 'plain'),
  );
  return [...who, ...(node.known === null ? [] : [toPlain(' · '), ...toLine(node.known, 'aside')])];
}

/** An entry of a list. */
export function composeEntryLine({ term, description }: EntriesNode['entries'][number]): readonly LineText[] {
  const [head, tail] = [toLine(term, 'strong'), toLine(description, 'plain')];
  return [...head, ...(head.length > 0 && tail.length > 0 ? [toPlain(': ')] : []), ...tail];
}

function toLine(text: string, look: LineText['look']): readonly LineText[] {
  const line = flatten(text);
  return line === '' ? [] : [{ text: line, look }];
}

function toPlain(text: string): LineText {
  return { text, look: 'plain' };
}
