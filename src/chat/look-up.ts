import type { Outcome } from '../command.ts';
import { checkPasted } from '../core/answers/check/check-pasted.ts';
import { statusOfPaste } from '../core/answers/check/paste-answer.ts';
import type { Archive } from '../core/archive.ts';
import { composePaste } from '../reply/compose-paste.ts';
import { pasteToJson } from '../reply/json-check.ts';

/** "Who said this?" of a message: each quotation in it is checked, or all of its text where it quotes nobody. */
export function lookUpMessage(text: string, archive: Archive): Outcome {
  const answer = checkPasted(archive, text, null);
  return { status: statusOfPaste(answer), reply: composePaste(answer), records: pasteToJson(answer) };
}
