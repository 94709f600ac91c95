import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Fault, fault, onOneLine } from '../../command/line/fault.ts';
import type { Environment } from '../../ports/environment.ts';
import { escapeLine } from './escape.ts';
import { readLines, type Streams, write } from './streams.ts';
import type { DocumentedCommand } from './usage.ts';

/** Asks what to connect, and writes it down. */
export const INIT: DocumentedCommand = {
  name: 'init',
  summary: 'Ask what to connect and write it into .env',
  words: null,
  options: z.object({}),
  examples: ['init'],
};

/** What the questions need. */
export interface InitDependencies {
  readonly streams: Pick<Streams, 'stdin' | 'stdout'>;
  /** Where the answers are written; an existing file is left as it is. */
  readonly file: string;
  /** What is wrong with the variables so far, each fault beginning with its variable's name; empty: nothing. */
  faultsOf(environment: Environment): Promise<readonly string[]>;
}

/** A question, and what its answer sets. */
interface Question {
  readonly text: string;
  /** Asked only where this holds of what is set. */
  readonly isAsked?: (set: Environment) => boolean;
  /** The variable that the answer is; null: a question of yes or no. */
  readonly variable: string | null;
  /** Of a question of yes or no: what yes sets. */
  readonly onYes?: () => Environment;
}

/** Set while it is asked on, and not written. */
const SLACK = 'ask-slack';
const DISCORD = 'ask-discord';
const TOKEN_BYTES = 24;

const QUESTIONS: readonly Question[] = [
  { text: 'The folder of your articles (empty: the sample archive)', variable: 'ARCHIVE_DIR' },
  { text: 'Connect Slack? y/N', variable: null, onYes: () => ({ [SLACK]: 'yes' }) },
  { text: 'Slack’s bot token (xoxb-…)', variable: 'SLACK_BOT_TOKEN', isAsked: (set) => SLACK in set },
  { text: 'Slack’s app-level token (xapp-…)', variable: 'SLACK_APP_TOKEN', isAsked: (set) => SLACK in set },
  { text: 'Connect Discord? y/N', variable: null, onYes: () => ({ [DISCORD]: 'yes' }) },
  { text: 'Discord’s bot token', variable: 'DISCORD_TOKEN', isAsked: (set) => DISCORD in set },
  { text: 'Discord’s Application ID', variable: 'DISCORD_APPLICATION_ID', isAsked: (set) => DISCORD in set },
  {
    text: 'Serve the page to others, behind a token? y/N',
    variable: null,
    onYes: () => ({ WEB_HOST: '0.0.0.0', WEB_TOKEN: randomBytes(TOKEN_BYTES).toString('base64url') }),
  },
  {
    text: 'The address at which people reach the page (https://…)',
    variable: 'WEB_PUBLIC_URL',
    isAsked: (set) => 'WEB_TOKEN' in set,
  },
];

/** Asks one question after the other, each until its answer can be used, and writes the answers. */
export async function runInit({
  streams: { stdin, stdout },
  file,
  faultsOf,
}: InitDependencies): Promise<{ readonly ok: true; readonly text: string } | Fault> {
  const lines = readLines(stdin);
  let set: Environment = {};
  for (const question of QUESTIONS) {
    if (question.isAsked?.(set) === false) continue;
    for (;;) {
      await write(stdout, `${question.text}: `);
      const { value: line, done } = await lines.next();
      if (done === true) return fault('The questions were not answered to the end: nothing was written.');
      const next = answer(question, line.trim(), set);
      const wrong =
        next === null
          ? `Answer y or n; received “${onOneLine(line)}”.`
          : await findFault(next, question, faultsOf);
      if (next !== null && wrong === null) {
        set = next;
        break;
      }
      await write(stdout, `${escapeLine(wrong ?? '')}\n`);
    }
  }
  return save(file, set);
}

/** What is set with an answer; null where it is none. */
function answer({ variable, onYes }: Question, typed: string, set: Environment): Environment | null {
  if (variable !== null) return typed === '' ? set : { ...set, [variable]: typed };
  if (YES.test(typed)) return { ...set, ...onYes?.() };
  return NO.test(typed) ? set : null;
}

const YES = /^y(?:es)?$/iu;
const NO = /^(?:n(?:o)?)?$/iu;

async function findFault(
  set: Environment,
  { variable }: Question,
  faultsOf: InitDependencies['faultsOf'],
): Promise<string | null> {
  if (variable === null) return null;
  const found = (await faultsOf(written(set))).find((each) => each.startsWith(`${variable} needs`));
  return found === undefined ? null : `${found}.`;
}

function written({ [SLACK]: _, [DISCORD]: __, ...set }: Environment): Environment {
  return set;
}

async function save(
  file: string,
  set: Environment,
): Promise<{ readonly ok: true; readonly text: string } | Fault> {
  const lines = Object.entries(written(set)).map(([name, value]) => `${name}=${quote(value ?? '')}\n`);
  try {
    // For its owner alone; one that is there is somebody's work.
    await writeFile(file, lines.join(''), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    return code === 'EEXIST'
      ? fault(`${file} is there already and was left as it is. Change it, or move it away and begin again.`)
      : fault(`${file} cannot be written (${String(code)}).`);
  }
  return {
    ok: true,
    text: `Written to ${file}.\n${NEXT.filter(([is]) => is(set))
      .map(([, line]) => `${line}\n`)
      .join('')}`,
  };
}

/** As dotenv takes it: what stands in marks that it does not hold is taken as it stands. */
function quote(value: string): string {
  const mark = PLAIN.test(value) ? '' : (MARKS.find((each) => !value.includes(each)) ?? '');
  return `${mark}${value}${mark}`;
}

const MARKS = ["'", '"', '`'];
const PLAIN = /^[\w./:@%+,=-]*$/u;

/** What comes next, for whom. */
const NEXT: readonly (readonly [is: (set: Environment) => boolean, line: string])[] = [
  [(set) => SLACK in set, 'Slack: verbatim manifest slack prints the app’s manifest.'],
  [(set) => DISCORD in set, 'Discord: verbatim register discord registers the commands.'],
  [() => true, 'verbatim doctor examines it all, verbatim start starts it.'],
];
