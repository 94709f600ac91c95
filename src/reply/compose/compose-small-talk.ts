import type { Holdings } from '../../core/holdings.ts';
import { count } from '../counts.ts';
import type { EntriesNode, Reply } from '../reply.ts';

/** Things to ask an archive about; null if it has none of the kind. */
export interface Examples {
  /** A few words of a quotation. */
  readonly words: string | null;
  /** Somebody who is quoted. */
  readonly speaker: string | null;
}

/** The reply to "hello": one line with two questions that the archive answers. */
export function composeGreeting(examples: Examples, holdings: Holdings): Reply {
  const lines = listQuestions(examples);
  const text =
    lines.length === 0
      ? `Hello. I look up who said what, but ${describeSize(holdings)} quote nobody.`
      : `Hello. Ask me, for example: ${lines.join(' Or: ')}`;
  return { nodes: [{ type: 'lead', text }] };
}

/**
 * The reply to "what can you do?": what it is for, and how to ask, in at most five lines.
 *
 * @param help - how the command that lists all commands is typed.
 */
export function composeAbilities(examples: Examples, holdings: Holdings, help: string): Reply {
  return {
    nodes: [
      {
        type: 'lead',
        text: `Verbatim looks up who said what in ${describeSize(holdings)}, in their very words.`,
      },
      ...toEntries(listUses(examples)),
      { type: 'note', text: `“What is in the archive?” tells what it holds; ${help} lists all commands.` },
    ],
  };
}

function describeSize({ articles }: Holdings): string {
  return articles === 0 ? 'an archive that is still empty' : count(articles, 'article');
}

function listQuestions({ words, speaker }: Examples): readonly string[] {
  return [
    ...(words === null ? [] : [`who said “${words}”?`]),
    ...(speaker === null ? [] : [`what did ${speaker} say?`]),
  ];
}

function listUses({ words, speaker }: Examples): EntriesNode['entries'] {
  return [
    ...(words === null ? [] : [{ term: `who said “${words}”?`, description: 'who, and in which article' }]),
    ...(speaker === null
      ? []
      : [{ term: `what did ${speaker} say?`, description: 'an answer with its sources' }]),
    ...(words === null ? [] : [{ term: `check “${words}”`, description: 'whether it was said just so' }]),
  ];
}

function toEntries(entries: EntriesNode['entries']): Reply['nodes'] {
  return entries.length === 0 ? [] : [{ type: 'entries', entries }];
}
