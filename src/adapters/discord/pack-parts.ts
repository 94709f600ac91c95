import { LIMITS } from './limits.ts';
import { isJoined, type Part } from './part.ts';

/**
 * Lays groups of parts into messages, each within Discord's limits. A group stays in one message where it fits into
 * one; no message begins or ends with a divider.
 */
export function packParts(groups: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  const messages: (readonly Part[])[] = [];
  let message: readonly Part[] = [];
  const add = (parts: readonly Part[]) => {
    if (!fits([...message, ...parts])) {
      messages.push(message);
      message = [];
    }
    message = [...message, ...parts];
  };
  for (const group of groups) {
    if (fits(group)) add(group);
    else for (const part of group) add([part]);
  }
  return [...messages, message].map(trimDividers).filter((parts) => parts.length > 0);
}

/** A single part always fits. */
function fits(parts: readonly Part[]): boolean {
  const components = parts.map(countComponents).reduce(sum, CONTAINER);
  const text = parts.map(measureText).reduce(sum, 0);
  return components <= LIMITS.messageComponents && text <= LIMITS.messageText;
}

/** The container around a message. */
const CONTAINER = 1;

function countComponents(part: Part, place: number, parts: readonly Part[]): number {
  if (part.type === 'buttons') return 1 + part.buttons.length;
  return isJoined(part, parts[place - 1]) ? 0 : 1;
}

/** Labels are counted as well: Discord doesn't say whether it does. */
function measureText(part: Part): number {
  if (part.type === 'text') return part.text.length + LINE_BREAK;
  if (part.type === 'divider') return 0;
  return part.buttons.map(({ label, emoji }) => (label ?? emoji?.name ?? '').length).reduce(sum, 0);
}

const LINE_BREAK = 1;

function sum(one: number, other: number): number {
  return one + other;
}

function trimDividers(parts: readonly Part[]): readonly Part[] {
  const isDivider = ({ type }: Part) => type === 'divider';
  const first = parts.findIndex((part) => !isDivider(part));
  const last = parts.findLastIndex((part) => !isDivider(part));
  return first < 0 ? [] : parts.slice(first, last + 1);
}
