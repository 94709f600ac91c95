import { stemmer } from 'stemmer';
import { IRREGULAR_FORMS } from './lists/grammar/irregular-verbs.ts';

/**
 * The stem by which a word is found, from its compared form: that of Porter (1980, "An algorithm for suffix
 * stripping"), irregular forms joined to their verb first, so that "wrote" finds "write".
 */
export function stemOf(form: string): string {
  return stemmer(IRREGULAR_FORMS.get(form) ?? form);
}
