import type { Button, KnownBlock, RichTextLink, RichTextText } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAction } from '../../../src/adapters/slack/render/actions.ts';
import { LIMITS } from '../../../src/adapters/slack/render/limits.ts';
import { renderMessage, type SlackMessage } from '../../../src/adapters/slack/render/render.ts';
import type { DeskAnswer } from '../../../src/chat/desk/desk.ts';
import { hostsOfSources } from '../../chat/hosts-of-sources.ts';
import { ANSWER, DRESS, SNIPPET } from './any-answer.ts';

const NO_MARKUP = /^(?:[^<>&]|&(?:amp|lt|gt);)*$/u;
const NOTHING_TO_PARSE = /^(?:[^<>&@:]|@\u2060|:(?!\/)|&(?:amp|lt|gt);)*$/u;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const NUM_RUNS = { numRuns: 40 };

/** Checks each message of any answer in any dress. */
function checkAll(check: (message: SlackMessage, answer: DeskAnswer) => void): void {
  const property = fc.property(ANSWER, DRESS, (answer, presentation) =>
    renderMessage(answer, presentation).forEach((message) => {
      check(message, answer);
    }),
  );
  fc.assert(property, NUM_RUNS);
}

function ofType<T extends KnownBlock['type']>(blocks: readonly KnownBlock[], type: T) {
  return blocks.filter((block): block is Extract<KnownBlock, { type: T }> => block.type === type);
}

/** The texts and links of each block of rich text; there is nothing else in it. */
function richTexts(blocks: readonly KnownBlock[]): readonly (readonly (RichTextText | RichTextLink)[])[] {
  return ofType(blocks, 'rich_text').map(({ elements }) => {
    const sections = elements.flatMap((each) => (each.type === 'rich_text_list' ? each.elements : [each]));
    const texts = sections.flatMap((section) => section.elements);
    expect(texts.filter(({ type }) => type !== 'text' && type !== 'link')).toEqual([]);
    return texts.filter(
      (each): each is RichTextText | RichTextLink => each.type === 'text' || each.type === 'link',
    );
  });
}

function buttons(blocks: readonly KnownBlock[]): readonly Button[] {
  return ofType(blocks, 'actions').flatMap(({ elements }) => {
    expect(elements.length).toBeGreaterThan(0);
    expect(elements.length).toBeLessThanOrEqual(LIMITS.actionsElements);
    expect(elements.map(({ type }) => type)).toEqual(elements.map(() => 'button'));
    return elements.filter((each): each is Button => each.type === 'button');
  });
}

describe('whatever the answer', () => {
  test('there is a message, and a fallback text within its limit', () => {
    const property = fc.property(ANSWER, DRESS, (answer, presentation) => {
      const texts = renderMessage(answer, presentation).map(({ text }) => text.length);
      expect(texts.length).toBeGreaterThan(0);
      expect(Math.min(...texts)).toBeGreaterThan(0);
      expect(Math.max(...texts)).toBeLessThanOrEqual(LIMITS.fallbackText);
    });
    fc.assert(property, NUM_RUNS);
  });

  test('a message holds no more blocks and bytes than Slack takes', () => {
    checkAll(({ blocks }) => {
      expect(blocks.length).toBeLessThanOrEqual(LIMITS.messageBlocks);
      expect(Buffer.byteLength(JSON.stringify(blocks))).toBeLessThanOrEqual(LIMITS.messageBytes);
    });
  });

  test('no block holds more text than Slack takes, and none is empty', () => {
    checkAll(({ blocks }) => {
      for (const texts of richTexts(blocks)) {
        const lengths = texts.map(({ text = '' }) => text.length);
        expect(Math.min(...lengths)).toBeGreaterThan(0);
        expect(lengths.reduce((sum, length) => sum + length)).toBeLessThanOrEqual(LIMITS.richText);
      }
      for (const { elements } of ofType(blocks, 'context')) {
        const texts = elements.map((element) => ('text' in element ? element.text : '').trim().length);
        expect(texts.length).toBeLessThanOrEqual(LIMITS.contextElements);
        expect(Math.min(...texts)).toBeGreaterThan(0);
        expect(Math.max(...texts)).toBeLessThanOrEqual(LIMITS.contextText);
      }
    });
  });

  test('every button is told apart, within its limits, and can be read back', () => {
    checkAll(({ blocks }) => {
      const ids = buttons(blocks).map(({ action_id: id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { action_id: id = '', value = '', text } of buttons(blocks)) {
        expect(id.length).toBeLessThanOrEqual(LIMITS.actionId);
        expect(value.length).toBeLessThanOrEqual(LIMITS.buttonValue);
        expect(text.text.length).toBeLessThanOrEqual(LIMITS.buttonLabel);
        expect(readAction(id, value)).not.toBeNull();
      }
    });
  });

  test('no half of a character is left, which Slack’s reader would refuse', () => {
    checkAll((message) => {
      expect(JSON.stringify(message)).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/u);
    });
  });

  test('nothing becomes a mention, a broadcast or a link but our own links', () => {
    checkAll(({ blocks, text }, answer) => {
      expect(text).toMatch(NOTHING_TO_PARSE);
      const hosts = hostsOfSources(answer);
      for (const element of richTexts(blocks).flat())
        if (element.type === 'link') expect(hosts).toContain(new URL(element.url).host);
      buttons(blocks).forEach((button) => {
        expect(button.url).toBeUndefined();
      });
      for (const element of ofType(blocks, 'context').flatMap(({ elements }) => elements)) {
        expect(element).toEqual({
          type: 'plain_text',
          text: expect.stringMatching(NO_MARKUP),
          emoji: false,
        });
      }
      const others = blocks.filter(
        ({ type }) => !['rich_text', 'context', 'divider', 'actions'].includes(type),
      );
      expect(others).toEqual([]);
    });
  });

  test('the words of a snippet are there exactly, over however many blocks and messages', () => {
    const property = fc.property(SNIPPET, (snippet) => {
      const reply = { nodes: [snippet] };
      const answer: DeskAnswer = { status: 'found', reply, exchange: null, hasMore: false };
      const blocks = renderMessage(answer, { ephemeral: true }).flatMap((message) => message.blocks);
      const shown = richTexts(blocks).flat();
      const words = snippet.runs.map(({ text }) => text.replace(LONE_SURROGATE, '\uFFFD'));
      expect(shown.map(({ text }) => text).join('')).toBe(words.join(''));
    });
    fc.assert(property, NUM_RUNS);
  });
});
