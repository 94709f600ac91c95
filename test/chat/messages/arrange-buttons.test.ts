import { describe, expect, test } from 'vitest';
import type { DeskAnswer } from '../../../src/chat/desk/desk.ts';
import { groupResults } from '../../../src/chat/desk/results.ts';
import { arrangeButtons, type PlannedButton } from '../../../src/chat/messages/arrange-buttons.ts';
import type { ReplyNode, SourceNode } from '../../../src/reply/reply.ts';

const snippet: ReplyNode = { type: 'snippet', runs: [{ text: 'It is done.' }] };
const lead: ReplyNode = { type: 'lead', text: 'Verbatim.' };
const divider: ReplyNode = { type: 'divider' };

function source(start: number, elsewhere = 0): SourceNode {
  const place = { article: 'a', start, end: start + 5 };
  const unknown = { datePublished: null, publisher: null, link: null };
  return { type: 'source', title: 'A', paragraph: 1, path: 'a.txt', ...unknown, place, elsewhere };
}

function labelsOf(nodes: readonly ReplyNode[], answer: Partial<DeskAnswer> = {}, isShareable = true) {
  const whole: DeskAnswer = { status: 'found', reply: { nodes }, exchange: 'x', hasMore: false, ...answer };
  const { results, answer: under } = arrangeButtons(whole, groupResults(whole), isShareable);
  const labels = (buttons: readonly PlannedButton[]) => buttons.map(({ label }) => label).join(' ');
  return { results: results.map(labels), answer: labels(under) };
}

describe('the buttons of an answer', () => {
  test('stand in one row where there is one result', () => {
    const { results, answer } = labelsOf([snippet, source(0, 2)]);
    expect({ results, answer }).toEqual({ results: [], answer: 'Share Context Also in 2 others 👍 👎' });
  });

  test('stand under each of several results', () => {
    const { results, answer } = labelsOf([snippet, source(0, 1), divider, snippet, source(9)], {
      hasMore: true,
    });
    expect(results).toEqual(['Share Context Also in 1 other', 'Share Context']);
    expect(answer).toBe('More 👍 👎');
  });

  test('share results that are judged together as a whole', () => {
    const { results, answer } = labelsOf([lead, snippet, source(0), divider, snippet, source(9)]);
    expect(results).toEqual(['Context', 'Context']);
    expect(answer).toBe('Share 👍 👎');
  });

  test('leave out “Share” where everybody sees the answer', () => {
    expect(labelsOf([snippet, source(0)], {}, false).answer).toBe('Context 👍 👎');
  });

  test.each([
    ['refused', { status: 'refused' }],
    ['refers to nothing', { exchange: null }],
  ] as const)('are none where it %s', (_, answer) => {
    expect(labelsOf([snippet, source(0)], answer)).toEqual({ results: [], answer: '' });
  });
});
