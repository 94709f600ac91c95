import type { Place, SourceNode } from '../../reply/reply.ts';
import type { DeskAnswer } from '../desk/desk.ts';
import { isJudgement, type ResultGroup } from '../desk/results.ts';

/** The kinds of buttons. */
export const ACTION_KINDS = ['share', 'context', 'also-in', 'more', 'good', 'bad'] as const;

/** What a button does. */
export type ActionKind = (typeof ACTION_KINDS)[number];

/** A button, whatever it looks like on a platform. */
export interface PlannedButton {
  readonly kind: ActionKind;
  readonly label: string;
  /** Says what it does if the label is an emoji. */
  readonly spoken: string | null;
  readonly exchange: string;
  /** The result that it is about; null for the whole answer. */
  readonly place: Place | null;
  /** The index of the group that it belongs to; 0 for the whole answer. */
  readonly group: number;
}

/** The buttons of an answer, by position. */
export interface ButtonRows {
  /** Under each group of the answer. */
  readonly results: readonly (readonly PlannedButton[])[];
  /** Under the whole answer. */
  readonly answer: readonly PlannedButton[];
}

/**
 * Arranges the buttons of an answer. A single result's buttons share a row with the answer's. If the results are judged
 * together, one "Share" covers them all.
 */
export function arrangeButtons(
  answer: DeskAnswer,
  groups: readonly ResultGroup[],
  isShareable: boolean,
): ButtonRows {
  const { exchange, hasMore } = answer;
  if (exchange === null || answer.status === 'refused') return { results: [], answer: [] };
  const results = groups.filter(({ source }) => source !== null);
  const isSharedWhole = isJudgement(answer) || results.length === 0;
  const rows = groups.map(({ source }, group) =>
    source === null ? [] : resultButtons(source, group, exchange, isShareable && !isSharedWhole),
  );
  const whole = answerButtons(exchange, hasMore, isShareable && isSharedWhole);
  if (results.length !== 1) return { results: rows, answer: whole };
  const isShare = ({ kind }: PlannedButton) => kind === 'share';
  return {
    results: [],
    answer: [...whole.filter(isShare), ...rows.flat(), ...whole.filter((each) => !isShare(each))],
  };
}

function resultButtons(
  { place, elsewhere }: SourceNode,
  group: number,
  exchange: string,
  isShareable: boolean,
): readonly PlannedButton[] {
  const others = elsewhere === 1 ? '1 other' : `${elsewhere} others`;
  const about = { spoken: null, exchange, place, group };
  return [
    ...(isShareable ? [{ kind: 'share', label: 'Share', ...about } as const] : []),
    { kind: 'context', label: 'Context', ...about },
    ...(elsewhere > 0 ? [{ kind: 'also-in', label: `Also in ${others}`, ...about } as const] : []),
  ];
}

function answerButtons(exchange: string, hasMore: boolean, isShareable: boolean): readonly PlannedButton[] {
  const about = { spoken: null, exchange, place: null, group: 0 };
  return [
    ...(isShareable ? [{ kind: 'share', label: 'Share', ...about } as const] : []),
    ...(hasMore ? [{ kind: 'more', label: 'More', ...about } as const] : []),
    { kind: 'good', label: '👍', ...about, spoken: 'This helped' },
    { kind: 'bad', label: '👎', ...about, spoken: 'This did not help' },
  ];
}
