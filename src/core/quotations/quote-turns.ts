import type { TranscriptTurn } from '../article/transcript.ts';
import type { Quotation, Speaker } from './quotation.ts';

/** A transcript's labels for people whom it does not name. */
const NOBODY =
  /^(?:(?:un)?(?:known|identified)|speaker|sprecher(?:in)?|interviewer|interviewee|host|co-?host|moderator|reporter|correspondent|narrator|announcer|presenter|anchor|man|woman|male|female|boy|girl|voice|caller|audience|crowd|operator|participant|guest|question|answer|q|a|all|both|translator|interpreter)\b/iu;
/** "Ana Ruiz, Mayor", "ANA RUIZ (Mayor)". */
const WITH_ROLE = /^(?<name>[^,(]+?)\s*(?:,\s*(?<after>[^()]+)|\((?<inside>[^()]+)\))$/u;

/** The quotations of a transcript: each turn with a label is a quotation of the speaker whom the label names. */
export function quoteTurns(turns: readonly TranscriptTurn[]): readonly Quotation[] {
  return turns.flatMap(({ label, words }) => {
    if (label === null) return [];
    const speaker: Speaker = { ...readLabel(label.text), mention: { start: label.start, end: label.end } };
    const isNamed = speaker.name !== null;
    return [
      {
        ...words,
        kind: 'direct',
        parts: [words],
        speaker,
        attribution: isNamed ? 'named' : 'description',
        confidence: isNamed ? 'sure' : 'unclear',
        evidence: isNamed ? 'label' : null,
        coSpeakers: [],
        tellers: [],
        document: null,
        cue: null,
      } as const,
    ];
  });
}

/**
 * Whom a label names.
 *
 * @example readLabel('ANA RUIZ, MAYOR') // { name: 'Ana Ruiz', role: 'mayor' }
 * @example readLabel('Speaker 2') // { name: null, role: 'speaker 2' }
 */
export function readLabel(label: string): Pick<Speaker, 'name' | 'role'> {
  if (NOBODY.test(label)) return { name: null, role: label.toLowerCase() };
  const { name = label, after, inside } = WITH_ROLE.exec(label)?.groups ?? {};
  const role = (after ?? inside)?.trim() ?? null;
  return {
    name: inOrdinaryLetters(name.trim()),
    role: role !== null && isCapitals(role) ? role.toLowerCase() : role,
  };
}

const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
/** Capitals up to this length are an abbreviation: BBC. */
const MAX_ABBREVIATION = 3;
const WORD = /[\p{L}\p{M}]+/gu;
const AFTER_MC = /^Mc(?<letter>\p{Ll})/u;

function isCapitals(words: string): boolean {
  return CAPITALS.test(words);
}

/** A name in capitals in ordinary letters; an abbreviation stays. */
function inOrdinaryLetters(name: string): string {
  if (!isCapitals(name) || (name.length <= MAX_ABBREVIATION && !name.includes(' '))) return name;
  return name.replace(WORD, (word) => {
    const ordinary = `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`;
    return ordinary.replace(AFTER_MC, (_, letter: string) => `Mc${letter.toUpperCase()}`);
  });
}
