import type { ReadArticle } from '../../search/sentence-index.ts';
import type { TextSpan } from '../../span.ts';
import type { Amount } from './amounts.ts';
import type { CandidatePassage, RankedPassage, RoleBeside, Stated } from './passages.ts';
import type {
  AnswerType,
  AskedSpeaker,
  AskedSpeech,
  ClaimedSpeech,
  Question,
  QuestionWord,
} from './question.ts';

/** Reads questions in one language, and what passages tell of what they ask. */
export interface QuestionReader {
  readonly typed: TypedNameReader;
  /** What kind of answer a text asks for. */
  readExpectation(text: string): Pick<Question, 'kind' | 'expects' | 'unit'>;
  /** The content words of a text, in their order, each once. */
  readWords(text: string): readonly QuestionWord[];
  /** What a text asks of speech; null where it asks for something else. */
  readSpeech(text: string, speakers: SpeakerNames): Promise<AskedSpeech | null>;
  /** Whom some words name among those who are quoted; of several named jointly each. */
  readSpeaker(words: string, speakers: SpeakerNames): Promise<AskedSpeaker>;
  /** Those whom some words name one by one; none where not each of several is quoted. */
  readJointSpeakers(words: string, speakers: SpeakerNames): Promise<readonly AskedSpeaker[]>;
  /** What somebody is claimed to have said; null where nothing of the kind is claimed. */
  readClaim(text: string): ClaimedSpeech | null;
  /** Of whom a text asks who that is; null where it asks for something else. */
  readAskedName(text: string): string | null;
  /** The names that may be of the outlets by which a text wants its answer, in its order. */
  findOutlets(text: string): readonly NamedOutlet[];
  /** An amount as articles write it; null where there is none. */
  readAmount(text: string): Amount | null;
  /** Whether a text asks for what is new. */
  isRecent(text: string): boolean;
  /** The names in a text, with the stems of their words. */
  readNames(text: string): readonly WrittenName[];
  /** The stems by which news may tell nearly what a stem says, itself left out. */
  relatedTo(stem: string): ReadonlySet<string>;
  /** What the members of a party are called by whom a word means; none where it means nobody's. */
  membersOf(word: string): readonly string[];
  /** Whether two given names may be one person's. */
  areOneGender(one: string, other: string): boolean;
  /** Whether some words are a pronoun. */
  isPronoun(words: string): boolean;
  /** Whether a name is one of a given name and a surname. */
  isFullName(name: string): boolean;
  /** The types that fit a question. */
  typesAsked(question: Question): readonly AnswerType[];
  /** How well a passage holds what is asked for, 0 to 1. */
  typeFit(asked: WeightedQuestion, passage: CandidatePassage, types: readonly AnswerType[]): number;
  /** Whether a sentence tells of somebody as of one who speaks. */
  isSpeaking(sentence: string, name: string): boolean;
  /** Whether a passage tells of another place, name, kind or deed than is asked for. */
  isOfSomethingElse(asked: WeightedQuestion, passage: CandidatePassage): boolean;
  /** Whether a passage tells the deed that is asked for, with the number or the place that is. */
  tellsDeed(asked: WeightedQuestion, passage: CandidatePassage): boolean;
  /** Whether one of the best articles tells what a clause of the question takes for granted; true where none does. */
  tellsGranted(asked: WeightedQuestion, ranked: readonly RankedPassage[]): boolean;
  /** Of passages those that tell of the act of speech that is asked for; all where none is. */
  keepActsAsked(question: Question, passages: readonly CandidatePassage[]): readonly CandidatePassage[];
  /** Whether a passage tells the act of speech that is asked for of what is told of right beside it. */
  tellsActBeside(question: Question, passage: CandidatePassage): boolean;
  /** Whether words tell the act of speech of a question; true where it has none. */
  tellsAct(question: string, words: string): boolean;
  /** Whether a sentence goes on from the one before it and is not understood without it. */
  goesOn(sentence: string): boolean;
  /** The best passages ranked again by what their sentences state. */
  rereadBest(asked: WeightedQuestion, ranked: readonly RankedPassage[]): readonly RankedPassage[];
  /** What the best passages state in the relation asked for. */
  findStated(asked: WeightedQuestion, ranked: readonly RankedPassage[], now: Date): Stated;
  /** The passages that tell who has the office asked for; null where none is asked for. */
  findOfficeTold(
    asked: WeightedQuestion,
    ranked: readonly RankedPassage[],
    now: Date,
  ): readonly RankedPassage[] | null;
  /** The role that a sentence gives the name at a place; null where it gives none. */
  roleBeside(read: ReadArticle, name: TextSpan): RoleBeside | null;
  /** The stems of the words of a role that tell something. */
  stemsOfRole(role: string): ReadonlySet<string>;
}

/** Tells where names stand in what people type, often in small letters and misspelt. */
export interface TypedNameReader {
  /** A text at its length with blanks for the endings of owners: "Ruiz’s". */
  withoutPossessives(text: string): string;
  /** Whether a word is where a name stands, or is written as one. */
  standsAsName(text: string, word: TextSpan): boolean;
  /** Whether a word opens a question, and is no part of a name. @param form - compared form. */
  isAskingWord(form: string): boolean;
}

/** A name in a question that may be an outlet's. */
export interface NamedOutlet {
  /** The words that name it, with those that tie them to the question: "in the Guardian". */
  readonly phrase: string;
  readonly name: string;
  /** Whether the name is an outlet's by its words, known or not: "Gazette". */
  readonly isPress: boolean;
}

/** Who is quoted, by name. */
export interface SpeakerNames {
  list(name: string): Promise<readonly { readonly id: string }[]>;
}

/** A name as it is typed. */
export interface WrittenName {
  readonly written: string;
  readonly stems: readonly string[];
}

/** A question's words with what they tell in one archive. */
export interface WeightedQuestion {
  readonly question: Question;
  /** Reads the question's language. */
  readonly reader: QuestionReader;
  readonly terms: readonly WeightedTerm[];
  /** The place in {@link terms} by the number of the stem and one; -1 for the stems of other words. */
  readonly places: Int8Array;
  /** As {@link places}, of stems by which news may tell nearly the same; -1 for those of the question itself. */
  readonly related: Int8Array;
  /** The sum of the weights. */
  readonly weight: number;
}

/** A word of a question in an archive. */
export interface WeightedTerm extends Pick<QuestionWord, 'form' | 'stem' | 'share' | 'isName'> {
  /** Rarer words tell more; above zero. */
  readonly weight: number;
  /** In how many sentences it stands; 0 where the archive doesn't hold it. */
  readonly frequency: number;
}
