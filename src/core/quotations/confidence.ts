import type { Confidence } from './quotation.ts';

/**
 * How sure each way is in which a speaker is found, by the share that is right where it was measured
 * (test/eval/README.md): above nine in ten `sure`, down to four in five `probable`; what is right less often names
 * nobody.
 */
export const LEVELS = {
  /** “…,” Ode said. */
  'name-after': 'sure',
  /** “…,” Ode elaborated: no verb of saying. */
  'name-after-other': 'sure',
  /** Ode said, “…” */
  'name-before': 'sure',
  'name-before-other': 'sure',
  /** ODE: “…”; “…” — Ken Ode. */
  label: 'sure',
  /** Ode said that it was “…”. */
  'name-within': 'sure',
  /** Ode called it a “…”. */
  'name-calling': 'sure',
  /** Ode believes in “…”. */
  'name-thinking': 'sure',
  /** Ode backed “…”: no verb of saying or thinking. */
  'name-acting': 'sure',
  /** Another “according to” stands in the sentence. */
  'name-beside-according': 'sure',
  /** Reported without marks. */
  indirect: 'sure',
  /** Ruiz said that Ode had said “…”. */
  told: 'sure',
  /** The speaker goes on in the paragraph; in the next one, whose marks reopen or not. */
  'goes-on': 'sure',
  'goes-on-reopened': 'sure',
  'goes-on-next': 'sure',
  /** The sentence beside tells, and its source goes on. */
  'goes-on-from-report': 'sure',
  /** The mayor, as the article has introduced one. */
  description: 'sure',
  /** The Lorne mayor, where the article has said the half of it. */
  'description-loose': 'probable',
  /** Ode’s complaint says; the complaint, of which the article said whose it is; the statement, of which it did. */
  'document-own': 'sure',
  'document-lasting': 'sure',
  'document-passing': 'probable',
  relative: 'sure',
  'pronoun-own-sentence': 'sure',
  'pronoun-source': 'sure',
  'pronoun-subject': 'sure',
  'pronoun-chain': 'sure',
  'pronoun-far': 'sure',
  'pronoun-possessor': 'probable',
  'pronoun-source-rivalled': 'sure',
  'pronoun-subject-rivalled': 'probable',
  'pronoun-unknown-source': 'sure',
  'pronoun-unknown-subject': 'probable',
  'pronoun-unknown-rivalled': 'unclear',
  'pronoun-likely-person': 'probable',
  'pronoun-likely-subject': 'unclear',
  'pronoun-own-rivalled': 'unclear',
  'pronoun-blurred': 'probable',
  'pronoun-passed': 'unclear',
  'pronoun-passed-unknown': 'unclear',
  'pronoun-passed-body': 'unclear',
  'pronoun-only-near': 'probable',
  'pronoun-only-name': 'unclear',
  'pronoun-it': 'probable',
  'pronoun-they': 'probable',
} as const satisfies Readonly<Record<string, Confidence>>;

/** How a speaker was found. */
export type Evidence = keyof typeof LEVELS;

/** How sure each kind of evidence is. */
export type Levels = Readonly<Record<Evidence, Confidence>>;
