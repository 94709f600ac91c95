import type { LineReader } from '../../../conversation/line-reader.ts';
import { withoutAddress } from './address.ts';
import { readWhoSaid } from './asked-who-said.ts';
import { readDigestForm } from './digest-form.ts';
import { ASKING_WORDS, readForm } from './follow-up-form.ts';
import { isAsking } from './is-asking.ts';
import { readListForm } from './list-form.ts';
import { mendOpening } from './opening-slips.ts';
import { readSmallTalk, withoutOpening } from './small-talk.ts';
import { refersToTopic } from './topic-pronouns.ts';
import { readTypedCommand } from './typed-command.ts';

/** "Ask who …", but not "ask the desk". */
const ASK =
  /^ask:?\s+(?=(?:who|whom|whose|what|when|where|why|how|which|did|does|is|are|was|were|has|have|can|will)\b)/iu;
const BEHIND_NAME = /(?:['’]s)?(?:\s+(?:quotes|quotations))?[\s?!.]*$/iu;
const ASKING =
  /(?<![\p{L}\p{N}])(?:who|whom|whose|what|which|when|where|why|how)(?![\p{L}\p{N}])|^\s*(?:(?:and|so|but)\s+)?(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)(?![\p{L}\p{N}])/iu;

/** Reads lines in English. */
export const englishLines: LineReader = {
  readForm,
  readSmallTalk,
  withoutAddress,
  withoutOpening,
  mendOpening,
  withoutAsk: (line) => (ASK.test(line) ? line.replace(ASK, '') : null),
  withoutAskingWords: (line) => line.replace(ASKING_WORDS, ''),
  readWhoSaid,
  askWhoSaid: (words) => `Who said ${words}`,
  askWhoIs: (name) => `Who is ${name}?`,
  readTypedCommand,
  readDigestForm,
  readListForm,
  readBareName: (line) => line.replace(BEHIND_NAME, ''),
  isAsking,
  asksSomething: (text) => ASKING.test(text),
  refersToTopic,
};
