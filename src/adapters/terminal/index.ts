import { ANYBODY } from '../../chat/archives/archives-seen.ts';
import type { Command } from '../../command/command.ts';
import { type Fault, fault } from '../../command/line/fault.ts';
import type { ParsedArguments } from '../../command/line/parse-line.ts';
import { parseArguments } from '../../command/line/parse-line.ts';
import { ADD, runAdd } from './add-command.ts';
import { answerEach } from './batch.ts';
import { DOCTOR, runDoctor } from './doctor-command.ts';
import { escapeLine, escapeText } from './escape.ts';
import { FEEDBACK, runFeedback } from './feedback-command.ts';
import { readFileOption } from './file-option.ts';
import { FORGET, runForget } from './forget-command.ts';
import { INDEX, runIndex } from './index-command.ts';
import { INIT, runInit } from './init-command.ts';
import { MCP } from './mcp-command.ts';
import type { Program } from './open-session.ts';
import { type AnswersSession, openAnswersSession, openArchiveSession } from './open-session.ts';
import { PROGRAM_OPTIONS, START } from './program-options.ts';
import type { ExitStatus } from './session.ts';
import { printOutcome, runCommand } from './session.ts';
import { runSessions, SESSIONS } from './sessions-command.ts';
import { listSetups, type OfferedSetup, runSetup } from './setup.ts';
import { runState, STATE } from './state-command.ts';
import type { Streams } from './streams.ts';
import { write } from './streams.ts';
import type { DocumentedCommand } from './usage.ts';
import { renderCommandUsage, renderUsage } from './usage.ts';

/** Runs the program with its arguments. A failure is one line on standard error and exit status 2. */
export async function runTerminal(args: readonly string[], program: Program): Promise<ExitStatus> {
  try {
    return await dispatch(args, program);
  } catch (error) {
    if (isBrokenPipe(error)) return 0;
    const reason = error instanceof Error ? error.message : String(error);
    return await refuse(`verbatim stopped: ${reason}`, program.streams);
  }
}

/** Whether the reader of the output has closed it, as `head` does. That is no fault. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

async function dispatch(args: readonly string[], program: Program): Promise<ExitStatus> {
  const { commands, streams } = program;
  const setups = listSetups(program.platforms);
  const offered: readonly (Command | DocumentedCommand)[] = [
    ...commands,
    ...setups,
    ADD,
    DOCTOR,
    FEEDBACK,
    FORGET,
    INDEX,
    INIT,
    MCP,
    SESSIONS,
    START,
    STATE,
  ];
  const parsed = parseArguments(args, offered, PROGRAM_OPTIONS);
  if (!parsed.ok) return refuse(parsed.line, streams);
  const { command, programOptions } = parsed;
  if (programOptions['version'] === true) return say(`${program.readVersion()}\n`, streams);
  if (command === null) return say(renderUsage(offered, PROGRAM_OPTIONS), streams);
  if (programOptions['help'] === true)
    return say(renderCommandUsage(command, offered, PROGRAM_OPTIONS), streams);
  if ('run' in command) return answer(command, parsed, program);
  if (command === ADD) return add(parsed, program);
  if (command === DOCTOR) return examine(parsed, program);
  if (command === FEEDBACK) return listFeedback(parsed, program);
  if (command === FORGET) return forget(parsed, program);
  if (command === INDEX) return index(parsed, program);
  if (command === INIT) return initialise(program);
  if (command === MCP) return serveAssistant(parsed, program);
  if (command === STATE) return copyBetweenStates(parsed, program);
  if (command === SESSIONS) return listOrEndSessions(parsed, program);
  const setup = setups.find((each) => each === command);
  return setup === undefined ? start(parsed, program) : setUp(setup, parsed, program);
}

type Arguments = ParsedArguments<Command | DocumentedCommand>;

async function answer(command: Command, parsed: Arguments, program: Program): Promise<ExitStatus> {
  const { words, options, programOptions } = parsed;
  const file = await readFileOption(command, words, options, program.streams.stdin);
  if (!file.ok) return refuse(file.line, program.streams);
  const opened = await openArchiveSession(program, programOptions, {
    needsArchive: command.name !== 'help',
    isQuiet: command.tellsReading?.(options) ?? false,
  });
  if (!opened.ok) return refuse(opened.line, program.streams);
  const { session } = opened;
  if (session.table !== null && !CITING.has(command.name))
    return refuse(
      `${command.name} cites nothing that could be a table. Ask it without --csv and --markdown.`,
      program.streams,
    );
  if (words === STANDARD_INPUT && command.words !== null) return answerEach(command, options, session);
  const request = { words, options, ...(file.text === null ? {} : { fileText: file.text }) };
  return printOutcome(await runCommand(command, request, session), session);
}

async function setUp(
  setup: OfferedSetup,
  { words, options }: Arguments,
  program: Program,
): Promise<ExitStatus> {
  const { streams, commands } = program;
  const loaded = await program.loadEnvironment();
  if (!loaded.ok) return refuse(loaded.line, streams);
  const done = await runSetup(
    setup,
    { words, typed: options },
    { commands, environment: loaded.environment },
  );
  return done.ok ? say(done.text, streams) : refuse(done.line, streams);
}

async function add(parsed: Arguments, program: Program): Promise<ExitStatus> {
  const { streams } = program;
  const loaded = await program.loadConfig();
  if (!loaded.ok) return refuse(loaded.line, streams);
  const version = program.readVersion();
  const { stderr } = streams;
  const done = await runAdd(program.addToArchive, loaded.config, { ...parsed, version, stderr });
  if (!done.ok) return refuse(done.line, streams);
  await write(streams.stdout, done.text);
  if (done.failures.length === 0) return 0;
  await write(stderr, `${done.failures.join('\n')}\n`);
  return 2;
}

async function forget({ words, programOptions }: Arguments, program: Program): Promise<ExitStatus> {
  const { streams } = program;
  const loaded = await program.loadConfig();
  if (!loaded.ok) return refuse(loaded.line, streams);
  const done = await runForget(program, loaded.config, { words, programOptions, stderr: streams.stderr });
  return done.ok ? say(done.text, streams) : refuse(done.line, streams);
}

async function index({ programOptions }: Arguments, program: Program): Promise<ExitStatus> {
  const { streams } = program;
  const loaded = await program.loadConfig();
  if (!loaded.ok) return refuse(loaded.line, streams);
  const { stderr } = streams;
  const done = await runIndex(program.indexArchive, loaded.config, { programOptions, stderr });
  return done.ok ? say(done.text, streams) : refuse(done.line, streams);
}

async function listOrEndSessions(parsed: Arguments, program: Program): Promise<ExitStatus> {
  const { streams } = program;
  const loaded = await program.loadConfig();
  if (!loaded.ok) return refuse(loaded.line, streams);
  const done = await runSessions(() => program.openAside(loaded.config), parsed);
  return done.ok ? say(escapeText(done.text), streams) : refuse(done.line, streams);
}

async function copyBetweenStates(parsed: Arguments, program: Program): Promise<ExitStatus> {
  const { streams } = program;
  const loaded = await program.loadConfig();
  if (!loaded.ok) return refuse(loaded.line, streams);
  const done = await runState(program.copyState, loaded.config, parsed);
  return done.ok ? say(done.text, streams) : refuse(done.line, streams);
}

async function listFeedback(parsed: Arguments, program: Program): Promise<ExitStatus> {
  const { streams, clock } = program;
  const loaded = await program.loadConfig();
  if (!loaded.ok) return refuse(loaded.line, streams);
  const done = await runFeedback(() => program.openAside(loaded.config), { ...parsed, zone: clock.zone() });
  return done.ok ? say(done.text, streams) : refuse(done.line, streams);
}

async function initialise({ streams, environmentFile, faultsOf }: Program): Promise<ExitStatus> {
  const done = await runInit({ streams, file: environmentFile, faultsOf });
  return done.ok ? say(escapeText(done.text), streams) : refuse(done.line, streams);
}

function examine({ programOptions }: Arguments, program: Program): Promise<ExitStatus> {
  const { stdout } = program.streams;
  return runDoctor(program.examine(), { stdout, isJson: programOptions['json'] === true });
}

async function serveAssistant({ programOptions }: Arguments, program: Program): Promise<ExitStatus> {
  const opened = await openAnswersSession(program, programOptions);
  if (!opened.ok) return refuse(opened.line, program.streams);
  await program.serveMcp(opened.archives).finally(opened.archives.close);
  return 0;
}

async function start({ programOptions }: Arguments, program: Program): Promise<ExitStatus> {
  const opened =
    programOptions['json'] === true
      ? fault(
          'start answers people and takes no --json. Name a command, and - to read requests line by line.',
        )
      : await openAnswersSession(program, programOptions);
  if (!opened.ok) return refuse(opened.line, program.streams);
  // Nothing that the archive tells comes behind the line that says why the program ends.
  const served = await serve(opened, program).finally(opened.archives.close);
  return typeof served === 'number' ? served : refuse(served.line, program.streams);
}

async function serve(
  { session, config, archives }: AnswersSession,
  program: Program,
): Promise<ExitStatus | Fault> {
  const connected = await program.connect(config, archives);
  if (connected === null) {
    const { startPrompt } = await import('./start.ts');
    const { answers } = archives.seenBy(ANYBODY);
    return startPrompt({ ...session, answers }, config, (isQuiet) =>
      program.servePage(config, archives, isQuiet),
    );
  }
  if (!connected.ok) return connected;
  await connected.stopped;
  return 0;
}

/** Commands that cite nothing have no table. */
const CITING: ReadonlySet<string> = new Set(['who-said', 'ask', 'quotes', 'digest', 'check']);

/** Given instead of words: read them from standard input. */
const STANDARD_INPUT = '-';

async function say(text: string, { stdout }: Streams): Promise<ExitStatus> {
  await write(stdout, text);
  return 0;
}

async function refuse(line: string, { stderr }: Streams): Promise<ExitStatus> {
  await write(stderr, `${escapeLine(line)}\n`);
  return 2;
}
