import { wordSet } from './words.ts';

/** Words that make what follows somebody else's claim, a supposition or a falsehood. */
export const UNDERMINING: ReadonlySet<string> = wordSet(
  `if unless whether doubt doubts deny denies denied false falsely untrue lie lies wrong claim claims claiming say says
  saying pretend pretends suppose supposedly allegedly refuse refused reject rejected except`,
);

/** Words that take back what stands before them. */
export const RETRACTING: ReadonlySet<string> = wordSet(
  'but unless if except until though although however only provided not never nor',
);
