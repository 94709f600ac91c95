/**
 * Asks who-said with words of annotated quotations: `npm run eval:who-said -- DIR [--seed N] [--errors FILE] [--json]`,
 * where DIR holds `train` and `dev`. One archive is opened over the texts of both; the words come from the annotations
 * of `dev`, one stretch for each attribution, picked by a fixed seed:
 *
 * - `6 words`, `3 words`: so many consecutive content words;
 * - `5 words, noisy`: five, of which one is misspelt and another inflected.
 *
 * Each is asked twice: as the words stand in the text, stop words between them included, and as the content words only.
 *
 * The first result is right where it is a quotation that overlaps the annotated words in the same article (`strict`).
 * Besides, it counts as right where another article reports the same statement (`also in`), or where what was found is
 * another quotation with the very words in their order, undamaged (`same words`): nobody can tell from "we will win"
 * which of two people who said so was meant, and that is no error of search. Both are counted and shown, so that what
 * the leniency is worth can be seen.
 *
 * What the engine took for no quotation cannot be found by search: `held` says for how many cases one quotation of the
 * engine has all the words, and `right of held` is what search itself can be blamed for.
 */
import process from 'node:process';
import { runWhoSaidEval } from './who-said/run.ts';

process.exitCode = await runWhoSaidEval(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  fail: (text) => process.stderr.write(text),
});
