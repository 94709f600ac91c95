import type { DateRange } from '../../dates/date-range.ts';

/** What a question asks for, by the word it asks with. */
export type QuestionKind =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'how-much'
  | 'yes-no'
  | 'why'
  | 'how'
  | 'what';

/** What an answer must hold: the name of a person, a place, any name, a date, a number, a share, a sum, a measure. */
export type AnswerType = 'person' | 'place' | 'name' | 'date' | 'number' | 'percent' | 'money' | 'measure';

/** A word that the answer should be about. */
export interface QuestionWord {
  /** As compared; see `splitWords`. */
  readonly form: string;
  readonly stem: string;
  /** Whether it is written or read as part of a name. */
  readonly isName: boolean;
  /** How much it tells beside its rarity, 0 to 1: "recently" and "week" say when, not what. */
  readonly share: number;
}

/** Somebody whom the question names as the one who speaks, or whom a follow-up keeps. */
export interface AskedSpeaker {
  /** The words of the question: "Starmer", "the Trump campaign". */
  readonly asked: string;
  /** The entries of the speaker directory that the words fit, most quoted first; empty where nobody is so named. */
  readonly ids: readonly string[];
}

/** That the question asks what was said. */
export interface AskedSpeech {
  /** Whose words; null for "who said …". */
  readonly speaker: AskedSpeaker | null;
  /** What they are about; empty for "what did she say?". */
  readonly about: readonly QuestionWord[];
}

/** What a yes-or-no question claims: that somebody said some words. */
export interface ClaimedSpeech {
  readonly who: string;
  readonly words: string;
}

/** A name that was taken for another one. */
export interface Correction {
  /** As typed: "Kier Starmer". */
  readonly typed: string;
  /** As the archive has it: "Keir Starmer". */
  readonly meant: string;
}

/** A question, read. Plain data: a conversation keeps it and makes the next one of it. */
export interface Question {
  /** As typed. */
  readonly text: string;
  readonly kind: QuestionKind;
  readonly expects: AnswerType | null;
  /** What is counted or measured, stemmed: "seat" of "how many seats". Empty where nothing is named. */
  readonly unit: readonly string[];
  readonly speech: AskedSpeech | null;
  /** Null where it claims nothing of the kind. */
  readonly claim: ClaimedSpeech | null;
  /** Of whom it asks who that is; null where it asks for something else. */
  readonly askedName: string | null;
  /** Publishers of the archive that the question asks for, as the archive spells them; empty for all. */
  readonly outlets: readonly string[];
  /** When the article must have been published; null for any day. */
  readonly dates: DateRange | null;
  /** The words that leave the year of {@link dates} open ("on 18 October"): the nearest in the archive was taken; or null. */
  readonly takenFor: string | null;
  /** Whether the question is about what is new ("this week", "recently"). */
  readonly isRecent: boolean;
  /** The content words, in their order, each once. */
  readonly words: readonly QuestionWord[];
  /** Misspelt names that were taken for the nearest ones: all else is read from the question as it was meant. */
  readonly corrections: readonly Correction[];
  /** Names in the question of which the archive holds nothing at all. */
  readonly unknownNames: readonly string[];
  /** Outlets in the question of which the archive holds no article. */
  readonly unknownOutlets: readonly string[];
}
