import { wordSet } from './words.ts';

/** Words by which a sentence says that something is open, disputed or only supposed. */
export const DOUBT_WORDS: ReadonlySet<string> = wordSet(
  `unclear unknown uncertain unconfirmed unverified unproven disputed contested alleged allegedly alleges alleging allegation
  allegations purported purportedly rumored rumoured rumor rumour supposedly accused accuses false falsely baseless unfounded
  debunked denied denies deny denying if whether would`,
);

/** Words that turn what a sentence says into its opposite; "n't" stands apart from its verb. */
export const NEGATIONS: ReadonlySet<string> = wordSet(
  "not n't never no nobody none neither nor without refused failed",
);
