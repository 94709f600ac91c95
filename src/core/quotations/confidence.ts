/**
 * How sure the speaker is, as measured on articles that the rules were not made on (test/eval/README.md): `sure`;
 * `probable`, shown as "probably"; `unclear`, where no speaker is named.
 */
export type Confidence = 'sure' | 'probable' | 'unclear';

/**
 * How sure each way of finding a speaker is, by the share of right names on the articles that the rules were made on
 * (test/eval/README.md has the counts): above nine in ten `sure`, down to four in five `probable`; below that it names
 * nobody. The level of a way with fewer than ten names there is a judgement, by its structure and by reading other
 * articles: `probable` where doubt remains.
 */
export const LEVELS = {
  /** “…,” Ode said. */
  'name-after': 'sure',
  /** “…,” Ode elaborated: no verb of saying. */
  'name-after-other': 'sure',
  /** Ode said, “…” */
  'name-before': 'sure',
  'name-before-other': 'probable',
  /** ODE: “…”; “…” — Ken Ode. */
  label: 'sure',
  /** Ode said that it was “…”. */
  'name-within': 'sure',
  /** Ode called it a “…”. */
  'name-calling': 'probable',
  /** Ode believes in “…”. */
  'name-thinking': 'sure',
  /** Ode backed “…”: no verb of saying or thinking. */
  'name-acting': 'probable',
  /** The sentence has an “according to”, which may report the words, too. */
  'name-beside-according': 'probable',
  /** Reported without marks. */
  indirect: 'sure',
  /** Ruiz said that Ode had said “…”; or that the council had, which she may only be talking about. */
  told: 'probable',
  'told-of-body': 'unclear',
  /**
   * The speaker goes on in the same paragraph; in the next one, which reopens the marks; in the next one, which
   * doesn't.
   */
  'goes-on': 'sure',
  'goes-on-reopened': 'sure',
  'goes-on-next': 'probable',
  /** A neighbouring sentence reports, and its source goes on. */
  'goes-on-from-report': 'probable',
  /** The mayor, as the article has introduced one. */
  description: 'sure',
  /** The Lorne mayor, where the article has given half of that. */
  'description-loose': 'probable',
  /** Ode spoke; then the mayor, as the article has called nobody. */
  'description-echoed': 'probable',
  /** Ode’s complaint says; the complaint, which the article said was Ode’s; the statement, which it did too. */
  'document-own': 'sure',
  'document-lasting': 'sure',
  'document-passing': 'probable',
  /** Somebody says the same words elsewhere in the article. */
  echo: 'probable',
  relative: 'sure',
  'pronoun-own-sentence': 'sure',
  'pronoun-source': 'sure',
  'pronoun-subject': 'sure',
  'pronoun-chain': 'sure',
  /** Ode asked Ruiz if it was safe. “No,” she replied. */
  'pronoun-asked': 'probable',
  'pronoun-far': 'probable',
  'pronoun-possessor': 'probable',
  'pronoun-source-rivalled': 'sure',
  'pronoun-subject-rivalled': 'probable',
  'pronoun-unknown-source': 'sure',
  'pronoun-unknown-subject': 'probable',
  'pronoun-unknown-rivalled': 'probable',
  'pronoun-likely-person': 'probable',
  'pronoun-likely-subject': 'unclear',
  /** The pronoun fits somebody in its own sentence too: the speaker is at most a paragraph back; farther. */
  'pronoun-own-rivalled': 'probable',
  'pronoun-own-rivalled-far': 'unclear',
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
