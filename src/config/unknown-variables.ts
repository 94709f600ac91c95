import { rankNearest } from '../core/language/nearest.ts';
import type { Environment } from '../ports/environment.ts';

/** A variable that looks like one of the program's and is none. */
export interface UnknownVariable {
  readonly name: string;
  /** The one that may be meant; null: none is near. */
  readonly nearest: string | null;
  /** Whether the one that may be meant is a secret and is not set, so that the program would run without it. */
  readonly isSecretMissing: boolean;
}

const OWN = /^(?:SLACK|DISCORD|WEB|ARCHIVE|STATE|FEEDBACK|DIGEST)_[A-Z0-9_]+$/u;
/** Where more of the letters are wrong, another variable is meant: of another program, perhaps. */
const MAX_WRONG_SHARE = 0.25;
const SECRET = /_(?:TOKEN|SECRET|KEY)$/u;

/** The variables whose names begin as the program's do, and which it does not know. */
export function findUnknownVariables(
  environment: Environment,
  known: readonly string[],
): readonly UnknownVariable[] {
  return Object.keys(environment)
    .filter((name) => OWN.test(name) && !known.includes(name))
    .toSorted()
    .map((name) => {
      const [nearest = null] = rankNearest(name, known, MAX_WRONG_SHARE);
      const isSecret = nearest !== null && SECRET.test(nearest);
      return { name, nearest, isSecretMissing: isSecret && environment[nearest] === undefined };
    });
}

/** Says so in a sentence without a full stop. */
export function describeUnknown({ name, nearest }: UnknownVariable): string {
  return nearest === null
    ? `${name} is not known and has no effect`
    : `${name} is not known (did you mean ${nearest}?)`;
}
