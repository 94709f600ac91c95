import type { CommandContext, Outcome } from '../../command/command.ts';
import { checkPasted } from '../../core/answers/check/check-pasted.ts';
import { listMatches, statusOfPaste } from '../../core/answers/check/paste-answer.ts';
import { rememberStatements } from '../../core/conversation/remember-statements.ts';
import { composePaste } from '../../reply/compose/compose-paste.ts';
import { pasteToJson } from '../../reply/records/json-check.ts';

/** "Who said this?" of a message: each quotation in it is checked, or all of its text where it quotes nobody. */
export async function lookUpMessage(
  text: string,
  { archive, now }: Pick<CommandContext, 'archive' | 'now'>,
): Promise<Outcome> {
  const answer = await checkPasted(archive, text, null);
  const outcome = {
    status: statusOfPaste(answer),
    reply: composePaste(answer),
    records: pasteToJson(answer),
  };
  const statements = listMatches(answer);
  if (statements.length === 0) return outcome;
  const conversation = await rememberStatements(
    { statements, speaker: null },
    { archive, now, before: null },
  );
  return { ...outcome, conversation };
}
