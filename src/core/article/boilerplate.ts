import { oneLine } from '../one-line.ts';

/**
 * Paragraphs that a web page's furniture left in copied text, whole and in lower case. Only what no article would
 * say in a paragraph of its own.
 */
const BOILERPLATE: ReadonlySet<string> = new Set([
  // WordPress with the Disqus plug-in.
  'comment on this article via your disqus account',
  // Teaser and advertisement slots between paragraphs.
  'read more',
  'advertisement',
  'story continues below advertisement',
]);

/** Whether the paragraph is a web page's furniture and nothing that the article says. */
export function isBoilerplate(paragraph: string): boolean {
  return paragraph.length < 100 && BOILERPLATE.has(oneLine(paragraph).toLowerCase());
}

/** Longer sentences with such words are the article's own: a report about cookies, a profile of a photographer. */
const MAX_FURNITURE_LENGTH = 260;

const FURNITURE: readonly RegExp[] = [
  // Players, advertisements and forms about them.
  /video player was slow|video content never loaded|ad froze|how relevant is this ad|technical issue.*\bad\b/iu,
  // Cookie and privacy notices, terms, copyright.
  /\b(?:accept|use|uses|using|manage|set) (?:all |our |the )?cookies\b|cookie (?:policy|notice|settings|preferences)|privacy policy|terms of (?:use|service)/iu,
  /all rights reserved|may not be (?:published|reproduced)|^(?:©|copyright)\b/iu,
  // Newsletters, alerts and other pages of the outlet.
  /\b(?:sign(?:ing)? up|subscribe)\b.*\b(?:here|newsletters?|inbox|e-?mails?|updates|alerts)\b|\b(?:delivered to|in) your inbox\b|^get .*\bnewsletters?\b/iu,
  /^(?:read|see|watch|listen|related|more|also|recommended|up next|have you read|click here|check out)\b[^.]{0,40}(?::|>>>?$|\bhere[.!]?$)/iu,
  /\bfollow (?:(?:him|her|us|them|me)|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}) on (?:twitter|facebook|instagram|x)\b/iu,
  /^(?:the post )?.{0,200} (?:appeared first on|originally appeared on|was (?:first|originally) published)\b/iu,
  // Credits, bylines, datelines.
  /(?:\/|photo(?:graph)?s?: ?|^(?:by |via )?)(?:getty images?|afp|epa|shutterstock|ap photo|reuters|the associated press|associated press)\)?\.?$/iu,
  /\p{L}\/(?:AP|AFP|Getty|Reuters|EPA|Shutterstock|Bloomberg|PA)\b|\bin pictures:|\bprev next$|\bhide caption\b|\bimage source\b/iu,
  /^\(?(?:photo|photograph|photography|image|picture|illustration|video|graphic)s?(?: credit| courtesy)?(?:s)?(?: by)?\b[: ].{0,80}$/iu,
  /^[Bb]y \p{Lu}[\p{L}.’'-]+(?: (?:and |\p{Lu})[\p{L}.’'-]*){1,6}(?:,.{0,40})?$/u,
  /\bcontributed (?:to this (?:report|story|article)|reporting)\b|^(?:contributing|reporting by|edited by|editing by|writing by)\b/iu,
  /^(?:updated?|published|posted|last modified):? .{0,40}\d{4}\b.{0,20}$/iu,
  /^(?:editor[’']s note|correction|clarification)\s*[:—-]/iu,
];

/** What a sentence in lower case must have to be furniture: each pattern above, and each paragraph, has some of it. */
const HINT =
  /video|froze|relevant|technical|cookie|privacy|terms|reserved|published|reproduced|©|copyright|subscribe|sign(?:ing)?\s|inbox|newsletter|follow|appeared|getty|\bafp\b|\bepa\b|shutterstock|photo|reuters|associated|\/(?:ap|pa|bloomberg)\b|pictures|prev|caption|image|contributed|advertisement|disqus|^\s*\(?(?:read|see|watch|listen|related|more|also|recommended|up|have|click|check|picture|illustration|graphic|by|contributing|reporting|edited|editing|writing|update|posted|last|editor|correction|clarification)/u;

/** Whether a sentence or line is a web page's furniture, a credit or a byline: never an answer. */
export function isBoilerplateSentence(sentence: string): boolean {
  if (!HINT.test(sentence.toLowerCase())) return false;
  const line = oneLine(sentence);
  return (
    isBoilerplate(line) || (line.length < MAX_FURNITURE_LENGTH && FURNITURE.some((each) => each.test(line)))
  );
}
