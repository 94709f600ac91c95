import { isFirstName } from '../../gender.ts';

const NAME = String.raw`(?<name>\S+(?:\s+\S+){0,4}?)`;
const OPENING = String.raw`(?:(?:and|so|but|ok(?:ay)?)[\s,]+)?(?:(?:please\s+)?(?:(?:can|could|would)\s+you\s+)?(?:tell|remind)\s+(?:me|us)\s+)?`;
const ROLE = '(?:role|job|position|title|office|post|function|occupation)';
const NOW = String.raw`(?:exactly\s+|again\s+|actually\s+)?`;

const FORMS: readonly RegExp[] = [
  form(String.raw`who\s*(?:is|was|['’]s|exactly\s+is)\s+${NOW}${NAME}`),
  form(String.raw`who\s+${NAME}\s+(?:is|was)`),
  form(String.raw`what\s*(?:is|was|['’]s)\s+${NAME}['’]s?\s+${ROLE}`),
  form(String.raw`what\s*(?:is|was|['’]s)\s+the\s+${ROLE}\s+of\s+${NAME}`),
  form(String.raw`what\s+${ROLE}\s+(?:does|did)\s+${NAME}\s+(?:have|hold|had|held)`),
  form(String.raw`what\s+does\s+${NAME}\s+do(?:\s+for\s+a\s+living)?`),
];

/** Beginnings that are no name: "who is the mayor", "who is paying". */
const NO_NAME =
  /^(?:the|an?|this|that|these|those|it|he|she|they|you|we|i|him|her|his|their|its|my|your|our|in|on|at|to|for|behind|not|also|really)\b/iu;
/** "who is paying", but not "who is Ted Lind". */
const PARTICIPLE = /^\p{L}+(?:ing|ed)\b/iu;
const NAMES = /^(?:\p{Lu}\S*(?:\s+|$))+$/u;

/** An office: "who is Lorne's mayor", "who is head of the union". */
const OFFICE = /['’]s?\s+\p{L}|^\p{Ll}.*\sof\s/u;
const END_SIGNS = /[\s?!.,]+$/u;

/** The name in "who is Ana Ruiz?", "what is Ruiz's role?"; null where the question asks for something else. */
export function readAskedName(text: string): string | null {
  const line = text.trim().replace(END_SIGNS, '');
  for (const pattern of FORMS) {
    const name = pattern.exec(line)?.groups?.['name'] ?? '';
    if (name !== '' && !NO_NAME.test(name) && !OFFICE.test(name) && !isDeed(name)) return name;
  }
  return null;
}

function isDeed(name: string): boolean {
  if (!PARTICIPLE.test(name)) return false;
  const [first = ''] = name.split(/\s/u);
  return !isFirstName(first) && !NAMES.test(name);
}

function form(pattern: string): RegExp {
  return new RegExp(String.raw`^\W*${OPENING}${pattern}$`, 'iu');
}
