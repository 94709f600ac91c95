import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAction } from '../../../src/adapters/discord/render/actions.ts';
import { type DiscordMessage, renderMessage } from '../../../src/adapters/discord/render/render.ts';
import type { DeskAnswer } from '../../../src/chat/desk/desk.ts';
import type { SnippetNode } from '../../../src/reply/reply.ts';
import { anyAnswer } from '../../chat/any-answer.ts';
import { hostsOfSources } from '../../chat/hosts-of-sources.ts';
import { findMessageFaults } from '../../platforms/discord/find-faults.ts';
import { preprocess, readMarkdown } from '../../platforms/discord/read-markdown.ts';
import { HOSTILE } from './hostile.ts';
import { listButtons, listTexts } from './outline.ts';

const { answer: ANSWER, snippet: SNIPPET, text: TEXT } = anyAnswer(HOSTILE);
const DRESS = fc.oneof(
  fc.record({ ephemeral: fc.boolean(), shared: fc.record({ by: TEXT }) }),
  fc.record({ ephemeral: fc.boolean() }),
);
/** All that our own markup is. */
const OURS: ReadonlySet<string> = new Set(['blockQuote', 'strong', 'u', 'strike', 'small', 'list', 'link']);
const TARGET_OF_LINK = /\]\(<https?:\/\/[^<>()\s]+>\)/gu;
const FOUND_IN_SOURCE = /\w:\/\/|discord(?:app)?\.(?:com|gg|gift|new)\/|(?<!\\)[<@]/u;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const NUM_RUNS = { numRuns: 25 };

/** Checks each message of any answer in any dress. */
function checkAll(check: (message: DiscordMessage, answer: DeskAnswer) => void): void {
  const property = fc.property(ANSWER, DRESS, (answer, presentation) =>
    renderMessage(answer, presentation).forEach((message) => {
      check(message, answer);
    }),
  );
  fc.assert(property, NUM_RUNS);
}

describe('whatever the answer', () => {
  test('there is a message, and Discord takes each', () => {
    const property = fc.property(ANSWER, DRESS, (answer, presentation) => {
      const messages = renderMessage(answer, presentation);
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.flatMap(findMessageFaults)).toEqual([]);
    });
    fc.assert(property, NUM_RUNS);
  });

  test('nothing becomes a mention, link, invite, timestamp, emoji or style but our own', () => {
    checkAll((message, answer) => {
      const hosts = hostsOfSources(answer);
      for (const text of listTexts(message)) {
        const { kinds, links } = readMarkdown(text);
        expect([...kinds].filter((kind) => !OURS.has(kind))).toEqual([]);
        for (const { target } of links) expect(hosts).toContain(new URL(target).host);
        expect(text.replace(TARGET_OF_LINK, ']')).not.toMatch(FOUND_IN_SOURCE);
      }
    });
  });

  test('every button can be read back', () => {
    checkAll((message) => {
      for (const { custom_id: id } of listButtons(message)) expect(readAction(id)).not.toBeNull();
    });
  });

  test('no half of a character is left', () => {
    checkAll((message) => {
      expect(listTexts(message).join('')).not.toMatch(LONE_SURROGATE);
    });
  });

  test('a quotation is shown whole and verbatim, over as many messages as it needs', () => {
    const property = fc.property(SNIPPET, DRESS, (snippet, presentation) => {
      const answer: DeskAnswer = {
        status: 'found',
        reply: { nodes: [snippet] },
        exchange: null,
        hasMore: false,
      };
      const quotes = renderMessage(answer, presentation)
        .flatMap(listTexts)
        .flatMap((text) => readMarkdown(text).quotes);
      const said = snippet.runs.map(({ text }) => text.replace(LONE_SURROGATE, '\uFFFD')).join('');
      expect(quotes.join('')).toBe(preprocess(said));
    });
    // Breaks and form feeds at the edges of runs, which Discord reads as one break, and drops.
    const examples = [
      ['\u0000', '\f', '\u0000'],
      ['\r', '', '\n'],
    ].map((texts): [SnippetNode, { ephemeral: boolean }] => [
      { type: 'snippet', runs: texts.map((text) => ({ text, role: 'match' })) },
      { ephemeral: false },
    ]);
    fc.assert(property, { numRuns: 100, examples });
  });
});
