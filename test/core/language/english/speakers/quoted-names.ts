import { buildSpeakerDirectory } from '../../../../../src/core/language/english/speakers/build-directory.ts';
import type { Attribution } from '../../../../../src/core/quotations/quotation.ts';
import type { SpeakerDirectory } from '../../../../../src/core/speakers/speaker-directory.ts';
import type { QuotedArticle } from '../../../../../src/core/statement.ts';
import { type ArticleSketch, sketchArticle } from '../../../../fixtures/quoted-article.ts';

/** A speaker as an article has them. */
export interface Quoted {
  /** As the article completes it. */
  readonly name: string;
  readonly role?: string;
  /** What stands behind "said"; the name where left out. */
  readonly clause?: string;
  /** The part of the clause that names the speaker; the name where left out. */
  readonly mention?: string;
  readonly attribution?: Attribution;
}

/** Keeps each reporting clause out of sight of the words before it. */
const FILLER = 'The rain went on for the whole of the day and the river rose. '.repeat(5);

/** An article with some words of its own, in which each of them says something. */
export function quoteNames(
  quoted: readonly (string | Quoted)[],
  sketch: Partial<ArticleSketch> = {},
): QuotedArticle {
  const speakers = quoted.map((each) => (typeof each === 'string' ? { name: each } : each));
  const clauses = speakers.map(
    ({ name, clause }, at) => `${FILLER}“Words ${at},” said ${clause ?? name} there.`,
  );
  return sketchArticle({
    ...sketch,
    text: [sketch.text ?? 'It rained.', ...clauses].join('\n\n'),
    said: speakers.map(({ name, role = null, mention = name, attribution = 'named' }, at) => ({
      parts: [`“Words ${at},”`],
      name,
      role,
      mention,
      cue: 'said',
      attribution,
    })),
  });
}

/** The directory of the articles, each at a path of its own in their order. */
export function directoryOf(articles: readonly QuotedArticle[]): SpeakerDirectory {
  return buildSpeakerDirectory(
    articles.flatMap(({ article, quotations }, at) => {
      const placed = { ...article, path: `${String(at).padStart(3, '0')}.txt` };
      return quotations.map((quotation) => ({ article: placed, quotation }));
    }),
  );
}

/** One line an entry, by id: the id, and how many statements it has. */
export function listEntries({ entries }: SpeakerDirectory): readonly string[] {
  return entries.map(({ id, statements }) => `${id} ${statements.length}`).toSorted();
}
