import { packGroups } from '../../../chat/messages/pack-groups.ts';
import { LIMITS } from './limits.ts';
import { isJoined, type Part } from './part.ts';

/** Packs groups of parts into messages within Discord's limits. */
export function packParts(groups: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  return packGroups(groups, { fits, isDivider: ({ type }) => type === 'divider' });
}

/** A single part always fits. */
function fits(parts: readonly Part[]): boolean {
  const components = parts.map(countComponents).reduce(sum, CONTAINER);
  const text = parts.map(measureText).reduce(sum, 0);
  return components <= LIMITS.messageComponents && text <= LIMITS.messageText;
}

/** The container around a message. */
const CONTAINER = 1;

function countComponents(part: Part, index: number, parts: readonly Part[]): number {
  if (part.type === 'buttons') return 1 + part.buttons.length;
  return isJoined(part, parts[index - 1]) ? 0 : 1;
}

/** Labels count too, in case Discord counts them: it doesn't say. */
function measureText(part: Part): number {
  if (part.type === 'text') return part.text.length + LINE_BREAK;
  if (part.type === 'divider') return 0;
  return part.buttons.map(({ label, emoji }) => (label ?? emoji?.name ?? '').length).reduce(sum, 0);
}

const LINE_BREAK = 1;

function sum(one: number, other: number): number {
  return one + other;
}
