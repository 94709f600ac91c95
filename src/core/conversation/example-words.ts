import type { Archive } from '../archive.ts';
import { quotedText } from '../quotations/quoted-text.ts';

/** What an archive can be asked about, the most quoted people first. */
export interface ExampleWords {
  /** Names in full; of bodies only where nobody else is quoted. */
  readonly speakers: readonly string[];
  /** What they said, word by word. */
  readonly said: readonly (readonly string[])[];
}

/** How many of the most quoted speakers are taken, and of each how many quotations. */
const MAX_TAKEN = 3;
/** How many of the most quoted speakers are looked through for people. */
const MAX_LOOKED_AT = 200;
/** Shorter quotations may stand in many articles. */
const MIN_WORDS = 6;
const MARKS = /["“”«»„‟‘’]+(?=\s|$)|(?<=\s|^)["“”«»„‟‘’]+/gu;
const WHITE_SPACE = /\s+/u;

/** Finds people to ask about and words of theirs; none in an empty archive. */
export async function findExampleWords({
  speakers,
  language,
}: Pick<Archive, 'speakers' | 'language'>): Promise<ExampleWords> {
  const clear = await speakers.mostQuoted(MAX_LOOKED_AT);
  const { classOfName } = language.conversation.pronouns;
  const people = clear.filter(({ name }) => classOfName(name) !== 'body');
  const taken = (people.length > 0 ? people : clear).slice(0, MAX_TAKEN);
  const said = taken.flatMap(({ statements }) =>
    statements
      .filter(({ quotation }) => quotation.kind === 'direct' && quotation.parts.length === 1)
      .slice(0, MAX_TAKEN)
      .map((statement) => quotedText(statement).replace(MARKS, '').trim().split(WHITE_SPACE)),
  );
  return {
    speakers: taken.map(({ name }) => name),
    said: said.filter((words) => words.length >= MIN_WORDS),
  };
}
