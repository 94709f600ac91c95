import { describe, expect, it } from 'vitest';
import { whoSaid } from '../../../src/core/answers/who-said.ts';
import { buildArchive } from '../../fixtures/build-archive.ts';
import { sketchArticle, sketchStatement } from '../../fixtures/quoted-article.ts';
import { isHeld, judge, type Target } from './verdict.ts';

const WORDS = 'We will rebuild the old pier by summer';
const ASKED = sketchStatement(WORDS, 'Ada Byron', { path: 'asked.txt', datePublished: '2024-02-01' });
const { text } = ASKED.article;
const CONTENT = { start: 0, end: WORDS.length + 2 };

function targetOf(words: string): Target {
  const start = text.indexOf(words);
  return { path: 'asked.txt', content: [CONTENT], span: { start, end: start + words.length } };
}

async function judgeIn(others: readonly ReturnType<typeof sketchStatement>[], words: string, asked = words) {
  const answer = await whoSaid(buildArchive([ASKED, ...others]), asked, 1);
  return judge(answer, targetOf(words), text, 'text');
}

describe('judge', () => {
  it('calls the annotated quotation right in the strict sense', async () => {
    expect(await judgeIn([], 'rebuild the old pier')).toBe('strict');
  });

  it('tells an earlier report of the same statement', async () => {
    const earlier = sketchStatement(WORDS, 'Byron', { path: 'earlier.txt', datePublished: '2024-01-31' });
    expect(await judgeIn([earlier], 'rebuild the old pier')).toBe('also-in');
  });

  it('tells another quotation with the very words', async () => {
    const other = sketchStatement('They said rebuild the old pier', 'Bo Lind', {
      path: 'other.txt',
      datePublished: '2024-01-01',
    });
    expect(await judgeIn([other], 'rebuild the old pier')).toBe('same-words');
  });

  it('calls another quotation without them wrong, even where it has what was asked for by mistake', async () => {
    const other = sketchStatement('Rebuild the cold pier', 'Bo Lind', { path: 'other.txt' });
    expect(await judgeIn([other], 'rebuild the old pier', 'rebuild the cold pier')).toBe('wrong');
  });

  it('says where nothing was found', async () => {
    expect(await judgeIn([], 'rebuild the old pier', 'xylophone quartet')).toBe('nothing');
  });

  it('reads content words past stop words', async () => {
    const other = sketchStatement('Rebuild every old pier', 'Bo Lind', {
      path: 'a.txt',
      datePublished: '2024-01-01',
    });
    const answer = await whoSaid(buildArchive([other]), 'rebuild old pier', 1);
    expect(judge(answer, targetOf('rebuild the old pier'), text, 'text')).toBe('wrong');
  });
});

describe('isHeld', () => {
  it('wants all the words in one quotation, and none between its parts', () => {
    const cut = sketchArticle({
      text: '“The tide is rising,” said Ada Byron, “and nobody builds a wall.”',
      said: [{ parts: ['“The tide is rising,”', '“and nobody builds a wall.”'] }],
    });
    const span = (words: string) => {
      const start = cut.article.text.indexOf(words);
      return { span: { start, end: start + words.length } };
    };
    expect(isHeld(cut, span('nobody builds'))).toBe(true);
    expect(isHeld(cut, span('rising,” said'))).toBe(false);
  });
});
