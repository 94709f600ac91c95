import type { TextSpan } from '../../../../../span.ts';
import type { CueClass } from '../../../lists/speech/cue-verbs.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';

/** A cue in a sentence with the phrase that names its source. */
export interface ReportingClause {
  readonly cue: TextSpan;
  readonly cueClass: CueClass;
  /** Items `from` to `to` (exclusive) are the cue and, where it is next to it, its subject. */
  readonly from: number;
  readonly to: number;
  readonly cueIndex: number;
  readonly subject: NounPhrase | null;
}
