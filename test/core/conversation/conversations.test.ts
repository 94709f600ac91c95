import { beforeAll, describe, expect, test } from 'vitest';
import type { CitedAgain } from '../../../src/core/conversation/cited-again.ts';
import {
  type ConversationAnswer,
  continueConversation,
} from '../../../src/core/conversation/continue-conversation.ts';
import {
  type ConversationState,
  MAX_STATE_LENGTH,
  readConversation,
} from '../../../src/core/conversation/conversation-state.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { readSampleArchive } from '../../fixtures/sample-archive.ts';

/** A line and what must and must not come of it. */
interface Line {
  readonly says: string;
  /** The kind of answer; `answered` where it is left out. */
  readonly comes?:
    | 'answered'
    | 'nothing'
    | 'unclear'
    | 'nothing-before'
    | 'context'
    | 'when'
    | 'source'
    | 'speaker';
  /** Words that stand in a citation. */
  readonly cites?: readonly string[];
  /** Words that stand in none. */
  readonly notCites?: readonly string[];
  /** Whose words the citations are, all of them. */
  readonly by?: string;
  /** Whom an unclear pronoun may mean. */
  readonly candidates?: readonly string[];
}

const FARAGE_ON_TRUMP = 'particularly stupid if Trump wins';
const SPARE_TIME = 'in their spare time';
const PRACTICE = 'This is standard practice';

const CONVERSATIONS: readonly { readonly about: string; readonly lines: readonly Line[] }[] = [
  {
    about: 'a speaker: what else, when, the context, and another speaker',
    lines: [
      { says: 'what did Farage say about Trump?', cites: [FARAGE_ON_TRUMP], by: 'Nigel Farage' },
      { says: 'when?', comes: 'when', cites: [FARAGE_ON_TRUMP] },
      {
        says: 'show the context',
        comes: 'context',
        cites: [FARAGE_ON_TRUMP, 'The official, Sofia Patel, had been looking'],
      },
      { says: 'what else did he say?', by: 'Nigel Farage', notCites: [FARAGE_ON_TRUMP] },
      { says: 'what else did he say?', comes: 'nothing' },
      { says: 'and Starmer?', cites: [SPARE_TIME], by: 'Keir Starmer' },
      { says: 'and Smithers?', comes: 'nothing' },
    ],
  },
  {
    about: 'who somebody is, what else is told of her, and who another is',
    lines: [
      { says: 'who is Deborah Mattinson?', cites: ['Mattinson'] },
      { says: 'who recruited her?', cites: ['recruited by the Harris campaign'] },
      { says: 'what did the Guardian do in 2004?', cites: ['Ohio'] },
      { says: 'who is Sofia Patel?', cites: ['Patel'] },
      { says: 'what is her job?', cites: ['head of operations'] },
      { says: 'and Jeremy Bird?', cites: ['national field director'], notCites: ['Patel'] },
    ],
  },
  {
    about: 'the speaker of a number',
    lines: [
      { says: 'how many Labour staff are going to the US?', cites: ['nearly 100 Labour Party staff'] },
      { says: 'what did she say about housing?', cites: ['housing'], by: 'Sofia Patel' },
      { says: 'what did he say about housing?', comes: 'unclear', candidates: [] },
      { says: 'in the Guardian?', comes: 'nothing' },
      {
        says: 'in the Verbatim Sample Desk, London?',
        cites: ['housing'],
        notCites: ['we’ll arrange your housing'],
      },
      {
        says: 'in the Verbatim Sample Desk, Washington?',
        cites: ['we’ll arrange your housing'],
        notCites: ['we will sort'],
      },
    ],
  },
  {
    about: 'who said it, and what that person said beside',
    lines: [
      { says: 'who said it is standard practice?', cites: [PRACTICE], by: 'John Healey' },
      { says: 'who said that?', comes: 'speaker', by: 'John Healey' },
      { says: 'where did he say that?', comes: 'source', cites: [PRACTICE] },
      { says: 'when did she say that?', comes: 'unclear', candidates: [] },
      { says: 'when did he say that?', comes: 'when', cites: [PRACTICE] },
      { says: 'what did he say?', by: 'John Healey' },
      { says: 'and Tenney?', comes: 'nothing' },
    ],
  },
  {
    about: 'a body, page by page, none twice',
    lines: [
      {
        says: 'what did the Washington Examiner say about China?',
        cites: ['woo China'],
        by: 'Washington Examiner',
      },
      { says: 'what else did it say?', by: 'Washington Examiner', notCites: ['woo China'] },
      { says: 'go on', by: 'Washington Examiner', notCites: ['woo China', 'bipartisan works'] },
      { says: 'and GB News?', cites: ['previously neutral stance'], by: 'GB News' },
      { says: 'since 20 October?', comes: 'nothing' },
    ],
  },
  {
    about: 'a woman, whom “he” cannot mean',
    lines: [
      {
        says: 'what did Greene say?',
        cites: ['Foreign nationals are not allowed'],
        by: 'Marjorie Taylor Greene',
      },
      { says: 'what did he say about immigration?', comes: 'unclear', candidates: [] },
      {
        says: 'what did she say about immigration?',
        cites: ['mass immigration problems'],
        by: 'Marjorie Taylor Greene',
      },
      { says: 'the same for Tenney', comes: 'nothing' },
      {
        says: 'and about elections?',
        cites: ['foreign election interference'],
        notCites: ['mass immigration'],
      },
    ],
  },
  {
    about: 'two men at once',
    lines: [
      { says: 'what did Starmer and Healey say about the row?', cites: ['spare time', PRACTICE] },
      { says: 'what did he say?', comes: 'unclear', candidates: ['Keir Starmer', 'John Healey'] },
      { says: 'what did Healey say?', cites: [PRACTICE], by: 'John Healey' },
    ],
  },
  {
    about: 'a topic that the new question keeps, and one that it brings itself',
    lines: [
      {
        says: 'what did Farage say about interference?',
        cites: ['direct election interference'],
        by: 'Nigel Farage',
      },
      { says: 'and Tenney?', cites: ['foreign election interference'], notCites: ['direct election'] },
      { says: 'and what did Patel say?', comes: 'nothing' },
      { says: 'what did Healey say?', cites: [PRACTICE] },
      {
        says: 'what did Patel say about housing?',
        cites: ['housing'],
        notCites: ['interference'],
        by: 'Sofia Patel',
      },
      { says: 'and Farage about interference?', cites: ['direct election interference'], by: 'Nigel Farage' },
    ],
  },
  {
    about: 'days that are kept until others are named',
    lines: [
      { says: 'what did Starmer say about volunteers since 24 October?', comes: 'nothing' },
      { says: 'and on 23 October?', cites: ['for nearly every election cycle'], by: 'Keir Starmer' },
      { says: 'and Healey?', comes: 'nothing' },
      {
        says: 'what did he say about politics?',
        cites: ['that’s just how politics operates'],
        by: 'John Healey',
      },
      { says: 'and on 16 October?', comes: 'nothing' },
    ],
  },
  {
    about: 'news without a speaker',
    lines: [
      { says: 'who is paying for the trips?', cites: ['the Democrats are paying for the journeys'] },
      { says: 'when?', comes: 'when' },
      { says: 'context', comes: 'context', cites: ['If that is so, the law would be on their side'] },
      { says: 'and in Nevada?', comes: 'nothing' },
    ],
  },
  {
    about: 'an article without a date',
    lines: [
      { says: 'what did the National News Desk say about slogans?', cites: ['stop the chaos'] },
      { says: 'when was that?', comes: 'when', cites: ['stop the chaos'] },
      { says: 'show me the context of the second one', comes: 'nothing-before' },
      {
        says: 'show me the context of the first one',
        comes: 'context',
        cites: ['There are advisers in common'],
      },
    ],
  },
  {
    about: 'somebody who is meant, line after line, without being named',
    lines: [
      { says: 'what did Patel say about housing?', cites: ['housing'] },
      { says: 'how many spots?', cites: ['10 spots'] },
      { says: 'did she say anything about Nevada?', cites: ['Nevada'], by: 'Sofia Patel' },
      { says: 'and did she mention China?', comes: 'nothing' },
    ],
  },
  {
    about: 'nothing before it',
    lines: [
      { says: 'when?', comes: 'nothing-before' },
      { says: 'show the context', comes: 'nothing-before' },
      { says: 'more', comes: 'nothing-before' },
      { says: 'why?', comes: 'nothing-before' },
      { says: 'what else did he say?', comes: 'unclear', candidates: [] },
    ],
  },
  {
    about: 'a body that speaks as “they”',
    lines: [
      {
        says: 'what did the Trump campaign say about interference?',
        cites: ['blatant foreign interference'],
      },
      { says: 'what else did they say?', cites: ['did not end well'], notCites: ['blatant'] },
      { says: 'what did she say about Starmer?', comes: 'unclear', candidates: [] },
      { says: 'and Cotton?', cites: ['reason to vote for'] },
    ],
  },
  {
    about: 'pronouns that the question itself resolves',
    lines: [
      { says: 'what did Ashworth say about links?', cites: ['links'], by: 'Jonathan Ashworth' },
      { says: 'did Starmer say he would answer the complaint?', notCites: ['links'] },
      { says: 'what did Wiles say about her rivals?', notCites: ['links'] },
    ],
  },
  {
    about: 'somebody named in a yes-or-no question',
    lines: [
      { says: 'did Starmer reject the complaint?', cites: ['rejected a complaint'] },
      { says: 'what did the Trump campaign say about it?', cites: ['complaint'] },
      { says: 'what did Starmer say about volunteers?', cites: [SPARE_TIME], by: 'Keir Starmer' },
      { says: 'what did he say about it?', cites: [SPARE_TIME], by: 'Keir Starmer' },
      { says: 'what about China?', comes: 'nothing' },
    ],
  },
];

let archive: MemoryArchive;
beforeAll(async () => {
  archive = await readSampleArchive();
});

const asked = { now: new Date('2024-10-25T12:00:00Z'), zone: 'Europe/London' };

/** Goes through a conversation as a program does that keeps the state as JSON between the lines. */
async function talk(lines: readonly string[]): Promise<readonly ConversationAnswer[]> {
  let kept: ConversationState | null = null;
  const answers: ConversationAnswer[] = [];
  for (const line of lines) {
    const step = await continueConversation(
      readConversation(JSON.stringify(kept), asked.now),
      line,
      archive,
      asked,
    );
    kept = step.state;
    expect(JSON.stringify(kept).length).toBeLessThanOrEqual(MAX_STATE_LENGTH);
    answers.push(step.answer);
  }
  return answers;
}

describe.each(CONVERSATIONS)('a conversation about $about', ({ lines }) => {
  test.each(lines.map((line, at) => ({ ...line, at })))('$at: $says', async (line) => {
    const answer = (await talk(lines.slice(0, line.at + 1).map(({ says }) => says))).at(-1);
    const citations = answer === undefined ? [] : citationsOf(answer);
    const shown = citations.map(({ article, start, end }) => article.text.slice(start, end));
    expect(answer === undefined ? null : kindOf(answer)).toBe(line.comes ?? 'answered');
    for (const words of line.cites ?? []) expect(shown.join('\n')).toContain(words);
    for (const words of line.notCites ?? []) expect(shown.join('\n')).not.toContain(words);
    if (line.by !== undefined) expect(new Set(citations.map(speakerOf))).toEqual(new Set([line.by]));
    if (line.candidates !== undefined) expect(answer).toMatchObject({ candidates: line.candidates });
  });
});

function kindOf(answer: ConversationAnswer): string {
  return answer.type === 'asked' ? answer.answer.type : answer.type;
}

/** The citations of an answer; near misses are none. */
function citationsOf(
  answer: ConversationAnswer,
): readonly Pick<CitedAgain, 'article' | 'start' | 'end' | 'statement'>[] {
  switch (answer.type) {
    case 'asked':
      return answer.answer.type === 'answered' ? answer.answer.citations : [];
    case 'context': {
      const { cited } = answer;
      const spans = [cited.before, ...cited.paragraphs, cited.after].filter((span) => span !== null);
      return spans.map((span) => ({ ...cited, ...span }));
    }
    case 'when':
    case 'source':
    case 'speaker':
      return answer.cited;
    default:
      return [];
  }
}

function speakerOf({ article, statement }: Pick<CitedAgain, 'article' | 'statement'>): string | null {
  const quotation = statement?.quotation;
  if (quotation === undefined) return `nobody in ${article.path}`;
  return archive.indexes.speakers.entryOf(quotation)?.name ?? quotation.speaker?.name ?? null;
}
