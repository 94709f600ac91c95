import type { EntriesNode, Run, SnippetNode, SpeakerNode } from '../reply/reply.ts';
import { spellSpeaker } from '../reply/spell-speakers.ts';
import { flatten } from './plain-line.ts';

/** A stretch of a line, in the way that every chat shows it. */
export interface LineText {
  /** On one line, never empty. */
  readonly text: string;
  /** `aside`: what is said about a snippet. */
  readonly look: 'plain' | 'strong' | 'aside';
}

/** The first line of an answer, or of a part of it. */
export function composeLeadLine(text: string): readonly LineText[] {
  return toLine(text, 'strong');
}

/** What a chat shows of a snippet: the whole of it is under "Context". */
export function runsInBrief({ runs, brief }: SnippetNode): readonly Run[] {
  return brief ?? runs;
}

/** Who says a snippet, and how that is known. */
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
