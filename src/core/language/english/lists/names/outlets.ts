import { wordSet } from '../grammar/words.ts';

/** Kinds of outlets: what an article may call one in turn, and the last words of names that tell the kind. */
const KINDS = [
  {
    nouns: wordSet('newspaper paper tabloid broadsheet daily weekly magazine'),
    names: wordSet(
      `times post journal tribune herald telegraph gazette examiner chronicle globe dispatch inquirer observer guardian
      sentinel advocate mirror express sun star star-tribune courier ledger bee mail newsday economist independent
      spectator standard zeitung monde figaro spiegel bild país haaretz newsweek atlantic yorker i leader forbes fortune variety billboard register`,
    ),
  },
  {
    nouns: wordSet('broadcaster network station channel'),
    names: wordSet(
      'radio television tv cnn bbc nbc abc cbs msnbc npr pbs itv espn fox sky jazeera welle broadcasting',
    ),
  },
  { nouns: wordSet('agency newswire wire'), names: wordSet('reuters bloomberg afp upi xinhua tass ap') },
  {
    nouns: wordSet('blog'),
    names: wordSet(
      'politico axios vox buzzfeed huffpost insider slate salon breitbart beast intercept verge',
    ),
  },
];
/** Nouns for outlets of any kind: most newspapers and stations run a site. */
const ANY_OUTLET = wordSet('outlet publication site website');
/** Last words of names that tell an outlet, but not its kind. */
const ANY_NAME = wordSet('news press desk newsroom');

/** Whether an article may call an outlet by the noun: "the paper", "the broadcaster". */
export function isOutletNoun(noun: string): boolean {
  return ANY_OUTLET.has(noun) || KINDS.some(({ nouns }) => nouns.has(noun));
}

/**
 * Whether the noun may mean the outlet whose name ends in `last`: the BBC is not a "paper"; null where the word does not
 * tell an outlet.
 *
 * @param last - lower case.
 */
export function mayCallOutlet(noun: string, last: string): boolean | null {
  if (ANY_NAME.has(last)) return true;
  const kind = KINDS.find(({ names }) => names.has(last));
  return kind === undefined ? null : ANY_OUTLET.has(noun) || kind.nouns.has(noun);
}
