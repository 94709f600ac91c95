import { describe, expect, it } from 'vitest';
import { composeSpeaker, nameSpeaker } from '../../src/reply/speaker.ts';
import { type Said, sketchArticle } from '../fixtures/quoted-article.ts';

function speakerOf(text: string, said: Said, language = 'en') {
  const { article, quotations } = sketchArticle({ text, said: [said], language });
  const quotation = quotations[0];
  if (quotation === undefined) throw new Error('The sketch holds no quotation.');
  return composeSpeaker(article, quotation);
}

describe('nameSpeaker', () => {
  const name = (said: Partial<Said>, place?: 'inside') => {
    const text = '“It fell,” Ada Byron, Ken Ode and the clerk said.';
    const { article, quotations } = sketchArticle({
      text,
      said: [{ parts: ['“It fell,”'], name: 'Ada Byron', mention: 'Ada Byron', ...said }],
    });
    return quotations.map((quotation) => nameSpeaker(article, quotation, place))[0];
  };
  const ken = { name: 'Ken Ode', mention: 'Ken Ode' };

  it.each<[string, Partial<Said>, string]>([
    ['a name with its role', { role: 'mayor' }, 'Ada Byron, mayor'],
    ['a description', { name: null, mention: 'the clerk' }, 'The clerk'],
    ['two', { coSpeakers: [ken] }, 'Ada Byron and Ken Ode'],
    ['two, the first with a role', { role: 'mayor', coSpeakers: [ken] }, 'Ada Byron, mayor, and Ken Ode'],
    ['three', { coSpeakers: [ken, { mention: 'the clerk' }] }, 'Ada Byron, Ken Ode and the clerk'],
    ['a probable one', { confidence: 'probable' }, 'Probably Ada Byron'],
  ])('names %s', (_, said, named) => {
    expect(name(said)).toBe(named);
  });

  it('goes on in lower case inside a sentence', () => {
    expect(name({ confidence: 'probable' }, 'inside')).toBe('probably Ada Byron');
    expect(name({}, 'inside')).toBe('Ada Byron');
  });
});

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

  it('says who told of the words and through what document they are said', () => {
    const said: Said = {
      parts: ['“It fell,”'],
      name: 'Ada Byron',
      mention: 'Ada Byron',
      cue: 'says',
      document: 'complaint',
      tellers: [{ name: 'Ken Ode', mention: 'Ken Ode' }, { mention: 'the clerk' }],
    };
    const text = '“It fell,” Ada Byron’s complaint says, according to Ken Ode, whom the clerk called.';
    expect(speakerOf(text, said)).toMatchObject({
      name: 'Ada Byron',
      known:
        'named: “Ada Byron’s complaint says”, document: complaint, as told by Ken Ode, as told by the clerk',
    });
  });

  it('gives those who say it too, and whether the name is only probable', () => {
    const said: Said = {
      parts: ['“It fell,”'],
      name: 'Ada Byron',
      mention: 'Ada Byron',
      cue: 'said',
      confidence: 'probable',
      coSpeakers: [{ name: 'Ken Ode', role: 'mayor', mention: 'Ken Ode' }],
    };
    expect(speakerOf('“It fell,” Ada Byron and Ken Ode said.', said)).toMatchObject({
      name: 'Ada Byron',
      isProbable: true,
      others: [{ name: 'Ken Ode', role: 'mayor' }],
    });
  });

  it('never calls a description probable, for it is the article’s own', () => {
    const said: Said = { parts: ['“It fell,”'], mention: 'the clerk', cue: 'said', confidence: 'probable' };
    expect(speakerOf('“It fell,” the clerk said.', said)).not.toHaveProperty('isProbable');
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
