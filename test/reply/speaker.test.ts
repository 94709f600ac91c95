import { describe, expect, it } from 'vitest';
import { composeSpeaker } from '../../src/reply/speaker.ts';
import { type Said, sketchArticle } from '../fixtures/quoted-article.ts';

function speakerOf(text: string, said: Said, language = 'en') {
  const { article, quotations } = sketchArticle({ text, said: [said], language });
  const quotation = quotations[0];
  if (quotation === undefined) throw new Error('The sketch holds no quotation.');
  return composeSpeaker(article, quotation);
}

describe('composeSpeaker', () => {
  it('tells an article that leaves the speaker open from one in a language that is not read', () => {
    const nobody = { type: 'speaker', name: null, role: null, known: null };
    const said = { parts: ['“Sie fiel.”'] };
    expect(speakerOf('“Sie fiel.”', said)).toEqual(nobody);
    expect(speakerOf('“Sie fiel.”', said, 'de')).toEqual({ ...nobody, isUnread: true });
  });

  it.each<[string, string, Said, string]>([
    [
      'mention and cue',
      '“It fell.” Ms Byron said.',
      { parts: ['“It fell.”'], mention: 'Ms Byron', cue: 'said' },
      'named: “Ms Byron said”',
    ],
    [
      'the cue before the mention',
      '“It fell,” said Ada Byron.',
      { parts: ['“It fell,”'], mention: 'Ada Byron', cue: 'said' },
      'named: “said Ada Byron”',
    ],
    [
      'a pronoun',
      '“It fell,” she added.',
      { parts: ['“It fell,”'], mention: 'she', cue: 'added', attribution: 'pronoun' },
      'by a pronoun: “she added”',
    ],
    [
      'the mention alone where the quotation stands between',
      'Ada Byron: “It fell,” she said.',
      { parts: ['“It fell,”'], mention: 'Ada Byron', cue: 'said' },
      'named: “Ada Byron”',
    ],
    [
      'the mention alone where a sentence ends between',
      '“It fell.” That was Ada Byron. Then came: said.',
      { parts: ['“It fell.”'], mention: 'Ada Byron', cue: 'said' },
      'named: “Ada Byron”',
    ],
    [
      'the mention alone where the cue is far',
      `“It fell.” Ada Byron, ${'who was very much there, '.repeat(4)}said.`,
      { parts: ['“It fell.”'], mention: 'Ada Byron', cue: 'said' },
      'named: “Ada Byron”',
    ],
    [
      'the mention alone without a cue',
      'Ada Byron: “It fell.”',
      { parts: ['“It fell.”'], mention: 'Ada Byron' },
      'named: “Ada Byron”',
    ],
    [
      'words over a line break as one line',
      '“It fell,” said Ada\nByron.',
      { parts: ['“It fell,”'], mention: 'Ada\nByron', cue: 'said' },
      'named: “said Ada Byron”',
    ],
  ])('shows %s', (_, text, said, known) => {
    expect(speakerOf(text, { name: 'Ada Byron', ...said }).known).toBe(known);
  });

  it('says nothing where the speaker is unclear', () => {
    expect(speakerOf('“It fell.”', { parts: ['“It fell.”'] })).toEqual({
      type: 'speaker',
      name: null,
      role: null,
      known: null,
    });
  });

  it('shows the describing words of a speaker without a name', () => {
    const said: Said = {
      parts: ['“It fell,”'],
      mention: 'the harbour master',
      cue: 'said',
      attribution: 'description',
    };
    expect(speakerOf('“It fell,” said the harbour master.', said)).toMatchObject({
      name: null,
      role: 'the harbour master',
      known: 'described: “said the harbour master”',
    });
  });
});
