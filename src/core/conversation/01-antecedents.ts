import type { Archive } from '../archive.ts';
import { slice } from '../span.ts';
import type { PronounInLine } from './conversation-reader.ts';
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
  /** The first pronoun whose referent is unclear; null if there is none. */
  readonly unclear: Extract<Antecedent, { type: 'unclear' }> | null;
}

/**
 * Puts names in place of "he", "she" and their forms, as far as nothing in the line itself resolves them: a name or a
 * person ("the prime minister", "who") before them does, if it agrees in gender; but not for "him" and "her", since
 * since "himself" would be used for the same person.
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
  for (const pronoun of archive.language.conversation.pronouns.findPersonal(line)) {
    const found = await resolvePronoun(line, pronoun, state, archive);
    if (found?.type === 'unclear') unclear ??= found;
    if (found?.type === 'found') people.push(...found.people);
    text += line.slice(end, pronoun.start) + (found?.type === 'found' ? found.written : slice(line, pronoun));
    end = pronoun.end;
  }
  return { text: text + line.slice(end), people, unclear };
}

/** Whom a pronoun in a line stands for, and what is written in its place; null where the line itself resolves it. */
async function resolvePronoun(
  line: string,
  pronoun: PronounInLine,
  state: ConversationState | null,
  archive: Archive,
) {
  const { form, isObject, isPossessive } = pronoun;
  const before = line.slice(0, pronoun.start);
  if (!isObject && (await isResolvedBy(before, form, archive))) return null;
  const found = await findAntecedent(form, isObject ? without(state, before) : state, archive);
  if (found.type === 'unclear') return found;
  const name = found.people[0]?.name ?? slice(line, pronoun);
  const { possessive } = archive.language.conversation.pronouns;
  return { ...found, written: isPossessive ? possessive(name) : name };
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
  const meant = archive.language.conversation.pronouns.meaningOf(pronoun);
  for (const rank of new Set(people.map((each) => each.as))) {
    const ranked = people.filter((each) => each.as === rank);
    const fitting: MentionedSpeaker[] = [];
    for (const each of ranked) if (await agrees(pronoun, each, archive)) fitting.push(each);
    if (fitting.length === 1) return { type: 'found', people: fitting };
    if (fitting.length > 1) return { type: 'unclear', pronoun, candidates: fitting.map(({ name }) => name) };
    if (meant === 'any' && ranked.length > 1) return { type: 'found', people: ranked };
  }
  return { type: 'unclear', pronoun, candidates: [] };
}

/**
 * Whether a pronoun may stand for somebody. A quoted speaker of unknown gender may be "he" or "she"; of
 * what is only named it must be known that it is a man or a woman.
 */
export async function agrees(pronoun: string, person: MentionedSpeaker, archive: Archive): Promise<boolean> {
  const known = await classOf(person, archive);
  const meant = archive.language.conversation.pronouns.meaningOf(pronoun);
  if (meant === 'female' || meant === 'male')
    return known === meant || (known === null && person.ids.length > 0);
  return known === 'body' || (known === null && meant !== 'body');
}

async function isResolvedBy(before: string, pronoun: string, archive: Archive): Promise<boolean> {
  const { meansSomebody, meaningOf } = archive.language.conversation.pronouns;
  if (meansSomebody(before)) return true;
  for (const person of await namedPeople(before, archive)) {
    const known = await classOf(person, archive);
    if (known === null || known === meaningOf(pronoun)) return true;
  }
  return false;
}

function without(state: ConversationState | null, before: string): ConversationState | null {
  if (state === null) return null;
  const named = before.toLowerCase();
  const last = (name: string) => name.toLowerCase().split(/\s+/u).at(-1) ?? name;
  return { ...state, people: state.people.filter(({ name }) => !named.includes(last(name))) };
}
