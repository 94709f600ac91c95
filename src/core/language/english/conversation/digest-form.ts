import type { DigestForm } from '../../../conversation/line-reader.ts';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const DAY = String.raw`(?<day>today|yesterday|\d{4}-\d{2}-\d{2}|\d{1,2}\s+${MONTH}\s+\d{4}|${MONTH}\s+\d{1,2},?\s+\d{4})`;
const ASK_FOR = String.raw`(?:(?:please\s+)?(?:(?:can|could|would|will)\s+you\s+(?:please\s+)?)?(?:give\s+(?:me|us)\s+|show\s+(?:me|us)\s+)?)`;
const STORY =
  "(?:(?:the|this|that|all\\s+the|today['’]s|the\\s+(?:latest|whole))\\s+)?(?:stor(?:y|ies)|news|day)";

/** Requests about the story told before, if there was one. */
const OF_STORY: readonly RegExp[] = [
  form(String.raw`${ASK_FOR}(?:summari[sz]e|recap|sum\s+up)\s+(?:${STORY}|it(?:\s+all)?|this|that)`),
  form(String.raw`${ASK_FOR}(?:an?\s+|the\s+)?(?:summary|overview|recap|digest)(?:\s+of\s+${STORY})?`),
  form(String.raw`(?:so\s+)?what(?:\s+has|['’]s)?\s+happened`),
];
const OF_NEWS: readonly RegExp[] = [
  form(
    String.raw`${ASK_FOR}(?:what(?:['’]?s|\s+(?:is|are))\s+)?(?:(?:the|any|some|today['’]s)\s+)?(?:(?:latest|newest|recent|top|main|big(?:gest)?|breaking)\s+)*(?:news|headlines|top\s+stories)`,
  ),
  form(
    String.raw`(?:so\s+)?what(?:['’]?s|\s+is)\s+(?:the\s+(?:story|news|latest)|new|in\s+the\s+news|(?:going|been\s+going)\s+on)`,
  ),
];

function form(pattern: string): RegExp {
  return new RegExp(String.raw`^${pattern}(?:\s+(?:on\s+|of\s+|for\s+)?${DAY})?[\s?!.]*$`, 'iu');
}

/** Reads a line that asks for a day's stories: "summarise the story", "what happened yesterday?". */
export function readDigestForm(line: string): DigestForm | null {
  const ofStory = firstMatch(OF_STORY, line);
  const match = ofStory ?? firstMatch(OF_NEWS, line);
  return match === null ? null : { day: match.groups?.['day'] ?? null, isOfStory: ofStory !== null };
}

function firstMatch(patterns: readonly RegExp[], line: string): RegExpExecArray | null {
  return patterns.map((pattern) => pattern.exec(line.trim())).find((each) => each !== null) ?? null;
}
