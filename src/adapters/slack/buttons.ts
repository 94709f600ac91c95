import type { ActionsBlock, Button } from '@slack/types';
import type { DeskAnswer } from '../../chat/desk.ts';
import { isJudgement, type ResultGroup } from '../../chat/results.ts';
import type { Place, SourceNode } from '../../reply/reply.ts';
import { type ActionKind, writeAction } from './actions.ts';
import type { Part } from './part.ts';

/** Which buttons stand where in an answer. */
export interface ButtonRows {
  /** Under each group of the answer. */
  readonly results: readonly (readonly Button[])[];
  /** Under the whole answer. */
  readonly answer: readonly Button[];
}

/**
 * The buttons of an answer. Those of a single result stand in one row with the answer's. Where the results are judged
 * together there is one "Share", for all of it.
 */
export function layButtons(
  answer: DeskAnswer,
  groups: readonly ResultGroup[],
  isShareable: boolean,
): ButtonRows {
  const { exchange, hasMore } = answer;
  if (exchange === null || answer.status === 'refused') return { results: [], answer: [] };
  const results = groups.filter(({ source }) => source !== null);
  const isSharedWhole = isJudgement(answer) || results.length === 0;
  const rows = groups.map(({ source }, number) =>
    source === null ? [] : resultButtons(source, number, exchange, isShareable && !isSharedWhole),
  );
  const whole = answerButtons(exchange, hasMore, isShareable && isSharedWhole);
  if (results.length !== 1) return { results: rows, answer: whole };
  const isShare = ({ action_id: id }: Button) => id === SHARE;
  return {
    results: [],
    answer: [...whole.filter(isShare), ...rows.flat(), ...whole.filter((each) => !isShare(each))],
  };
}

const SHARE: ActionKind = 'share';

/** Buttons in a row; nothing where there are none. */
export function toRow(buttons: readonly Button[]): readonly Part[] {
  const block: ActionsBlock = { type: 'actions', elements: [...buttons] };
  return buttons.length === 0 ? [] : [{ block, text: '' }];
}

function resultButtons(
  { place, elsewhere }: SourceNode,
  number: number,
  exchange: string,
  isShareable: boolean,
): readonly Button[] {
  const others = elsewhere === 1 ? '1 other' : `${elsewhere} others`;
  return [
    ...(isShareable ? toButton('share', 'Share', exchange, place, number) : []),
    ...toButton('context', 'Context', exchange, place, number),
    ...(elsewhere > 0 ? toButton('also-in', `Also in ${others}`, exchange, place, number) : []),
  ];
}

function answerButtons(exchange: string, hasMore: boolean, isShareable: boolean): readonly Button[] {
  return [
    ...(isShareable ? toButton('share', 'Share', exchange) : []),
    ...(hasMore ? toButton('more', 'More', exchange) : []),
    ...toButton('good', '👍', exchange).map(speak('This helped')),
    ...toButton('bad', '👎', exchange).map(speak('This did not help')),
  ];
}

function speak(label: string): (button: Button) => Button {
  return (button) => ({ ...button, accessibility_label: label });
}

/** A list of one, or none where the ids are too long for a button. */
function toButton(
  kind: ActionKind,
  label: string,
  exchange: string,
  place: Place | null = null,
  number = 0,
): readonly Button[] {
  const texts = writeAction(kind, exchange, place, number);
  if (texts === null) return [];
  return [{ type: 'button', text: { type: 'plain_text', text: label }, ...texts }];
}
