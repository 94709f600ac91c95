import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/core/article/article.ts';
import { englishQuotations } from '../../../src/core/language/english/quotations/english-quotations.ts';
import { analyseFile } from '../../../src/corpus/analysis/analyse-file.ts';
import type { PartAnalysis } from '../../../src/corpus/analysis/analysis.ts';
import type { ContentReason } from '../../../src/corpus/left-out.ts';

/** The paragraphs of the article that the programs' files were made of, heading first. */
export const BRIDGE: readonly string[] = [
  'Council votes to rebuild the Wexmoor bridge',
  'By Dana Holt, Harbour Post, 9 March 2026',
  'The council of Wexmoor voted on Monday to rebuild the old bridge, which has been closed to lorries since an inspection found cracks in two of its three supporting pillars last autumn.',
  '“We will build a better bridge in the same place, and nobody will have to pay a toll for it,” said the mayor, Ana Ruiz, after a debate of four hours that often had to be interrupted. “It was a long evening, but an honourable one.”',
  'Not everybody agreed. Ken Ode, who represents the fishermen, said: “Nobody has asked those of us who have worked under this bridge for thirty years whether we want another one.” He voted against the proposal with four other councillors.',
  'What it costs',
  'An independent engineer, Priya Nathan, told the councillors that the underlying foundations were considerably weaker than anybody had assumed. “Repairing the superstructure without strengthening the foundations would be irresponsible,” she said.',
  'The rebuilding is expected to cost eleven million, of which the regional administration has promised approximately two thirds. The remaining third is to be borrowed. Representatives of neighbouring municipalities criticised the arrangement as extraordinarily unfavourable.',
  '“Our well-known harbour depends on this crossing,” Ruiz told reporters. She added that temporary arrangements for pedestrians, cyclists and ambulances would be announced before the beginning of construction in September.',
  'Shopkeepers on the eastern side were sceptical. “Every time they announce something, communication with the businesses comes last,” said Tomas Lindqvist, who sells boat equipment. His association has collected signatures against a closure during the summer.',
  'The council will discuss the transportation plan again in April. Until then, said a spokeswoman for the administration, the bridge “remains open to everything lighter than three and a half tonnes”.',
];

/** What an article of a file came to, in words. */
export interface ReadArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly datePublished: string | null;
  readonly url: string | null;
  /** What it states of itself as a version of something. */
  readonly revision: Pick<Article, 'dateModified' | 'notice' | 'itemIds' | 'embargoedUntil'>;
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly headings: readonly string[];
  /** The names of those who are quoted in marks, with their words. */
  readonly said: readonly (readonly [string | null, string])[];
}

/** What a part of a file came to: an article, or why it is none. */
export type ReadPart = ReadArticle | { readonly leftOut: ContentReason };

/** Reads a file that a program made. */
export function readMade(name: string): Promise<ReadonlyMap<string | null, ReadPart>> {
  return readParts(name, readFileSync(`test/fixtures/formats/${name}`));
}

/** The parts of a file by their names, the only one without a name by null. */
export async function readParts(
  path: string,
  content: Uint8Array | string,
): Promise<ReadonlyMap<string | null, ReadPart>> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const analysis = await analyseFile({ path, bytes }, englishQuotations);
  if (analysis.kind !== 'several') return new Map([[null, describe(analysis)]]);
  return new Map(analysis.parts.map((part) => [part.name, describe(part.analysis)]));
}

/** The only article of a file. */
export async function readOne(path: string, content?: Uint8Array | string): Promise<ReadArticle> {
  const parts = content === undefined ? await readMade(path) : await readParts(path, content);
  const [[name, part] = [null, undefined]] = parts;
  if (part === undefined || 'leftOut' in part || name !== null || parts.size > 1)
    throw new Error(`${path} is not one article: ${JSON.stringify([...parts])}`);
  return part;
}

function describe(analysis: PartAnalysis): ReadPart {
  if (analysis.kind === 'left-out') return { leftOut: analysis.reason };
  const { article, quotations } = analysis;
  const { headline, publisher, author, datePublished, url, language, text, paragraphs } = article;
  const { dateModified, notice, itemIds, embargoedUntil } = article;
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return {
    ...{ headline, publisher, author, datePublished, url, language },
    revision: JSON.parse(JSON.stringify({ dateModified, notice, itemIds, embargoedUntil })),
    paragraphs: paragraphs.map(textOf),
    headings: paragraphs.filter(({ form }) => form === 'heading').map(textOf),
    said: quotations
      .filter(({ kind }) => kind !== 'indirect')
      .map((quotation) => [quotation.speaker?.name ?? null, quotation.parts.map(textOf).join(' … ')]),
  };
}
