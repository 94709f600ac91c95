import type { Article } from '../../../article/article.ts';
import { finish } from '../../../layers/finish.ts';
import { eachInSteps } from '../../../layers/in-steps.ts';
import { oneLine } from '../../../one-line.ts';
import { type Speaker, speakersOf } from '../../../quotations/quotation.ts';
import { slice } from '../../../span.ts';
import type { Statement } from '../../../statement.ts';
import { compareText } from '../../../text-order.ts';
import { type Gender, genderOfPronoun } from '../gender.ts';
import { TITLES } from '../lists/grammar/words.ts';
import { foldNameWord, readName, type SpeakerName } from './01-names.ts';
import { genderOfRole, officesOf, seatInBrackets, seatOf } from './offices.ts';

/** A speaker of a statement; a joint one has several. */
export interface Voice {
  readonly statement: Statement;
  readonly speaker: Speaker;
}

/** A name as one article uses it for its speakers, and what the article says of them. */
export interface NameUse {
  readonly article: Article;
  readonly name: SpeakerName;
  readonly voices: readonly Voice[];
  /** How often the article has each form: the name, and the words of the reporting clauses. */
  readonly forms: ReadonlyMap<string, number>;
  /** From the roles and from the titles before the name. */
  readonly offices: ReadonlySet<string>;
  /** `congress:texas`, `governor:ohio`. */
  readonly seats: ReadonlySet<string>;
  /** Whether the name has a title somewhere: "Mr. Lind". */
  readonly isTitled: boolean;
  /** As a title, a role or, for a short name, a pronoun states it. */
  readonly gender: Gender | null;
}

/** What a statement tells about its speaker beside the name. */
interface Testimony {
  readonly form: string | null;
  readonly titles: string;
  readonly seat: string | null;
  readonly pronounGender: Gender | null;
}

/** How far before a mention titles are searched, and behind it a party and state; in code units. */
const REACH = 48;
const WHITE_SPACE = /\s+/u;

/**
 * The uses of names in the articles, by path and name. Speakers without a name are left out; each speaker of a joint
 * statement counts. A short name that an article gives to a woman and to a man is two uses.
 *
 * @param isWanted - which speakers to collect; all by default.
 */
export function collectUses(
  statements: readonly Statement[],
  isWanted: (speaker: Speaker) => boolean = () => true,
): readonly NameUse[] {
  return finish(collectUsesInSteps(statements, isWanted));
}

/** As {@link collectUses}, in steps. */
export function* collectUsesInSteps(
  statements: readonly Statement[],
  isWanted: (speaker: Speaker) => boolean = () => true,
): Generator<void, readonly NameUse[]> {
  const reading = { name: remember(readName), role: remember(readRole) };
  const uses = new Map<string, UseInMaking>();
  yield* eachInSteps(statements, (statement) => {
    for (const speaker of speakersOf(statement.quotation).filter(isWanted)) {
      const text = speaker.name;
      const name = text === null ? null : reading.name(text);
      if (text !== null && name !== null) addVoice(uses, { statement, speaker }, { name, text }, reading);
    }
  });
  return [...uses].toSorted(([one], [other]) => compareText(one, other)).map(([, use]) => use);
}

/** How names and roles are read. */
interface Reading {
  name(text: string): SpeakerName | null;
  role(text: string): RoleEvidence;
}

/** What a role or title says of its bearer. */
interface RoleEvidence {
  readonly offices: readonly string[];
  readonly seat: string | null;
  readonly gender: Gender | null;
}

interface UseInMaking {
  readonly article: Article;
  readonly name: SpeakerName;
  readonly voices: Voice[];
  readonly forms: Map<string, number>;
  readonly offices: Set<string>;
  readonly seats: Set<string>;
  isTitled: boolean;
  gender: Gender | null;
}

/** Most names and roles recur; each is read once. */
function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const entry = known.get(text) ?? { value: read(text) };
    known.set(text, entry);
    return entry.value;
  };
}

function readRole(role: string): RoleEvidence {
  return { offices: officesOf(role), seat: seatOf(role), gender: genderOfRole(role) };
}

function addVoice(
  uses: Map<string, UseInMaking>,
  voice: Voice,
  { name, text }: { readonly name: SpeakerName; readonly text: string },
  reading: Reading,
): void {
  const { article } = voice.statement;
  const { role } = voice.speaker;
  const testimony = hear(voice, name, reading);
  const evidence = [name.titles, testimony.titles, role ?? '']
    .filter((words) => words !== '')
    .map(reading.role);
  const stated = evidence.find((each) => each.gender !== null)?.gender ?? null;
  const gender = name.kind === 'short' ? (stated ?? testimony.pronounGender) : stated;
  const use = findUse(uses, article, name, gender);
  use.voices.push(voice);
  use.gender ??= gender;
  use.isTitled ||= name.titles !== '' || testimony.titles !== '';
  for (const office of evidence.flatMap(({ offices }) => offices)) use.offices.add(office);
  for (const seat of [testimony.seat, ...evidence.map((each) => each.seat)]) {
    if (seat !== null) use.seats.add(seat);
  }
  for (const form of [oneLine(text), testimony.form]) {
    if (form !== null) use.forms.set(form, (use.forms.get(form) ?? 0) + 1);
  }
}

function findUse(
  uses: Map<string, UseInMaking>,
  article: Article,
  name: SpeakerName,
  gender: Gender | null,
): UseInMaking {
  const parts = [article.path, name.words.join(' '), name.suffix, name.kind === 'short' ? gender : null];
  const key = JSON.stringify(parts);
  const known = uses.get(key);
  if (known !== undefined) return known;
  const use = {
    article,
    name,
    voices: [],
    forms: new Map(),
    offices: new Set<string>(),
    seats: new Set<string>(),
    isTitled: false,
    gender: null,
  };
  uses.set(key, use);
  return use;
}

/** Reads the words around the mention, which count if the mention is the name or part of it. */
function hear({ statement, speaker }: Voice, name: SpeakerName, reading: Reading): Testimony {
  const { article } = statement;
  const { mention } = speaker;
  const words = oneLine(slice(article.text, mention));
  const pronounGender = genderOfPronoun(words.toLowerCase());
  const told = reading.name(words)?.words ?? [];
  const isName = told.length > 0 && told.every((word) => name.words.includes(word));
  if (!isName) return { form: null, titles: '', seat: null, pronounGender };
  const before = article.text.slice(Math.max(mention.start - REACH, 0), mention.start);
  const behind = article.text.slice(mention.end, mention.end + REACH);
  return { form: words, titles: titlesAtEnd(before), seat: seatInBrackets(behind), pronounGender };
}

function titlesAtEnd(text: string): string {
  const words = text.split(WHITE_SPACE);
  if (words.pop() !== '') return '';
  const first = words.findLastIndex((word) => !TITLES.has(foldNameWord(word))) + 1;
  return words.slice(first).join(' ');
}
