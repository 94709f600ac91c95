import type { Piece, SourceTexts, WordClass } from './source-texts.ts';

/**
 * Words of a text that grows: a fixed source runs out of new words, real news does not. Heaps' law, V(n) = K n^β, with
 * the constants of three million words of news of 2022 (measured: 32,436 different words in 640,000, 59,188 in 2,560,000).
 */
const HEAPS_K = 77;
const HEAPS_BETA = 0.45;
/** How often a new word is put in where there are too few yet, and how often one that was put in before. */
const NEW_SHARE = 0.1;
const AGAIN_SHARE = 0.08;
const SYLLABLES =
  'ba be bi bo bra da del di dor fa fen fo ga gor ha hel ka ken ko kra la len lo lu ma mel mi mor na nel no pa per po ra rel ri ro sa sel so sta ta ten ti tor va ven vi wa wel zan'.split(
    ' ',
  );

export interface GrowingVocabulary {
  /** Counts a word that stays as it is. */
  count(piece: Piece): void;
  /** Draws a word of a class: one of the source's, or one that was put in. */
  draw(wordClass: WordClass): string;
}

/** Makes a vocabulary that grows with the words drawn from it and counted. */
export function createVocabulary({ words, wordCount }: SourceTexts, random: () => number): GrowingVocabulary {
  const seen = new Uint8Array(wordCount);
  const invented = new Map<WordClass, string[]>();
  let different = 0;
  let inventedCount = 0;
  let total = 0;
  const below = (limit: number) => Math.floor(random() * limit);
  const count = ({ word }: Piece) => {
    if (word < 0) return;
    total += 1;
    if (seen[word] === 1) return;
    seen[word] = 1;
    different += 1;
  };
  const invent = (wordClass: WordClass, known: string[]) => {
    const word = spellOut(inventedCount, wordClass);
    inventedCount += 1;
    different += 1;
    known.push(word);
    return word;
  };
  return {
    count,
    draw(wordClass) {
      const known = invented.get(wordClass) ?? [];
      invented.set(wordClass, known);
      const chance = random();
      if (chance < NEW_SHARE && different < HEAPS_K * total ** HEAPS_BETA) {
        total += 1;
        return invent(wordClass, known);
      }
      if (chance > 1 - AGAIN_SHARE && known.length > 0) {
        total += 1;
        // Squared, so that a few of them are common and most are rare.
        return known[Math.floor(known.length * random() ** 2)] ?? '';
      }
      const group = words.get(wordClass) ?? [];
      const piece = group[below(group.length)];
      if (piece === undefined) return '';
      count(piece);
      return piece.text;
    },
  };
}

/** A word that no other number below {@link MAX_INVENTED} spells; numbers in a row are not alike. */
function spellOut(number: number, wordClass: WordClass): string {
  let rest = (number * STRIDE) % MAX_INVENTED;
  let spelt = '';
  for (let syllable = 0; syllable < SYLLABLE_COUNT; syllable += 1) {
    spelt += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  if (wordClass === 'name') return `${spelt.charAt(0).toUpperCase()}${spelt.slice(1)}`;
  return wordClass === 'other' ? spelt : `${spelt}${wordClass}`;
}

const SYLLABLE_COUNT = 4;
const MAX_INVENTED = SYLLABLES.length ** SYLLABLE_COUNT;
/** A prime, so that it shares no factor with the number of syllables. */
const STRIDE = 7_368_787;
