import { existsSync } from 'node:fs';
import type { Command } from '../../command/command.ts';
import type { Config, ConfigResult } from '../../config/config.ts';
import type { OpenedArchive } from '../../corpus/open-archive.ts';
import type { Finding } from '../../ports/finding.ts';
import type { Clock } from '../../ports/ports.ts';
import { count } from '../../reply/counts.ts';
import { openStateAside } from '../../store/open-state.ts';
import { examineFile } from '../../store/sqlite/examine-file.ts';
import { examineClock, examineFolders, examinePort, examineVersion } from './examine-machine.ts';

/** What the examination looks at. */
export interface Examined {
  readonly loaded: ConfigResult;
  readonly commands: readonly Command[];
  readonly version: string;
  readonly clock: Clock;
  openArchive(config: Config): Promise<OpenedArchive>;
}

/**
 * Examines the program as it is configured, one thing after the other. Nothing is answered or posted, and what is not
 * there yet is not made, but for what is kept of the archive.
 */
export async function* examineProgram({
  loaded,
  commands,
  version,
  clock,
  openArchive,
}: Examined): AsyncGenerator<Finding> {
  yield examineVersion(version);
  yield examineClock(clock.now(), clock.zone());
  if (!loaded.ok) return void (yield { name: 'configuration', verdict: 'fault', line: loaded.line });
  const { config } = loaded;
  yield* examineConfiguration(config);
  yield* examineFolders(config);
  yield config.stateUrl === null ? examineState(config) : await examineDatabase(config, clock);
  yield await examinePort(config);
  if (config.chats.length === 0)
    yield {
      name: 'chats',
      verdict: 'ok',
      line: 'Neither Slack nor Discord is set up: the prompt and the page answer.',
    };
  for (const chat of config.chats) yield* await chat.examine(commands);
  yield await examineArchive(config, openArchive);
}

function* examineConfiguration({ warnings, archives, stateKeys, adding }: Config): Generator<Finding> {
  for (const warning of warnings) yield { name: 'configuration', verdict: 'warning', line: `${warning}.` };
  const on = [
    `${archives.length === 1 ? 'one archive' : `the archives ${archives.map(({ name }) => name).join(', ')}`}`,
    stateKeys.length === 0 ? 'no STATE_KEY' : 'secrets sealed with STATE_KEY',
    adding.editors.size === 0 ? 'nobody adds articles' : count(adding.editors.size, 'editor'),
  ];
  yield { name: 'configuration', verdict: 'ok', line: `${on.join(', ')}.` };
}

function examineState({ stateFile }: Config): Finding {
  if (!existsSync(stateFile))
    return { name: 'state', verdict: 'ok', line: `${stateFile} is made at the first start.` };
  try {
    const obstacle = examineFile(stateFile);
    return obstacle === null
      ? { name: 'state', verdict: 'ok', line: `${stateFile} is whole.` }
      : { name: 'state', verdict: 'fault', line: obstacle };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { name: 'state', verdict: 'fault', line: `${stateFile} cannot be read (${reason}).` };
  }
}

async function examineDatabase(config: Config, clock: Clock): Promise<Finding> {
  const opened = await openStateAside(config, clock);
  if (!opened.ok) return { name: 'state', verdict: 'fault', line: opened.line };
  await opened.close();
  return { name: 'state', verdict: 'ok', line: 'The database of STATE_URL answers.' };
}

async function examineArchive(config: Config, openArchive: Examined['openArchive']): Promise<Finding> {
  const opened = await openArchive(config);
  if (!opened.ok) return { name: 'archive', verdict: 'fault', line: opened.line };
  const { articles, quotations } = await opened.archive.holdings();
  const held = `${config.archiveDirectory}: ${count(articles, 'article')}, ${count(quotations, 'quotation')}`;
  const { length } = opened.reader?.report().lines ?? [];
  if (articles === 0)
    return { name: 'archive', verdict: 'warning', line: `${held}. Put articles there, or set ARCHIVE_DIR.` };
  return length === 0
    ? { name: 'archive', verdict: 'ok', line: `${held}, nothing left out.` }
    : {
        name: 'archive',
        verdict: 'warning',
        line: `${held}; ${length} left out: verbatim archive --check names them.`,
      };
}
