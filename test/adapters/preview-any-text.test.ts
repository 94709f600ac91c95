import type { KnownBlock } from '@slack/types';
import { ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showMessages as showInDiscord } from '../../src/adapters/discord/preview/show-messages.ts';
import {
  type DiscordMessage,
  renderMessage as renderDiscord,
} from '../../src/adapters/discord/render/render.ts';
import { showMessages as showInSlack } from '../../src/adapters/slack/preview/show-messages.ts';
import { renderMessage as renderSlack, type SlackMessage } from '../../src/adapters/slack/render/render.ts';
import type { DeskAnswer } from '../../src/chat/desk/desk.ts';
import { anyAnswer } from '../chat/any-answer.ts';
import { hostsOfSources } from '../chat/hosts-of-sources.ts';
import { preprocess, readMarkdown } from '../platforms/discord/read-markdown.ts';
import { unescapeShown } from '../platforms/slack/typed-text.ts';
import { HOSTILE as HOSTILE_IN_DISCORD } from './discord/hostile.ts';
import { showInertButton } from './inert-button.ts';
import { type PageElement, readPage } from './web/read-page.ts';

/** What a page, or one of the platforms, could take for more than text. */
const HOSTILE = [
  ...HOSTILE_IN_DISCORD,
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  '</blockquote></div></body>',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  '&amp;',
  '<!channel>',
  '<https://evil.example|press>',
  'javascript:alert(1)',
];
const { answer: ANSWER, snippet: SNIPPET, text: TEXT } = anyAnswer(HOSTILE);
const DRESS = fc.oneof(
  fc.record({ ephemeral: fc.boolean(), shared: fc.record({ by: TEXT }) }),
  fc.record({ ephemeral: fc.boolean() }),
);
const NUM_RUNS = { numRuns: 25 };
/** All that previews are made of. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'div span p small b i s u a br hr ul li blockquote button'.split(' '),
);
const ATTRIBUTES: ReadonlySet<string> = new Set('class href type disabled aria-label aria-hidden'.split(' '));
const OF_THE_WEB = /^https?:\/\//u;
/** What HTML has no way to write, and what no renderer sends. */
const UNWRITABLE = /\0|\p{Surrogate}/gu;

const PLATFORMS = {
  slack: {
    preview: (answer: DeskAnswer, presentation: Presentation) => {
      const messages = renderSlack(answer, presentation);
      return {
        html: String(showInSlack(messages, showInertButton)),
        says: messages.map(wordsInSlack).join(''),
      };
    },
    inQuotation: (text: string) => text,
  },
  discord: {
    preview: (answer: DeskAnswer, presentation: Presentation) => {
      const messages = renderDiscord(answer, presentation);
      return {
        html: String(showInDiscord(messages, showInertButton)),
        says: messages.map(wordsInDiscord).join(''),
      };
    },
    inQuotation: preprocess,
  },
};

type Presentation = Parameters<typeof renderSlack>[1];

/** Words as the platform shows them, of all parts in their order. */
function wordsInSlack({ blocks, text }: SlackMessage): string {
  return blocks.length === 0 ? unescapeShown(text) : blocks.map(wordsOfBlock).join('');
}

function wordsOfBlock(block: KnownBlock): string {
  if (block.type === 'context') {
    const texts = block.elements.map((element) => ('text' in element ? element.text : ''));
    return texts.map((text) => unescapeShown(text.replace(LABEL_OF_LINK, '$1'))).join('');
  }
  if (block.type !== 'rich_text') return '';
  return block.elements
    .flatMap((part) => (part.type === 'rich_text_list' ? part.elements : [part]))
    .flatMap((part) => part.elements.map((element) => ('text' in element ? element.text : '')))
    .join('');
}

const LABEL_OF_LINK = /^<[^|]*\|(.*)>$/u;

function wordsInDiscord({ components }: DiscordMessage): string {
  return components
    .flatMap((container) => container.components)
    .flatMap((component) => (component.type === ComponentType.TextDisplay ? [component.content] : []))
    .map((text) => readMarkdown(preprocess(text)).text)
    .join('');
}

/** What is in the body; a parser makes the rest. */
function elementsOf(markup: string): readonly PageElement[] {
  return readPage(markup).all.filter(({ name }) => name !== 'head' && name !== 'body');
}

/** What a platform puts around the words of every message. */
function isChrome({ name, classes }: PageElement): boolean {
  return name === 'button' || classes.includes('author') || classes.includes('alone');
}

function isOurs(elements: readonly PageElement[], answer: DeskAnswer): void {
  expect(elements.map(({ name }) => name).filter((name) => !ELEMENTS.has(name))).toEqual([]);
  const attributes = elements.flatMap((element) => Object.entries(element.attributes));
  expect(attributes.map(([name]) => name).filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
  const links = elements.filter(({ name }) => name === 'a');
  const hosts = hostsOfSources(answer);
  expect(links.filter(({ attributes: { href = '' } }) => !OF_THE_WEB.test(href))).toEqual([]);
  expect(links.filter(({ attributes: { href = '' } }) => !hosts.has(new URL(href).host))).toEqual([]);
}

describe.each(Object.entries(PLATFORMS))('whatever the answer, its preview as %s shows it', (_, platform) => {
  test('is made of nothing but our own elements, and links to nothing but sources', () => {
    const property = fc.property(ANSWER, DRESS, (answer, presentation) => {
      isOurs(elementsOf(platform.preview(answer, presentation).html), answer);
    });
    fc.assert(property, NUM_RUNS);
  });

  test('says every word of the payload', () => {
    const property = fc.property(ANSWER, DRESS, (answer, presentation) => {
      const { html, says } = platform.preview(answer, presentation);
      expect(withoutSpace(readPage(html).textWithout(isChrome))).toBe(
        withoutSpace(says.replace(UNWRITABLE, '\uFFFD')),
      );
    });
    fc.assert(property, NUM_RUNS);
  });

  test('shows a quotation verbatim', () => {
    const property = fc.property(SNIPPET, (snippet) => {
      const reply = { nodes: [snippet] };
      const answer: DeskAnswer = { status: 'found', reply, exchange: null, hasMore: false };
      const elements = elementsOf(platform.preview(answer, { ephemeral: true }).html);
      const quotes = elements.filter(({ name }) => name === 'blockquote').map(({ text }) => text);
      const said = snippet.runs
        .map(({ text }) => text)
        .join('')
        .replace(UNWRITABLE, '\uFFFD');
      expect(quotes.join('')).toBe(platform.inQuotation(said));
    });
    fc.assert(property, { numRuns: 60 });
  });
});

/** Where parts begin and end is for the eye. */
function withoutSpace(text: string): string {
  return text.replace(WHITE_SPACE, '');
}

const WHITE_SPACE = /\s+/gu;
