import { describe, expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../src/core/answers/ask/01-read-question.ts';
import { ask } from '../../../../src/core/answers/ask/ask.ts';
import { slice } from '../../../../src/core/span.ts';
import { archiveOf } from '../../../fixtures/small-archive.ts';

const at = { now: new Date('2024-05-08T12:00:00Z'), zone: 'UTC' };
const ELSEWHERE = 'The library in Birch opens on Friday. Its shelves, said Paul Rice, came from Poland.';

/** The words of each citation; none where nothing answers. */
async function cited(question: string, ...texts: readonly string[]): Promise<readonly string[]> {
  const archive = await archiveOf([...texts, ELSEWHERE].map((text) => ({ text })));
  const read = await readQuestion(question, archive, at);
  if (!isQuestion(read)) throw new Error(`no question: ${question}`);
  const found = await ask(archive, read, at);
  return found.type === 'answered' ? found.citations.map((each) => slice(each.article.text, each)) : [];
}

describe('a question of what is allowed', () => {
  const RULES =
    'Under the rules of the port, visitors may fish from the harbour wall until dusk, but they need a permit.';
  const CLAIM =
    'Ken Ode told the visitors on the harbour wall: “You are breaking the law. Visitors may not fish from the harbour wall here, go home.”';

  test.each([
    'can visitors fish from the harbour wall?',
    'is it legal for visitors to fish from the harbour wall?',
  ])('is answered by the rules before anybody’s claim: %s', async (question) => {
    const [first] = await cited(question, CLAIM, RULES);
    expect(first).toMatch(/^Under the rules/u);
  });

  test('by a claim where nothing else tells', async () => {
    const [first] = await cited('can visitors fish from the harbour wall?', CLAIM);
    expect(first).toMatch(/may not fish/u);
  });
});

describe('what is cited', () => {
  test('has no sentence in front that tells nothing of the question', async () => {
    const text =
      'The weather was fine in May. Ana Ruiz designed the lantern bridge of Lorne and lit it on Sunday.';
    expect(await cited('who designed the lantern bridge?', text)).toEqual([
      'Ana Ruiz designed the lantern bridge of Lorne and lit it on Sunday.',
    ]);
  });

  test('but keeps one that a pronoun goes back to', async () => {
    const text = 'Ana Ruiz came to Lorne in May. She designed the lantern bridge and lit it on Sunday.';
    expect(await cited('who designed the lantern bridge?', text)).toEqual([text]);
  });

  test.each([
    [
      'why did Ana Ruiz design the lantern bridge of Lorne?',
      'In the autumn of that year two boats ran into the pier in fog, and nobody on the shore could see where they lay until the morning came and the crews had walked home along the wall.',
      'That is why Ana Ruiz designed the lantern bridge of Lorne, as she told the council and everybody else who wanted to know it at the time.',
    ],
    [
      'who was the first to light such a bridge in Lorne?',
      'Ana Ruiz designed a bridge of lanterns, which burn oil and can be seen from the sea, and which have not gone out since the first of them was lit on a Sunday in the spring of that year.',
      'Ken Ode of Lorne was the first to light such a bridge.',
    ],
  ])('has the sentence before it that it points back to: %s', async (question, before, found) => {
    const [first] = await cited(question, `${before} ${found}`);
    expect(first).toBe(`${before} ${found}`);
  });

  test('is followed by nothing that only stands near the answer', async () => {
    const text = [
      'In 2018 the Birch campaign was sanctioned by the port.',
      'Such help can break a rule or two.',
      'Nothing of the kind has been shown this year.',
    ].join('\n\n');
    const found = await cited('who was sanctioned in 2018?', text);
    expect(found[0]).toMatch(/Birch campaign was sanctioned/u);
    expect(found.join()).not.toMatch(/Nothing of the kind/u);
  });
});
