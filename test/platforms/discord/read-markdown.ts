import library from '@cloudrac3r/discord-markdown';
import { z } from 'zod';

/** What Discord's clients make of a text. */
export interface ReadMarkdown {
  /** As a reader sees it. */
  readonly text: string;
  /** The text of each block quote. */
  readonly quotes: readonly string[];
  /** The kinds of markup in it, each once: `strong`, `link`, `discordUser`. */
  readonly kinds: ReadonlySet<string>;
  readonly links: readonly { readonly text: string; readonly target: string }[];
}

/** Reads a text as Discord's clients do, by the rules of a parser that is no part of what is tested. */
export function readMarkdown(source: string): ReadMarkdown {
  const nodes = NODES.parse(parse(source, { inline: true, inQuote: false, inEmphasis: false }));
  const all = nodes.flatMap(flattenTree);
  return {
    text: nodes.map(spell).join(''),
    quotes: nodes.flatMap((node, place) =>
      node.type === 'blockQuote' ? [spellQuote(node, place < nodes.length - 1)] : [],
    ),
    kinds: new Set(all.map(({ type }) => type).filter((type) => type !== 'text' && type !== 'br')),
    links: all
      .filter(({ type }) => type === 'link')
      .map((node) => ({ text: spell(node), target: node.target ?? '' })),
  };
}

/** A text as Discord takes it in: one kind of line break, no form feeds, four spaces for a tab. */
export function preprocess(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/\f/gu, '').replace(/\t/gu, '    ');
}

/** What the parser lacks: timestamps, names of emoji, guild navigation. */
const MORE_RULES = Object.fromEntries(
  Object.entries({
    timestamp: /^<t:-?\d+(?::[a-zA-Z])?>/u,
    emojiName: /^:[^\s:]+:/u,
    navigation: /^<id:\w+>/u,
  }).map(([name, pattern]) => [
    name,
    {
      order: library.rules['strong']?.order ?? 0,
      match: (rest: string) => pattern.exec(rest),
      parse: () => ({ content: '' }),
    },
  ]),
);
const parse = library.markdownEngine.parserFor({ ...library.rules, ...MORE_RULES });

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[] | undefined;
  readonly items?: readonly (readonly Node[])[] | undefined;
  readonly target?: string | undefined;
}

const NODE: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.string(),
    content: z.union([z.string(), z.array(NODE)]).optional(),
    items: z.array(z.array(NODE)).optional(),
    target: z.string().optional(),
  }),
);
const NODES = z.array(NODE);

function childrenOf({ content, items }: Node): readonly Node[] {
  return [...(Array.isArray(content) ? content : []), ...(items ?? []).flat()];
}

function flattenTree(node: Node): readonly Node[] {
  return [node, ...childrenOf(node).flatMap(flattenTree)];
}

function spell(node: Node): string {
  if (node.type === 'br') return '\n';
  return typeof node.content === 'string' ? node.content : childrenOf(node).map(spell).join('');
}

/** The parser counts the line break behind a quote as its own. */
function spellQuote(node: Node, isFollowed: boolean): string {
  const text = spell(node);
  return isFollowed && text.endsWith('\n') ? text.slice(0, -1) : text;
}
