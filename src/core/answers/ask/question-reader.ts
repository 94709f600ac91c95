import type { ReadArticle } from '../../search/sentence-index.ts';
import type { TextSpan } from '../../span.ts';
import type { Amount } from './amounts.ts';
import type { CandidatePassage, JudgedStatement, RankedPassage, RoleBeside, Stated } from './passages.ts';
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
  /** The quoted speakers whom some words name, each of several named jointly. */
  readSpeaker(words: string, speakers: SpeakerNames): Promise<AskedSpeaker>;
  /** The speakers of a joint name one by one; empty unless each of them is quoted. */
  readJointSpeakers(words: string, speakers: SpeakerNames): Promise<readonly AskedSpeaker[]>;
  /** What somebody is claimed to have said; null where nothing of the kind is claimed. */
  readClaim(text: string): ClaimedSpeech | null;
  /** The name in a question of who somebody is; null where it asks for something else. */
  readAskedName(text: string): string | null;
  /** The names that may be those of outlets the answer is wanted from, in order. */
  findOutlets(text: string): readonly NamedOutlet[];
  /** An amount as articles write it; null where there is none. */
  readAmount(text: string): Amount | null;
  /** Whether a text asks for what is new. */
  isRecent(text: string): boolean;
  /** The names in a text, with the stems of their words. */
  readNames(text: string): readonly WrittenName[];
  /** Stems that news may use for nearly the same, without the stem itself. */
  synonymsOf(stem: string): ReadonlySet<string>;
  /** The same, and what is derived from one root ("produce", "production"). */
  relatedTo(stem: string): ReadonlySet<string>;
  /** What members of the party that a word means are called; empty where it means none. */
  membersOf(word: string): readonly string[];
  /** Whether a role is a lawmaker's, and tells no party. */
  mayBeMember(role: string): boolean;
  /** Whether two given names may be one person's. */
  areOneGender(one: string, other: string): boolean;
  /** Whether the words are a pronoun. */
  isPronoun(words: string): boolean;
  /** Whether a name has a given name and a surname. */
  isFullName(name: string): boolean;
  /** The stems of the sentence that asks, where a text has several sentences; else null. */
  readAsking(text: string): ReadonlySet<string> | null;
  /** The types that fit a question. */
  typesAsked(question: Question): readonly AnswerType[];
  /** How well a passage gives what is asked for, 0 to 1. */
  typeFit(asked: WeightedQuestion, passage: CandidatePassage, types: readonly AnswerType[]): number;
  /** Whether a sentence tells of somebody as speaking. */
  isSpeaking(sentence: string, name: string): boolean;
  /** Whether a passage is about another place, name, kind or deed than the question. */
  isOfSomethingElse(asked: WeightedQuestion, passage: CandidatePassage): boolean;
  /** Whether a passage tells the deed asked for, with the number or place asked for. */
  tellsDeed(asked: WeightedQuestion, passage: CandidatePassage): boolean;
  /**
   * Whether one of the best articles tells what a clause of the question takes for granted; true without such a clause.
   */
  tellsGranted(asked: WeightedQuestion, ranked: readonly RankedPassage[]): boolean;
  /** The passages that tell of the act of speech asked for; all of them where none is asked for. */
  keepActsAsked(question: Question, passages: readonly CandidatePassage[]): readonly CandidatePassage[];
  /** Whether a passage tells the act of speech asked for, and right beside it whom it concerns. */
  tellsActBeside(question: Question, passage: CandidatePassage): boolean;
  /** Whether words tell the act of speech of a question; true where the question has none. */
  tellsAct(question: string, words: string): boolean;
  /** Whether a sentence continues the one before it and cannot be understood without it. */
  goesOn(sentence: string): boolean;
  /** Whether a sentence leaves what it tells to the one before it: "That is where they met." */
  pointsBack(sentence: string): boolean;
  /** Ranks the best passages again by what their sentences state. */
  rereadBest(asked: WeightedQuestion, ranked: readonly RankedPassage[]): readonly RankedPassage[];
  /** What the best passages state in the relation asked for. */
  findStated(asked: WeightedQuestion, ranked: readonly RankedPassage[], now: Date): Stated;
  /** What the one who speaks in a passage calls the thing that a question asks about; null where it asks otherwise. */
  findCalledBy(asked: WeightedQuestion, passage: CandidatePassage): TextSpan | null;
  /** Whether what a yes-or-no question asks is so; null where no sentence states it or its contrary. */
  judgeStatement(
    asked: WeightedQuestion,
    ranked: readonly RankedPassage[],
    now: Date,
  ): JudgedStatement | null;
  /** Whether what is said in a passage holds all that some words say, in their order and with no other negation. */
  saysAsMuch(words: string, passage: CandidatePassage): boolean;
  /** The passages that tell who holds the office asked for; null where no office is asked for. */
  findOfficeTold(
    asked: WeightedQuestion,
    ranked: readonly RankedPassage[],
    now: Date,
  ): readonly RankedPassage[] | null;
  /** The role that its sentence gives a name; null where it gives none. */
  roleBeside(read: ReadArticle, name: TextSpan): RoleBeside | null;
  /** The stems of the content words of a role. */
  stemsOfRole(role: string): ReadonlySet<string>;
}

/** Tells where names stand in what people type, often in small letters and misspelt. */
export interface TypedNameReader {
  /** The text with blanks for "’s", at the same length. */
  withoutPossessives(text: string): string;
  /** Whether a word is written as a name, or is where names are. */
  standsAsName(text: string, word: TextSpan): boolean;
  /** Whether a word opens a question, so that it is not part of a name. @param form - compared form. */
  isAskingWord(form: string): boolean;
}

/** A name in a question that may be that of an outlet. */
export interface NamedOutlet {
  /** The name with the words that lead to it: "in the Guardian". */
  readonly phrase: string;
  readonly name: string;
  /** Whether the words of the name tell that it is an outlet: "Gazette". */
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

/** A question's words, weighed by an archive. */
export interface WeightedQuestion {
  readonly question: Question;
  /** Reads the question's language. */
  readonly reader: QuestionReader;
  readonly terms: readonly WeightedTerm[];
  /** The index in {@link terms} by the stem's number plus one; -1 for other stems. */
  readonly termIndexes: Int8Array;
  /** As {@link termIndexes}, for stems that say nearly the same; -1 for the question's own. */
  readonly related: Int8Array;
  /** The sum of the weights. */
  readonly weight: number;
}

/** A word of a question in an archive. */
export interface WeightedTerm extends Pick<QuestionWord, 'form' | 'stem' | 'share' | 'isName'> {
  /** Above zero, more for rarer words. */
  readonly weight: number;
  /** How many sentences have it; 0 where the archive has none. */
  readonly frequency: number;
}
