import { startProgram } from '../../built/start-program.ts';
import { type Bot, isAnswered, type Platforms, QUESTION, withBot } from '../bot.ts';
import type { AttackSetting, Finding } from '../finding.ts';
import { inFolder } from '../in-folder.ts';
import { personOf } from '../person-of.ts';

const TOKEN = 'a-long-random-token';
const STATE_KEY = Buffer.alloc(32, 1).toString('base64');
const SLACK_STATE_SECRET = 'a'.repeat(32);
/** In the form of one; nobody's. */
const DISCORD_TOKEN = `${'a'.repeat(24)}.${'b'.repeat(6)}.${'c'.repeat(30)}`;

/** Strangers ask of a private archive, and settings that would let the world in are refused at the start. */
export async function attackAsStrangers({ main }: AttackSetting): Promise<readonly Finding[]> {
  const starts = OPEN_DOORS.map((door) => findRefusedStart(main, door));
  const asked = await withBot({ main, slackMode: 'http', environment: closeDoors }, askAsStrangers);
  return [...(await Promise.all(starts)), ...asked];
}

/** A private archive, with one way in that is open to everybody, and the setting that would close it. */
interface OpenDoor {
  readonly what: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly setting: string;
}

const OPEN_DOORS: readonly OpenDoor[] = [
  {
    what: 'WEB_TOKEN, and any workspace may install: the start',
    environment: {
      ...{ WEB_TOKEN: TOKEN, STATE_KEY, SLACK_STATE_SECRET, SLACK_CLIENT_ID: '1.2' },
      ...{ SLACK_CLIENT_SECRET: 'a-client-secret', SLACK_SIGNING_SECRET: 'a-signing-secret' },
    },
    setting: 'SLACK_TEAMS',
  },
  {
    what: 'WEB_TOKEN, and any server may add the bot: the start',
    environment: {
      WEB_TOKEN: TOKEN,
      DISCORD_TOKEN,
      DISCORD_APPLICATION_ID: '500000000000000001',
    },
    setting: 'DISCORD_GUILDS',
  },
  {
    what: 'a page that everybody on the network reaches: the start',
    environment: { WEB_HOST: '0.0.0.0' },
    setting: 'WEB_TOKEN',
  },
];

/** Milliseconds. */
const MAX_START = 20_000;

/** Wanted is one line that names the setting, and status 2. */
function findRefusedStart(main: string, { what, environment, setting }: OpenDoor): Promise<Finding> {
  return inFolder(async (folder) => {
    const running = startProgram({ main }, folder, { WEB_PORT: '0', ...environment });
    const limit = setTimeout(() => running.child.kill('SIGKILL'), MAX_START);
    const status = await running.ended;
    clearTimeout(limit);
    const lines = running.stderr().trim().split('\n');
    const isOk = status === 2 && lines.length === 1 && lines.every((line) => line.includes(setting));
    const got = isOk ? 'one line' : `status ${String(status)}, ${lines.length} lines`;
    return { what, wanted: 'one line', got, isOk };
  });
}

/** A private archive for one workspace and one server. */
function closeDoors({ slack, discord }: Platforms): Readonly<Record<string, string>> {
  return {
    ...{ WEB_TOKEN: TOKEN, STATE_KEY, SLACK_STATE_SECRET, SLACK_BOT_TOKEN: '', SLACK_TEAMS: 'T01' },
    ...{ SLACK_CLIENT_ID: slack.app.clientId, SLACK_CLIENT_SECRET: slack.app.clientSecret },
    DISCORD_GUILDS: discord.places.guild,
  };
}

async function askAsStrangers(bot: Bot): Promise<readonly Finding[]> {
  const { slack, discord } = bot;
  slack.addTeam('T66');
  slack.addChannel('C66', { team: 'T66' });
  const own = await install(bot, 'T01');
  const stranger = await install(bot, 'T66');
  const { words } = QUESTION;
  const person = slack.user('U66', { team: 'T66' });
  const { foreignChannel } = discord.places;
  const tried = [
    person.slash('/who-said', words, { channel: 'C66' }),
    person.mention('C66', `who said ${words}?`),
    person.mention('C01', `who said ${words}?`),
    person.directMessage(`who said ${words}?`),
    discord.user(personOf(66)).slash('who-said', { words }, { channel: foreignChannel }),
    discord.user(personOf(67)).directMessage(`who said ${words}?`),
  ];
  const shown = await Promise.all(tried.map((told) => told.waitForMessage(MAX_ANSWER).catch(() => null)));
  const pages = ['/', '/days/2024-10-18', '/search?q=election', '/metrics', '/speakers'];
  const statuses = await Promise.all(pages.map(async (page) => (await fetch(`${bot.url}${page}`)).status));
  return [
    report(
      'a stranger’s workspace, with a private archive: installing',
      'refused',
      stranger === 403,
      String(stranger),
    ),
    report(
      '  the same: questions from there, and from another server (6)',
      'refused',
      shown.every((message) => message === null || !JSON.stringify(message).includes(QUESTION.speaker)),
      'answered',
    ),
    report(
      '  the same: its pages without the token',
      'refused',
      statuses.every((each) => each === 401),
      String(statuses),
    ),
    report(
      '  the same: the archive’s own people',
      'answered',
      own === 200 && (await isAnswered(bot)),
      'not answered',
    ),
  ];
}

/** Milliseconds; a refusal comes at once, or nothing does. */
const MAX_ANSWER = 5_000;

function report(what: string, wanted: string, isOk: boolean, otherwise: string): Finding {
  return { what, wanted, got: isOk ? wanted : otherwise, isOk };
}

/** What a browser does for somebody who installs the app; the status of the page where they end. */
async function install({ slack, url }: Bot, team: string): Promise<number> {
  slack.approveInstallation(team, 'U9');
  const page = await fetch(`${url}/slack/install`);
  const [, address = ''] = /href="([^"]*oauth[^"]*)"/u.exec(await page.text()) ?? [];
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const allowed = await fetch(address.replaceAll('&amp;', '&'), { redirect: 'manual' });
  const { search } = new URL(allowed.headers.get('location') ?? '');
  return (await fetch(`${url}/slack/oauth_redirect${search}`, { headers: { cookie } })).status;
}
