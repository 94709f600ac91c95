import type { Archive } from '../archive.ts';
import { genderOfPronoun } from '../language/english/gender.ts';
import { isPersonNoun } from '../language/english/person-nouns.ts';
import type { ConversationState, MentionedSpeaker } from './conversation-state.ts';
import { namedPeople } from './named-people.ts';
import { classOf } from './speaker-gender.ts';

/** Whom a pronoun means. */
export type Antecedent =
  | { readonly type: 'found'; readonly people: readonly MentionedSpeaker[] }
  /** Nobody of the last exchange agrees with it, or more than one do: those are the candidates. */
  | { readonly type: 'unclear'; readonly pronoun: string; readonly candidates: readonly string[] };

/** A line with names in place of the pronouns that refer back. */
export interface ResolvedLine {
  readonly text: string;
  /** Whom the pronouns mean, in their order. */
  readonly people: readonly MentionedSpeaker[];
  /** The first pronoun of which it is unclear whom it means; null where there is none. */
  readonly unclear: Extract<Antecedent, { type: 'unclear' }> | null;
}

const PERSONAL = /(?<![\p{L}’'-])(?:he|him|his|himself|she|her|hers|herself)(?![\p{L}’'-])/giu;
const POSSESSED = /^\s+\p{L}/u;
const NO_POSSESSED =
  /^\s+(?:about|in|on|at|to|for|and|or|of|as|by|with|from|since|before|after|when|while|last|yesterday|today|this|that|again|too)\b/iu;
const SOMEBODY = /\b(?:who|whom|someone|somebody|anyone|anybody|everyone|nobody)\b/iu;
/** "Who did he …": the one asked for is not the one who does it. */
const ASKS_WHOM =
  /^\W*(?:and\s+|but\s+|so\s+)?(?:who|whom)(?:\s+else)?\s+(?:did|does|do|has|have|had|is|was|will|would|can|could)\s*$/iu;
const WORDS = /\p{L}+/gu;

/**
 * Puts names in place of "he", "she" and their forms, as far as nothing in the line itself resolves them: a name or a
 * person ("the prime minister", "who") before them does, if it agrees in gender; but not for "him" and "her", since
 * whoever does something to himself would be "himself".
 */
export async function resolvePronouns(
  line: string,
  state: ConversationState | null,
  archive: Archive,
): Promise<ResolvedLine> {
  const people: MentionedSpeaker[] = [];
  let unclear: ResolvedLine['unclear'] = null;
  let text = '';
  let end = 0;
  for (const { 0: pronoun, index } of line.matchAll(PERSONAL)) {
    const found = await resolvePronoun(line, { pronoun, index }, state, archive);
    if (found?.type === 'unclear') unclear ??= found;
    if (found?.type === 'found') people.push(...found.people);
    text += line.slice(end, index) + (found?.type === 'found' ? found.written : pronoun);
    end = index + pronoun.length;
  }
  return { text: text + line.slice(end), people, unclear };
}

/** Whom a pronoun in a line stands for, and what is written in its place; null where the line itself resolves it. */
async function resolvePronoun(
  line: string,
  { pronoun, index }: { readonly pronoun: string; readonly index: number },
  state: ConversationState | null,
  archive: Archive,
) {
  const before = line.slice(0, index);
  const after = line.slice(index + pronoun.length);
  const lower = pronoun.toLowerCase();
  const isObject =
    lower === 'him' || (lower === 'her' && (!POSSESSED.test(after) || NO_POSSESSED.test(after)));
  if (!isObject && (await isResolvedBy(before, lower, archive))) return null;
  const found = await findAntecedent(lower, isObject ? without(state, before) : state, archive);
  if (found.type === 'unclear') return found;
  const name = found.people[0]?.name ?? pronoun;
  const isPossessive = lower === 'his' || (lower === 'her' && !isObject);
  return { ...found, written: isPossessive ? `${name}’s` : name };
}

/**
 * Whom a pronoun means among those of the last exchange: those whose words were asked for come before those who were
 * named, and these before those who were cited; of one rank two who agree make it unclear. "They" and "it" mean a body;
 * "they" else several people of one rank, or somebody whose gender is unknown.
 */
export async function findAntecedent(
  pronoun: string,
  state: ConversationState | null,
  archive: Archive,
): Promise<Antecedent> {
  const people = state?.people ?? [];
  for (const rank of new Set(people.map((each) => each.as))) {
    const ranked = people.filter((each) => each.as === rank);
    const fitting: MentionedSpeaker[] = [];
    for (const each of ranked) if (await agrees(pronoun, each, archive)) fitting.push(each);
    if (fitting.length === 1) return { type: 'found', people: fitting };
    if (fitting.length > 1) return { type: 'unclear', pronoun, candidates: fitting.map(({ name }) => name) };
    if (pronoun === 'they' && ranked.length > 1) return { type: 'found', people: ranked };
  }
  return { type: 'unclear', pronoun, candidates: [] };
}

/**
 * Whether a pronoun may stand for somebody. Whoever is quoted may be "he" or "she" where nothing tells the gender; of
 * what is only named it must be known that it is a man or a woman.
 */
export async function agrees(pronoun: string, person: MentionedSpeaker, archive: Archive): Promise<boolean> {
  const known = await classOf(person, archive);
  const gender = genderOfPronoun(pronoun);
  if (gender !== null) return known === gender || (known === null && person.ids.length > 0);
  if (pronoun === 'it') return known === 'body';
  return known === 'body' || known === null;
}

async function isResolvedBy(before: string, pronoun: string, archive: Archive): Promise<boolean> {
  if (SOMEBODY.test(before) && !ASKS_WHOM.test(before)) return true;
  if ((before.toLowerCase().match(WORDS) ?? []).some(isPersonNoun)) return true;
  for (const person of await namedPeople(before, archive)) {
    const known = await classOf(person, archive);
    if (known === null || known === genderOfPronoun(pronoun)) return true;
  }
  return false;
}

function without(state: ConversationState | null, before: string): ConversationState | null {
  if (state === null) return null;
  const named = before.toLowerCase();
  const last = (name: string) => name.toLowerCase().split(/\s+/u).at(-1) ?? name;
  return { ...state, people: state.people.filter(({ name }) => !named.includes(last(name))) };
}
