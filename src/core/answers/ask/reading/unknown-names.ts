import type { Archive } from '../../../archive.ts';

/** The names in a question, as typed, of which the archive has no word. */
export async function findUnknownNames(
  text: string,
  { language, sentences }: Archive,
): Promise<readonly string[]> {
  const named = language.questions.readNames(text);
  if (named.length === 0) return [];
  const { frequency } = await sentences.count(named.flatMap(({ stems }) => stems));
  const unknown = named.filter(
    ({ stems }) => stems.length > 0 && stems.every((stem) => frequency(stem) === 0),
  );
  return [...new Set(unknown.map(({ written }) => written))];
}
