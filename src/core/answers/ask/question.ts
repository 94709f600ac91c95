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

/** A word of what the question is about. */
export interface QuestionWord {
  /** As compared; see `splitWords`. */
  readonly form: string;
  readonly stem: string;
  /** Whether it is part of a name. */
  readonly isName: boolean;
  /** How much it counts, 0 to 1, besides its rarity: "recently" and "week" say when, not what. */
  readonly share: number;
}

/** The speaker whom a question names, or whom a follow-up keeps. */
export interface AskedSpeaker {
  /** As the question says it: "Starmer", "the Trump campaign". */
  readonly asked: string;
  /** The fitting entries of the speaker directory, most quoted first; empty where nobody has the name. */
  readonly ids: readonly string[];
}

/** What a question asks of speech. */
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

/** A name that was taken for another. */
export interface Correction {
  /** As typed: "Kier Starmer". */
  readonly typed: string;
  /** As the archive has it: "Keir Starmer". */
  readonly meant: string;
}

/** A question, read. Plain data: a conversation keeps it and makes the next one of it. */
export interface Question {
  /** As typed, with names in place of the pronouns that a conversation resolves. */
  readonly text: string;
  readonly kind: QuestionKind;
  readonly expects: AnswerType | null;
  /** What is counted or measured, stemmed: "seat" of "how many seats". Empty where nothing is named. */
  readonly unit: readonly string[];
  readonly speech: AskedSpeech | null;
  /** Null where it claims nothing of the kind. */
  readonly claim: ClaimedSpeech | null;
  /** The name in "who is …?"; null where it asks for something else. */
  readonly askedName: string | null;
  /** Publishers of the archive that the question asks for, as the archive spells them; empty for all. */
  readonly outlets: readonly string[];
  /** When the article must have been published; null for any day. */
  readonly dates: DateRange | null;
  /** The words that leave the year of {@link dates} open ("on 18 October"), so that the nearest in the archive was taken; or null. */
  readonly takenFor: string | null;
  /** Whether the question is about what is new ("this week", "recently"). */
  readonly isRecent: boolean;
  /** The content words, in their order, each once. */
  readonly words: readonly QuestionWord[];
  /** Misspelt names that were taken for the nearest ones. Everything else is read from the corrected question. */
  readonly corrections: readonly Correction[];
  /** Names that the archive does not have at all. */
  readonly unknownNames: readonly string[];
  /** Outlets of which the archive has no article. */
  readonly unknownOutlets: readonly string[];
}
