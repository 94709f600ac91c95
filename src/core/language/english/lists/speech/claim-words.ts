import { wordSet } from '../grammar/words.ts';

/** Words before the name of the alleged speaker: "from Ana Ruiz, “…”", "did Ana Ruiz really say". */
export const BEFORE_NAME: ReadonlySet<string> = wordSet('from by per via did has does when if that');

/** Verbs and adverbs between such a name and the words: "Ruiz really say “…”", "Ruiz once put it: “…”". */
export const BEHIND_NAME: ReadonlySet<string> = wordSet(
  'really actually ever once also just say said says tweet tweeted tweets write wrote post posted put it claim claimed have on in',
);
