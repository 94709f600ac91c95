import { ArchiveFailure } from '../../core/archive.ts';
import { CHAT_LINES } from '../../reply/chat-lines.ts';
import type { Answers } from './answers.ts';

/** Milliseconds. By then the asker has given up. */
export const MAX_ANSWER_TIME = 10_000;

/**
 * The same answers, which are waited for no longer than anybody waits: then one line says so, and what comes later is
 * dropped. Only waiting is ended so; a process that is stuck is ended by its parent.
 */
export function answerInTime(answers: Answers, limit = MAX_ANSWER_TIME): Answers {
  return {
    run: (...request) => inTime(answers.run(...request), limit),
    converse: (...line) => inTime(answers.converse(...line), limit),
    readLine: (...line) => inTime(answers.readLine(...line), limit),
    lookUp: (...message) => inTime(answers.lookUp(...message), limit),
    contextOf: (places) => inTime(answers.contextOf(places), limit),
    elsewhere: (place) => inTime(answers.elsewhere(place), limit),
    complete: (...typed) => inTime(answers.complete(...typed), limit),
    examples: (asked) => inTime(answers.examples(asked), limit),
    holdings: () => inTime(answers.holdings(), limit),
    leftOut: () => inTime(answers.leftOut(), limit),
    revision: () => inTime(answers.revision(), limit),
  };
}

async function inTime<Value>(answer: Promise<Value>, limit: number): Promise<Value> {
  let timeout: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timeout = setTimeout(() => reject(new ArchiveFailure(CHAT_LINES.tookTooLong)), limit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timeout);
  }
}
