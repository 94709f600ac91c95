import { describe, expect, test } from 'vitest';
import { deliver, type Route } from '../../../src/chat/messages/deliver.ts';

/** A way that takes so many messages and is closed then. */
function wayOf(name: string, room: number, sent: string[], preface: string | null = null): Route<string> {
  let left = room;
  return {
    name,
    preface: (closed) => (preface === null ? null : `${preface} (${String(closed)})`),
    send: async (message) => {
      if (left === 0) throw `${name} is closed`;
      left -= 1;
      sent.push(`${name}: ${message}`);
    },
  };
}

function open(routes: (sent: string[]) => readonly Route<string>[]) {
  const sent: string[] = [];
  const reports: string[] = [];
  const report = (route: Route<string>, error: unknown) => reports.push(`${route.name}: ${String(error)}`);
  const send = (messages: readonly string[]) =>
    deliver(messages, {
      routes: routes(sent),
      report,
      split: (message) => (message.length > 5 ? [...message] : null),
    });
  return { sent, reports, send };
}

describe('messages', () => {
  test('go by the first route while it is open', async () => {
    const { sent, reports, send } = open((to) => [wayOf('a', 9, to), wayOf('b', 9, to)]);
    expect(await send(['1', '2'])).toBe(true);
    expect(sent).toEqual(['a: 1', 'a: 2']);
    expect(reports).toEqual([]);
  });

  test('go on by the next from where it was closed, behind what says why', async () => {
    const { sent, reports, send } = open((to) => [wayOf('a', 1, to), wayOf('b', 9, to, 'why')]);
    expect(await send(['1', '2', '3'])).toBe(true);
    expect(sent).toEqual(['a: 1', 'b: why (a is closed)', 'b: 2', 'b: 3']);
    expect(reports).toEqual(['a: a is closed']);
  });

  test('that no route takes are told of', async () => {
    const { reports, send } = open((to) => [wayOf('a', 0, to), wayOf('b', 1, to)]);
    expect(await send(['1', '2'])).toBe(false);
    expect(reports).toEqual(['a: a is closed', 'b: b is closed']);
  });

  test('that do not fit are sent in pieces', async () => {
    const { sent, send } = open((to) => [
      {
        ...wayOf('a', 9, to),
        send: async (message) => {
          if (message.length > 5) throw 'too long';
          to.push(message);
        },
      },
    ]);
    expect(await send(['1', 'abcdef'])).toBe(true);
    expect(sent).toEqual(['1', 'a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('without a route go nowhere', async () => {
    const { send } = open(() => []);
    expect(await send(['1'])).toBe(false);
  });
});
