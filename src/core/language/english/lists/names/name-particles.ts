import { wordSet } from '../grammar/words.ts';

/** Particles that are first names or articles if they are capitalised. */
export const UNSURE_PARTICLES: ReadonlySet<string> = wordSet('al ben el la abu di da af zu bin bint ten');

/** Small words inside surnames: "van der Meer". */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(
  "de la van von bin al del der den da di du el ben della dos das ibn ten ter bint abu le af zu 't",
);

/** Words between the words of one name. */
export const NAME_JOINTS: ReadonlySet<string> = wordSet('of for on to at in and the');

/** Words between an office and what it is for. */
export const OFFICE_JOINTS: ReadonlySet<string> = wordSet('of for to at on in');

/** Words that continue a body's name. */
export const BODY_JOINTS: ReadonlySet<string> = wordSet('of for on to');
