import library from '@cloudrac3r/discord-markdown';
import { z } from 'zod';

/** A stretch of Discord's Markdown as it is shown: text, or what holds further stretches. */
export type DiscordNode =
  | { readonly type: 'text'; readonly content: string }
  | { readonly type: 'br' }
  | { readonly type: 'strong' | 'u' | 'strike'; readonly content: readonly DiscordNode[] }
  | { readonly type: 'blockQuote'; readonly content: readonly DiscordNode[] }
  | { readonly type: 'small'; readonly content: readonly DiscordNode[] }
  | { readonly type: 'list'; readonly items: readonly (readonly DiscordNode[])[] }
  | { readonly type: 'link'; readonly content: readonly DiscordNode[]; readonly target: string };

/**
 * What Discord makes of a text, by a parser of its Markdown. Throws where the text holds markup that no answer of ours
 * has: a mention, an emoji, a timestamp, a heading, code.
 */
export function readDiscordMarkdown(source: string): readonly DiscordNode[] {
  return NODES.parse(parse(preprocess(source), { inline: true, inQuote: false, inEmphasis: false }));
}

/** Discord takes in one kind of line break, no form feeds, and four spaces for a tab. */
function preprocess(source: string): string {
  return source.replace(LINE_BREAK, '\n').replace(FORM_FEED, '').replace(TAB, '    ');
}

const LINE_BREAK = /\r\n?/gu;
const FORM_FEED = /\f/gu;
const TAB = /\t/gu;
const WEB = /^https?$/u;
const parse = library.markdownEngine.parserFor(library.rules);

const NODE: z.ZodType<DiscordNode> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), content: z.string() }),
    z.object({ type: z.literal('br') }),
    z.object({ type: z.enum(['strong', 'u', 'strike']), content: NODES }),
    z.object({ type: z.literal('blockQuote'), content: NODES }),
    z.object({ type: z.literal('small'), content: NODES }),
    z.object({ type: z.literal('list'), items: z.array(NODES) }),
    z.object({ type: z.literal('link'), content: NODES, target: z.url({ protocol: WEB }) }),
  ]),
);
const NODES = z.array(NODE);
