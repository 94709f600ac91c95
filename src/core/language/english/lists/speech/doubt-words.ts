import { wordSet } from '../grammar/words.ts';

/** Words for what is open, disputed or only supposed. */
export const DOUBT_WORDS: ReadonlySet<string> = wordSet(
  `unclear unknown uncertain unconfirmed unverified unproven disputed contested alleged allegedly alleges alleging allegation
  allegations purported purportedly rumored rumoured rumor rumour supposedly accused accuses false falsely baseless unfounded
  debunked denied denies deny denying whether`,
);

/** Words of a clause that only supposes what it tells. */
export const SUPPOSING_WORDS: ReadonlySet<string> = wordSet('if would unless');
