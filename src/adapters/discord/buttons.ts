import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { DeskAnswer } from '../../chat/desk.ts';
import { isJudgement, type ResultGroup } from '../../chat/results.ts';
import type { Place, SourceNode } from '../../reply/reply.ts';
import { type ActionKind, writeAction } from './actions.ts';

/** Which buttons stand where in an answer. */
export interface ButtonRows {
  /** Under each group of the answer. */
  readonly results: readonly (readonly APIButtonComponentWithCustomId[])[];
  /** Under the whole answer. */
  readonly answer: readonly APIButtonComponentWithCustomId[];
}

/**
 * The buttons of an answer. Those of a single result stand together with the answer's. Where the results are judged
 * together there is one "Share", for all of it. A result that is named twice has its buttons once, since a `custom_id`
 * may stand in a message once.
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
  const seen = new Set<string>();
  const rows = groups.map(({ source }) =>
    source === null ? [] : onlyNew(resultButtons(source, exchange, isShareable && !isSharedWhole), seen),
  );
  const whole = answerButtons(exchange, hasMore, isShareable && isSharedWhole);
  return results.length === 1
    ? { results: [], answer: [...rows.flat(), ...whole] }
    : { results: rows, answer: whole };
}

function onlyNew(buttons: readonly APIButtonComponentWithCustomId[], seen: Set<string>) {
  return buttons.filter(({ custom_id: id }) => !seen.has(id) && seen.add(id));
}

function resultButtons({ place, elsewhere }: SourceNode, exchange: string, isShareable: boolean) {
  const others = elsewhere === 1 ? '1 other' : `${elsewhere} others`;
  return [
    ...(isShareable ? toButton('share', { label: 'Share' }, exchange, place) : []),
    ...toButton('context', { label: 'Context' }, exchange, place),
    ...(elsewhere > 0 ? toButton('also-in', { label: `Also in ${others}` }, exchange, place) : []),
  ];
}

function answerButtons(exchange: string, hasMore: boolean, isShareable: boolean) {
  return [
    ...(hasMore ? toButton('more', { label: 'More' }, exchange) : []),
    ...(isShareable ? toButton('share', { label: 'Share' }, exchange) : []),
    ...toButton('good', { emoji: { name: '👍' } }, exchange),
    ...toButton('bad', { emoji: { name: '👎' } }, exchange),
  ];
}

/** A list of one, or none where the ids are too long for a button. */
function toButton(
  kind: ActionKind,
  face: Pick<APIButtonComponentWithCustomId, 'label' | 'emoji'>,
  exchange: string,
  place: Place | null = null,
): readonly APIButtonComponentWithCustomId[] {
  const id = writeAction(kind, exchange, place);
  if (id === null) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: id, ...face }];
}
