import type { Verdict } from '../../core/answers/check/check-answer.ts';
import { MAX_QUOTATIONS } from '../../core/answers/check/check-pasted.ts';
import { MAX_CHECKED_LENGTH } from '../../core/answers/check/checked-quote.ts';
import type { PasteAnswer, QuotationCheck } from '../../core/answers/check/paste-answer.ts';
import type { Holdings } from '../../core/holdings.ts';
import { count, inArchive } from '../counts.ts';
import { shorten } from '../describe-changes.ts';
import type { NoteNode, Reply, ReplyNode } from '../reply.ts';
import { composeSource } from '../source.ts';
import { composeCheck, composeFault, describeChecked } from './compose-check.ts';
import { joinWithDividers } from './compose-who-said.ts';

type CheckedPaste = Extract<PasteAnswer, { type: 'checked' }>;

/** What a count of verdicts is called, in the order in which they are counted: worst first. */
const COUNTED: readonly (readonly [verdict: Verdict, words: string])[] = [
  ['not-found', 'not in this archive'],
  ['misattributed', 'said by somebody else'],
  ['stitched', 'stitched'],
  ['altered', 'altered'],
  ['paraphrase', 'paraphrase only'],
  ['verbatim', 'verbatim'],
];
/** Quotations that only serve as labels are cut to this many UTF-16 code units. */
const MAX_SHOWN = 90;

/**
 * The reply to the check of a text that was pasted: all that is known of its one quotation; of several a count, then
 * one line each, worst first, with whoever is said to have said it and whoever did.
 */
export function composePaste(answer: PasteAnswer): Reply {
  if (answer.type === 'unsearchable') return composeFault(answer.fault);
  const { quotations } = answer;
  const [only] = quotations;
  const rest = composeLeftOut(answer);
  if (only === undefined)
    return {
      nodes: [
        { type: 'lead', text: 'There is no quotation to check: nothing stands in quotation marks.' },
        ...rest,
      ],
    };
  if (quotations.length === 1) return { nodes: [...composeCheck(only.answer).nodes, ...rest] };
  return {
    nodes: [
      {
        type: 'lead',
        text: `${count(quotations.length, 'quotation')} checked: ${countVerdicts(quotations, only.answer.searched)}.`,
      },
      { type: 'divider' },
      ...joinWithDividers(quotations.map(composeLine)),
      ...rest,
      { type: 'note', text: `${count(only.answer.searched.articles, 'article')} searched` },
    ],
  };
}

function countVerdicts(quotations: CheckedPaste['quotations'], searched: Holdings): string {
  const counts = COUNTED.flatMap(([verdict, words]) => {
    const number = quotations.filter(({ answer }) => answer.verdict === verdict).length;
    const named = verdict === 'not-found' ? `not ${inArchive(searched)}` : words;
    return number === 0 ? [] : [`${number} ${named}`];
  });
  return counts.join(', ');
}

function composeLine({ answer, quote, claimed }: QuotationCheck): readonly ReplyNode[] {
  const by = claimed === null ? '' : ` · claimed: ${claimed}`;
  const text = `${describeChecked(answer)} · “${shorten(quote, MAX_SHOWN)}”${by}`;
  const [main] = answer.matches;
  return [{ type: 'lead', text }, ...(main === undefined ? [] : [composeSource(main.article, main.span)])];
}

function composeLeftOut({ leftOut: { many, long } }: CheckedPaste): readonly NoteNode[] {
  return [
    ...(many === 0
      ? []
      : [`${count(many, 'further quotation')} not checked: give at most ${MAX_QUOTATIONS} at once.`]),
    ...(long === 0
      ? []
      : [
          `${count(long, 'quotation')} not checked: longer than ${MAX_CHECKED_LENGTH} characters. Is a mark left open?`,
        ]),
  ].map((text) => ({ type: 'note', text }));
}
