import type { VersionToKeep } from '../../../src/corpus/versions/past-versions.ts';

/** A version that no other number gives. */
export function versionOf(number: number, known: Partial<VersionToKeep['article']> = {}): VersionToKeep {
  const text = `“Version ${number} of it,” said Ana Ruiz.`;
  const span = { start: 0, end: text.indexOf('”') + 1 };
  return {
    article: {
      ...{ id: `id${number}`, path: `${number}.txt`, text, prose: text, language: 'en' },
      ...{ headline: null, publisher: null, author: null, datePublished: null, url: null },
      paragraphs: [{ start: 0, end: text.length }],
      ...known,
    },
    quotations: [{ ...span, parts: [span], kind: 'direct', speaker: { name: 'Ana Ruiz' } }],
  };
}
