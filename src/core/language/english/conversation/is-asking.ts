import type { FollowUpForm } from '../../../conversation/line-reader.ts';
import { withoutAddress } from './address.ts';
import { readWhoSaid } from './asked-who-said.ts';
import { readForm } from './follow-up-form.ts';
import { readListForm } from './list-form.ts';
import { mendOpening } from './opening-slips.ts';
import { asksToWrite } from './service-questions.ts';
import { readSmallTalk, withoutOpening } from './small-talk.ts';
import { ARCHIVE_WORDS, BOT_VERBS, OFFICE_NOUNS } from './small-talk-words.ts';
import { readTypedCommand } from './typed-command.ts';

/**
 * Whether a line among people is for the bot, though it does not name it: a question, a follow-up to an answer, or a
 * command. Not what people say to each other about their work or in reaction.
 *
 * @param commands - the names of the commands.
 */
export function isAsking(typed: string, commands: readonly string[]): boolean {
  const line = withoutAddress(typed.trim()).trim();
  const slashed = SLASHED.exec(line)?.groups?.['name'];
  if (slashed !== undefined) return commands.some((name) => `-${slashed.toLowerCase()}`.endsWith(`-${name}`));
  const smallTalk = readSmallTalk(line);
  // "Can you write a headline?" is for a colleague, unless the bot is called by name.
  if (smallTalk === 'abilities') return !asksToWrite(line.toLowerCase());
  if (smallTalk !== null) return smallTalk === 'contents';
  const asked = mendOpening(withoutOpening(line));
  if (readTypedCommand(asked, commands) !== null || readWhoSaid(asked) !== null) return true;
  return !isOfOffice(asked) && asksByForm(readForm(asked), asked);
}

const SLASHED = /^\/(?<name>[a-z][a-z-]*)(?=\s|$)/iu;
const WORD = /[\p{L}\p{N}'-]+/gu;

/** Whether a line is about the desk, the draft or lunch, and not about what somebody said. */
function isOfOffice(line: string): boolean {
  const words = line.toLowerCase().replace(/’/gu, "'").match(WORD) ?? [];
  return words.some((word) => OFFICE_NOUNS.has(word)) && !words.some((word) => ARCHIVE_WORDS.has(word));
}

const QUESTION_MARK = /\?[\s"”’')]*$/u;
const AND = /^\s*(?:and|what about|how about|what of|the same)\b/iu;

function asksByForm({ type, isMore }: FollowUpForm, line: string): boolean {
  if (type === 'sentence') return asksInSentence(line);
  // "In the pub", "to be honest": a fragment asks only with a question mark, or as a continuation.
  return type === 'fragment' || type === 'again'
    ? isMore || QUESTION_MARK.test(line) || AND.test(line)
    : true;
}

const ASKING =
  /^(?:(?:and|so|but|then)\s+)?(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|had|can|could|will|would)\b/iu;
const EXCLAIMS =
  /^(?:(?:and|so|but|then)\s+)?(?:what\s+(?:an?|the\s+(?:hell|heck|fuck))\b|how\s+(?:nice|funny|sad|awful|lovely|great|interesting|cool|weird|typical|dare|bizarre|strange)\b|who\s+(?:cares|knows)\b|which\s+(?:reminds|means|is)\b|when\s+(?:you|i|we|he|she|they)(?:'|’|\b)|what(?:'|’)?s\s+(?:up|new)\b|(?:is|are|has|have|does|do|did)\s+(?:anyone|anybody|someone|somebody|everyone|everybody)\s+(?:else\s+)?(?:free|around|here|there|up|going|coming|online|awake|busy|available|seen|got|have|know|want|fancy)\b)/iu;
const WANTS =
  /^(?:please\s+)?(?:i|we)(?:'d|’d|\s+would|\s+do)?\s+(?:want|need|like|wonder|am\s+looking|'m\s+looking)\b.*\b(?:who|what|when|where|said|say|quotes?|quotations?|words|statements?)\b/iu;

function asksInSentence(line: string): boolean {
  if (EXCLAIMS.test(line)) return false;
  const [first = ''] = line.toLowerCase().match(WORD) ?? [];
  if (readListForm(line) !== null) return true;
  const orders = BOT_VERBS.has(first) && line.trim().includes(' ');
  return QUESTION_MARK.test(line) || ASKING.test(line) || WANTS.test(line) || orders;
}
