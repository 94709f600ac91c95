import type { WordRun } from '../../search/fragments.ts';

/** What the check of a quotation needs to know of its language. Forms are compared forms of words (`splitWords`). */
export interface CheckReader {
  /** Whether two stretches of words differ in nothing but how they are spelt. */
  areSameSpelt(one: readonly string[], other: readonly string[]): boolean;
  /** A contraction in full, "i'm" as "i" and "am"; alternatives are parted by `|`. Other words as they are. */
  spellInFull(written: string): readonly string[];
  /** Whether a word is the other's opposite by a prefix or a suffix: "unlawful" of "lawful". */
  isOpposite(form: string, other: string): boolean;
  /** Where numbers stand among words, each with the words before it that change what it says: “nearly 100”. */
  findNumberRuns(words: readonly { readonly form: string }[]): readonly WordRun[];
  /** Whether two words write one number, "ten" and "10". */
  isSameNumber(one: string, other: string): boolean;
  /** Whether a word may join two pieces of what was said: "and", "because". */
  isConnective(form: string): boolean;
  /** Whether a word is a title before a name: "mr", "senator". */
  isTitle(form: string): boolean;
  /** Whether a word names a party or its members. */
  isParty(form: string): boolean;
  /** Whether a word names a place or its people. */
  isPlace(form: string): boolean;
  /** Whether capitals alone make a word, as it is written, a place: "US". */
  isPlaceInCapitals(written: string): boolean;
  /** Small words that stand inside names, lower case: "van". */
  readonly nameParticles: ReadonlySet<string>;
  /** Whether two names may be one person's, by another given name or a slip: "Bob Lind" and "Robert Lind". */
  mayBeOneName(one: string, other: string): boolean;
  /** Whether a name is no more than one of the names of a person in full: "Ada" of "Ada Lind". */
  isPartOfName(part: string, name: string): boolean;
  /** The words of a body's name, as compared; null where it is no body's. */
  wordsOfBody(name: string): readonly string[] | null;
  /** Whether a name that ends in a word may be an outlet's. */
  mayBeOutlet(form: string): boolean;
  /** Whether a word right before a name says that what is quoted is theirs: "from", "by". Lower case. */
  leadsToSpeaker(word: string): boolean;
  /** Whether a word behind a name goes on to what is quoted: "tweeted", "really". Lower case. */
  goesOnToQuote(word: string): boolean;
  /** The length, in UTF-16 code units, of the beginning of a text that only addresses the bot. */
  lengthOfAddress(text: string): number;
  /** The length, in UTF-16 code units, of the conjunction with which a report begins ("that"). */
  lengthOfConjunction(text: string): number;
}
