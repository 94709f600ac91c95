import type { Archive } from '../../../archive.ts';
import { overlaps } from '../../../span.ts';
import type { Statement } from '../../../statement.ts';
import type { CandidatePassage, RankedPassage } from '../passages.ts';
import type { AskedSpeaker } from '../question.ts';
import { speechOf } from './speech-passages.ts';

/** Where several speakers are asked for, puts the best words of each first, in the order of the question. */
export async function fromEachSpeaker(
  archive: Archive,
  speaker: AskedSpeaker | null,
  ranked: readonly RankedPassage[],
  chosen: readonly RankedPassage[],
): Promise<readonly RankedPassage[]> {
  const named =
    speaker === null
      ? []
      : await archive.language.questions.readJointSpeakers(speaker.asked, archive.speakers);
  const firsts: RankedPassage[] = [];
  for (const each of named) {
    const own = new Set(
      [...(await speechOf(archive, each)).keys()].map(({ statement }) => placeOf(statement)),
    );
    const first = ranked.find(
      ({ passage: { speech } }) => speech !== null && own.has(placeOf(speech.statement)),
    );
    if (first !== undefined) firsts.push(first);
  }
  if (firsts.length === 0) return chosen;
  const all = [...firsts, ...chosen];
  return all
    .filter((one, index) => !all.slice(0, index).some((other) => areOne(one.passage, other.passage)))
    .slice(0, Math.max(firsts.length, chosen.length));
}

function placeOf({ article, quotation }: Statement): string {
  return `${article.path} ${quotation.start}`;
}

function areOne(one: CandidatePassage, other: CandidatePassage): boolean {
  return one.source.read === other.source.read && overlaps(one, other);
}
