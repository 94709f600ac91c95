import { describe, expect, test } from 'vitest';
import { isQuestion, readQuestion } from '../../../../../src/core/answers/ask/01-read-question.ts';
import { type AskAnswer, ask } from '../../../../../src/core/answers/ask/ask.ts';
import { findCited, withContext } from '../../../../../src/core/conversation/cited-again.ts';
import type { MemoryArchive } from '../../../../../src/core/memory/memory-archive.ts';
import { slice } from '../../../../../src/core/span.ts';
import { composeAsk } from '../../../../../src/reply/compose/compose-ask.ts';
import { askToJson } from '../../../../../src/reply/records/json-ask.ts';
import { describeLocation } from '../../../../../src/reply/source.ts';
import { archiveOf, type SmallArticle } from '../../../../fixtures/small-archive.ts';

const at = { now: new Date('2024-05-08T12:00:00Z'), zone: 'UTC' };
const HEADLINE = 'Belmont Motors recalls more than 20,000 delivery vans';
const FURNITURE = 'Video player was slow to load content.';
const OTHERS = [{ text: 'The library in Birch opens on Friday. Its shelves came from Poland.' }];
const QUESTION = 'who recalled delivery vans?';

async function answer(
  question: string,
  ...articles: readonly SmallArticle[]
): Promise<{ archive: MemoryArchive; found: AskAnswer }> {
  const archive = await archiveOf([...articles, ...OTHERS]);
  const read = await readQuestion(question, archive, at);
  if (!isQuestion(read)) throw new Error(`no question: ${question}`);
  return { archive, found: await ask(archive, read, at) };
}

function citedBy(found: AskAnswer): readonly string[] {
  return found.type === 'answered' ? found.citations.map((each) => slice(each.article.text, each)) : [];
}

describe('an article that states nothing but its headline', () => {
  const bare = { headline: HEADLINE, text: FURNITURE };

  test('is cited by it, and it can stand on top', async () => {
    const { archive, found } = await answer(QUESTION, bare);
    expect(citedBy(found)).toEqual([HEADLINE]);
    expect(found).toMatchObject({ answer: { text: 'Belmont Motors' } });
    const [held] = await archive.articles([
      found.type === 'answered' ? (found.citations[0]?.article.id ?? '') : '',
    ]);
    expect(found).toMatchObject({ citations: [{ article: held?.article, statement: null }] });
  });

  test('says so in the reply and in JSON', async () => {
    const { found } = await answer(QUESTION, bare);
    const sources = composeAsk(found).nodes.flatMap((node) => (node.type === 'source' ? [node] : []));
    expect(sources.map(describeLocation)).toEqual(['headline']);
    expect(askToJson(found)).toMatchObject({
      citations: [{ text: HEADLINE, inHeadline: true, speaker: null, kind: null }],
    });
  });

  test('shows it by itself in context', async () => {
    const { archive, found } = await answer(QUESTION, bare);
    const [citation] = found.type === 'answered' ? found.citations : [];
    if (citation === undefined) throw new Error('no citation');
    const [again] = await findCited(archive, [{ ...citation, article: citation.article.id }]);
    if (again === undefined) throw new Error('not found again');
    const { before, paragraphs, after } = withContext(again);
    expect([before, paragraphs.map((each) => slice(again.article.text, each)), after]).toEqual([
      null,
      [HEADLINE],
      null,
    ]);
  });

  test('says nothing by it', async () => {
    const said = { headline: 'Ana Ruiz: ‘The harbour will close for good this winter’', text: FURNITURE };
    const { found } = await answer('what did Ana Ruiz say about the harbour?', said);
    expect(found).toMatchObject({ type: 'nothing' });
  });

  test('asks and does not answer where the headline is a question', async () => {
    const asks = { headline: '"Did Belmont Motors recall its delivery vans?"', text: FURNITURE };
    const { found } = await answer(QUESTION, asks);
    expect(citedBy(found)).toEqual([]);
  });
});

test('an article that states something is cited by what it states', async () => {
  const text = `${HEADLINE}, the regulator said on Monday. The brakes of the vans may fail in the cold.`;
  const { found } = await answer(QUESTION, { headline: 'Belmont Motors recalls its delivery vans', text });
  expect(citedBy(found)).toEqual([expect.stringContaining('the regulator said')]);
});
