import { createInterface } from 'node:readline';
import pc from 'picocolors';
import type { Completion } from './complete.ts';
import { escapeLine } from './escape.ts';
import type { History } from './history.ts';
import { HISTORY_LIMIT } from './history.ts';
import type { Input, Output } from './streams.ts';
import { readLines, write } from './streams.ts';

/** What a prompt needs. */
export interface PromptSettings {
  readonly input: Input;
  readonly output: Output;
  readonly isColored: boolean;
  /** Shown once to a person before the first line. */
  readonly opening: string;
  readonly history: History;
  /** Answers a line that is not empty; returns text ready to print. */
  answer(line: string): Promise<string>;
  complete(line: string): Promise<Completion>;
}

/**
 * Answers line by line until the input ends or the person leaves with Ctrl-D, `exit`, or Ctrl-C on an empty line. If no
 * terminal echoes the input, each line is printed before its answer, so that the output reads as a conversation.
 *
 * @returns the number of lines that were not empty.
 */
export function runPrompt(settings: PromptSettings): Promise<{ readonly lines: number }> {
  const { input, output } = settings;
  return input.isTTY === true && output.isTTY === true ? converse(settings) : answerAll(settings);
}

/** What to type to leave. */
const LEAVE = new Set(['exit', 'quit', '/exit', '/quit']);

/** The prompt. */
const SIGN = 'verbatim> ';

async function answerAll({ input, output, answer }: PromptSettings): Promise<{ readonly lines: number }> {
  let lines = 0;
  for await (const line of readLines(input)) {
    if (line.trim() === '') continue;
    lines += 1;
    if (LEAVE.has(line.trim())) break;
    if (input.isTTY !== true) await write(output, `${SIGN}${escapeLine(line)}\n\n`);
    await write(output, `${await answer(line)}\n`);
  }
  return { lines };
}

function converse(settings: PromptSettings): Promise<{ readonly lines: number }> {
  let lines = 0;
  // Lines may be typed ahead; they are answered in order.
  let answered = Promise.resolve();
  const { input, output, isColored, history } = settings;
  const prompt = createInterface({
    input,
    output,
    terminal: true,
    prompt: pc.createColors(isColored).bold(SIGN),
    history: [...history.lines],
    historySize: HISTORY_LIMIT,
    removeHistoryDuplicates: true,
    completer: (line, done) => {
      settings.complete(line).then(
        (completion) => done(null, completion),
        () => done(null, [[], line]),
      );
    },
  });
  let hasLeft = false;
  const take = async (line: string): Promise<void> => {
    if (hasLeft) return;
    if (LEAVE.has(line.trim())) {
      hasLeft = true;
      prompt.close();
      return;
    }
    if (line.trim() !== '') {
      lines += 1;
      history.add(line.trim());
      output.write(`\n${await settings.answer(line)}\n`);
    }
    if (!hasLeft) prompt.prompt();
  };
  prompt.on('line', (line) => {
    answered = answered.then(() => take(line));
  });
  prompt.on('SIGINT', () => {
    if (prompt.line === '') prompt.close();
    else clearLine(prompt);
  });
  output.write(settings.opening);
  prompt.prompt();
  return new Promise((resolve) => {
    prompt.once('close', () => {
      const end = (): void => {
        hasLeft = true;
        output.write('\n');
        resolve({ lines });
      };
      answered.then(end, end);
    });
  });
}

function clearLine(prompt: ReturnType<typeof createInterface>): void {
  prompt.write(null, { ctrl: true, name: 'e' });
  prompt.write(null, { ctrl: true, name: 'u' });
}
