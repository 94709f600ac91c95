import { existsSync } from 'node:fs';
import type { Command } from '../../command/command.ts';
import type { Config, ConfigResult } from '../../config/config.ts';
import type { OpenedArchive } from '../../corpus/open-archive.ts';
import type { Finding } from '../../ports/finding.ts';
import type { Clock } from '../../ports/ports.ts';
import { count } from '../../reply/counts.ts';
import { examineFile } from '../../store/sqlite/examine-file.ts';
import { examineClock, examineFolders, examinePort, examineVersion } from './examine-machine.ts';

/** What the examination looks at. */
export interface Examined {
  readonly loaded: ConfigResult;
  readonly commands: readonly Command[];
  readonly version: string;
  readonly clock: Clock;
  openArchive(config: Config, directory: string): Promise<OpenedArchive>;
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
  yield config.stateUrl === null ? examineState(config) : await examineDatabase(config.stateUrl);
  yield await examinePort(config);
  if (config.chats.length === 0)
    yield {
      name: 'chats',
      verdict: 'ok',
      line: 'Neither Slack nor Discord is set up: the prompt and the page answer.',
    };
  for (const chat of config.chats) yield* await chat.examine(commands);
  for (const { name, directory } of config.archives) {
    const opened = await openArchive(config, directory);
    yield await examineArchive(config.archives.length > 1 ? `archive ${name}` : 'archive', directory, opened);
  }
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

async function examineDatabase(url: string): Promise<Finding> {
  const { isWell, line } = await (await import('../../store/postgres/open-store.ts')).examineDatabase(url);
  return { name: 'state', verdict: isWell ? 'ok' : 'fault', line };
}

async function examineArchive(name: string, directory: string, opened: OpenedArchive): Promise<Finding> {
  if (!opened.ok) return { name, verdict: 'fault', line: opened.line };
  const { articles, quotations } = await opened.archive.holdings();
  const held = `${directory}: ${count(articles, 'article')}, ${count(quotations, 'quotation')}`;
  if (articles === 0)
    return { name, verdict: 'warning', line: `${held}. Put articles there, or set ARCHIVE_DIR.` };
  const lines = opened.reader?.report().lines ?? [];
  const leftOut = lines.filter(({ isLeftOut }) => isLeftOut).length;
  const amiss = lines.length - leftOut;
  const told = [
    ...(leftOut === 0 ? ['nothing left out'] : [`${leftOut} left out`]),
    ...(amiss === 0 ? [] : [`something amiss with ${amiss}`]),
  ].join(', ');
  return lines.length === 0
    ? { name, verdict: 'ok', line: `${held}, ${told}.` }
    : { name, verdict: 'warning', line: `${held}, ${told}: verbatim archive --check names them.` };
}
