import type { Confidence } from '../../../../quotations/confidence.ts';
import { type Evidence, LEVELS } from '../../../../quotations/confidence.ts';
import { slice } from '../../../../span.ts';
import { CUE_VERBS } from '../../lists/speech/cue-verbs.ts';
import type { AttributedSpan } from '../attributions/attributed-span.ts';
import type { Referent } from './referent.ts';

const ACCORDING = /^(?:according|per$)/u;
/** An "according to" farther away is about something else; bounds the work on endless sentences. In words. */
const MAX_TO_SOURCE = 120;

/** How the speaker of a span was found: by its source's form, and by what joins the two. */
export function evidenceOf(span: AttributedSpan, referent: Referent, text: string): Evidence {
  const own = referent.evidence ?? (referent.attribution === 'description' ? 'description' : null);
  const joint = span.isContinued ? continuedBy(span) : joinedBy(span, text);
  // Both must hold, so the weaker one counts.
  if (own === null) return joint;
  return (span.isContinued || span.link === 'continued') && rank(joint) > rank(own) ? joint : own;
}

const RANKS = { sure: 0, probable: 1, unclear: 2 } as const satisfies Record<Confidence, number>;

function rank(evidence: Evidence): number {
  return RANKS[LEVELS[evidence]];
}

function continuedBy({ sentence, sourceSentence, marked }: AttributedSpan): Evidence {
  if (sentence.paragraph === sourceSentence.paragraph) return 'goes-on';
  return marked.opensParagraph && !marked.isClosed ? 'goes-on-reopened' : 'goes-on-next';
}

function joinedBy(span: AttributedSpan, text: string): Evidence {
  const { link, cue, tellers } = span;
  if (link === 'indirect') return 'indirect';
  if (link === 'continued') return 'goes-on-from-report';
  if (cue === null) return 'label';
  const word = slice(text, cue).toLowerCase();
  if (tellers.length === 0 && !ACCORDING.test(word) && isBesideAccording(span))
    return 'name-beside-according';
  const cueClass = CUE_VERBS.get(word) ?? (ACCORDING.test(word) ? 'say' : 'other');
  const isSaying = cueClass === 'say' || cueClass === 'tell';
  if (link === 'after') return isSaying ? 'name-after' : 'name-after-other';
  if (link === 'before') return isSaying ? 'name-before' : 'name-before-other';
  if (isSaying) return 'name-within';
  if (cueClass === 'call') return 'name-calling';
  return cueClass === 'think' ? 'name-thinking' : 'name-acting';
}

/** Whether another source stands near the span. */
function isBesideAccording({ sentence: { items }, at }: AttributedSpan): boolean {
  const near = items.slice(Math.max(0, at - MAX_TO_SOURCE), at + MAX_TO_SOURCE);
  return near.some((item, index) => item.lower === 'according' && near[index + 1]?.lower === 'to');
}
