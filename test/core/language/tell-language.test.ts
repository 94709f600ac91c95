import { describe, expect, it } from 'vitest';
import { tellLanguage } from '../../../src/core/language/tell-language.ts';
import { processorTime } from '../../fixtures/processor-time.ts';
import { FOREIGN_PARAGRAPHS } from './foreign-paragraphs.ts';

const ENGLISH =
  'The city council voted on Tuesday night to close the old bridge by the harbour to all traffic. Engineers will look at its piers until the spring.';
/** What the library calls otherwise, where the article itself does not say. */
const KIN: Readonly<Record<string, string>> = { id: 'ms' };

function tell(text: string, stated: string | null = null): string {
  return tellLanguage(text, [{ start: 0, end: text.length }], stated);
}

describe('tellLanguage', () => {
  it.each(Object.entries(FOREIGN_PARAGRAPHS))('tells %s', (code, paragraphs) => {
    expect(tell(paragraphs.join('\n\n'))).toBe(KIN[code] ?? code);
  });

  it.each([
    ['a report', ENGLISH],
    ['one sentence', '“We lost the match,” Ana Ruiz told reporters on Monday.'],
    ['a few words', '“Sí,” Ruiz said.'],
    ['names alone', 'Ana Ruiz, Ken Ode, Sofia Marsh, Paul Rice'],
    ['no letters', '1 – 2 (3:4)'],
    ['nothing', ''],
    ['a report that ends behind a stretch', `${ENGLISH} ${ENGLISH} ${ENGLISH}`.slice(0, 403)],
    ['a report that opens in another language', `${FOREIGN_PARAGRAPHS['fr']?.[1]} ${ENGLISH.repeat(4)}`],
    [
      'a report with a foreign quotation',
      `${ENGLISH} “${FOREIGN_PARAGRAPHS['es']?.[0]}” ${ENGLISH.repeat(2)}`,
    ],
  ])('takes %s for English', (_, text) => {
    expect(tell(text)).toBe('en');
  });

  it('believes an article where its words are too few', () => {
    expect(tell('Oui, bien sûr.', 'fr-CA')).toBe('fr');
    expect(tell('Ana Ruiz, Ken Ode', 'de')).toBe('de');
  });

  it('believes the words where they are clear', () => {
    expect(tell(ENGLISH, 'fr')).toBe('en');
    expect(tell(FOREIGN_PARAGRAPHS['fr']?.join(' ') ?? '', 'en-US')).toBe('fr');
  });

  it('lets an article tell its language from the kin of it', () => {
    expect(tell(FOREIGN_PARAGRAPHS['id']?.join(' ') ?? '', 'id-ID')).toBe('id');
    expect(tell(FOREIGN_PARAGRAPHS['no']?.join(' ') ?? '', 'nb')).toBe('nb');
  });

  it('takes no notice of what is no language tag', () => {
    expect(tell(ENGLISH, '<script>')).toBe('en');
    expect(tell('Ana Ruiz', 'deutsch bitte')).toBe('en');
  });

  it('takes no longer for a megabyte', async () => {
    const time = await processorTime(() => {
      expect(tell('a'.repeat(1_000_000))).toBe('en');
      expect(tell(`${FOREIGN_PARAGRAPHS['ru']?.[0]} `.repeat(7_000))).toBe('ru');
    });
    expect(time).toBeLessThan(1_000);
  });
});
