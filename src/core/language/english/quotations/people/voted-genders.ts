import { firstEndingBehind } from '../../../../span.ts';
import { type Gender, genderOfPronoun } from '../../gender.ts';
import type { Item, Sentence } from '../02-sentences.ts';
import type { Named, NameMention } from '../08-people.ts';

/** A gender that no first name tells needs this many more votes than the other. */
const MIN_MARGIN = 2;
/** This many votes without one against them outweigh a first name ("Dali"). */
const MIN_AGAINST_NAME = 3;

type Votes = Readonly<Record<Gender, number>>;

/**
 * The names with the gender that the article gives them: where a sentence names one person and goes on with "he" or
 * "his", or the next one begins so, he is a man. A title overrules that; a rare first name does not.
 */
export function withVotedGenders(
  names: readonly NameMention[],
  sentences: readonly Sentence[],
): readonly NameMention[] {
  const voted = new Map<Named, Named>();
  for (const [named, votes] of countVotes(names, sentences)) {
    const gender = elect(named, votes);
    if (gender !== named.gender) voted.set(named, { ...named, gender });
  }
  return names.map((name) => ({ ...name, named: voted.get(name.named) ?? name.named }));
}

function elect({ gender }: Named, { female, male }: Votes): Gender | null {
  if (gender === null) {
    if (Math.abs(female - male) < MIN_MARGIN || Math.min(female, male) * 3 > Math.max(female, male))
      return null;
    return female > male ? 'female' : 'male';
  }
  const [own, other] = gender === 'female' ? [female, male] : [male, female];
  if (own > 0 || other < MIN_AGAINST_NAME) return gender;
  return gender === 'female' ? 'male' : 'female';
}

function countVotes(
  names: readonly NameMention[],
  sentences: readonly Sentence[],
): ReadonlyMap<Named, Votes> {
  const votes = new Map<Named, Votes>();
  for (let first = 0; first < names.length; ) {
    const index = names[first]?.sentence ?? 0;
    let last = first + 1;
    while (names[last]?.sentence === index) last++;
    const vote = voteOf(names.slice(first, last), index, sentences);
    if (vote) {
      const before = votes.get(vote.named) ?? { female: 0, male: 0 };
      votes.set(vote.named, { ...before, [vote.gender]: before[vote.gender] + 1 });
    }
    first = last;
  }
  return votes;
}

interface Vote {
  readonly named: Named;
  readonly gender: Gender;
}

/** The vote of a sentence on the one person named in it. */
function voteOf(names: readonly NameMention[], index: number, sentences: readonly Sentence[]): Vote | null {
  const persons = names.filter(({ named }) => named.isPerson);
  const [first] = persons;
  const sentence = sentences[index];
  if (!first || !sentence || persons.some(({ named }) => named !== first.named)) return null;
  const behind = sentence.items.slice(firstEndingBehind(sentence.items, first.end));
  const genders = new Set(behind.flatMap(genderOf));
  const [only] = genders;
  if (genders.size > 1) return null;
  if (only) return { named: first.named, gender: only };
  const next = sentences[index + 1];
  const [following] =
    next?.paragraph === sentence.paragraph && first.isSubject ? next.items.slice(0, 1).flatMap(genderOf) : [];
  return following ? { named: first.named, gender: following } : null;
}

function genderOf({ lower, marked }: Item): readonly Gender[] {
  const gender = marked ? null : genderOfPronoun(lower);
  return gender ? [gender] : [];
}
