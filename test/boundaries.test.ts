import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLANTED: readonly (readonly [file: string, imported: string, isCaught: boolean])[] = [
  ['src/core/planted.ts', 'node:fs', true],
  ['src/core/answers/planted.ts', '../../reply/reply.ts', true],
  ['src/core/search/planted.ts', 'minisearch', true],
  ['src/corpus/planted.ts', 'minisearch', true],
  ['commands/planted.ts', 'minisearch', true],
  ['test/planted.test.ts', 'minisearch', true],
  ['src/adapters/terminal/planted.ts', '../../../commands/index.ts', true],
  ['src/adapters/slack/planted.ts', '../../store/sqlite/open-store.ts', true],
  ['src/adapters/web/planted.ts', '../../store/sqlite/open-store.ts', true],
  ['src/adapters/web/planted-command.ts', '../../../commands/index.ts', true],
  ['src/adapters/slack/planted-port.ts', '../../ports/state-store.ts', false],
  ['src/core/planted-port.ts', '../ports/state-store.ts', true],
  ['src/chat/planted.ts', '../store/sqlite/open-store.ts', true],
  ['src/chat/planted-slack.ts', '@slack/bolt', true],
  ['src/chat/archives/planted.ts', '../desk/desk.ts', true],
  ['src/chat/desk/planted.ts', '../messages/lines.ts', true],
  ['src/chat/desk/planted-archives.ts', '../archives/answers.ts', false],
  ['src/chat/messages/planted.ts', '../events/run-once.ts', true],
  ['src/chat/events/planted.ts', '../messages/lines.ts', false],
  ['src/chat/events/planted-platform.ts', '../platform.ts', true],
  ['src/chat/planted-reply.ts', '../reply/reply.ts', false],
  ['src/digests/planted.ts', '../adapters/slack/send/outbox.ts', true],
  ['src/digests/planted-store.ts', '../store/sqlite/open-store.ts', true],
  ['src/digests/planted-port.ts', '../ports/outbox.ts', false],
  ['src/reply/planted.ts', '../adapters/terminal/index.ts', true],
  ['commands/planted-config.ts', '../src/config/config.ts', true],
  ['commands/planted-reply.ts', '../src/reply/reply.ts', false],
  ['src/core/planted-stemmer.ts', 'stemmer', false],
  ['src/core/planted-chat.ts', '../chat/desk/desk.ts', true],
  ['src/core/search/planted-english.ts', '../language/english/words.ts', true],
  ['src/core/conversation/planted-english.ts', '../language/english/words.ts', true],
  ['src/core/answers/check/planted-english.ts', '../../language/english/words.ts', true],
  ['src/core/abridge/planted-english.ts', '../language/english/words.ts', true],
  ['src/core/language/planted-english.ts', './english/index.ts', true],
  ['src/corpus/planted-english.ts', '../core/language/english/index.ts', true],
  ['src/core/language/english/questions/planted.ts', '../../../search/words.ts', false],
  ['src/core/language/english/questions/planted-list.ts', '../words.ts', false],
  ['src/core/dates/planted-english.ts', '../language/english/dates/find-date.ts', true],
  ['src/core/language/english/quotations/clauses/names/planted.ts', '../phrases/noun-phrases.ts', true],
  ['src/core/language/english/quotations/clauses/phrases/planted.ts', '../subjects/subjects.ts', true],
  ['src/core/language/english/quotations/clauses/subjects/planted.ts', '../reporting/cues.ts', true],
  ['src/core/language/english/quotations/clauses/reporting/planted.ts', '../content/nesting.ts', true],
  ['src/core/language/english/quotations/clauses/content/planted.ts', '../reporting/cues.ts', false],
  ['src/command/planted.ts', '../config/config.ts', true],
  ['src/ports/planted.ts', '../app/log.ts', true],
  ['src/chat/planted-timer.ts', 'node:timers/promises', false],
  ['src/corpus/planted-fs.ts', 'node:fs', false],
  ['src/adapters/slack/render/planted.ts', '../send/send.ts', true],
  ['src/adapters/discord/render/planted.ts', '../preview/preview.ts', true],
  ['src/adapters/slack/preview/planted.ts', '../render/render.ts', false],
  ['src/adapters/slack/preview/planted-events.ts', '../events/handler.ts', true],
  ['src/adapters/discord/setup/planted.ts', '../connect/client.ts', true],
  ['src/adapters/slack/connect/planted.ts', '../send/send.ts', true],
  ['src/adapters/slack/connect/planted-setup.ts', '../setup/manifest.ts', false],
  ['src/adapters/discord/payloads/planted.ts', '../send/recipient.ts', true],
  ['src/adapters/discord/send/planted.ts', '../events/handler.ts', true],
  ['src/adapters/discord/send/planted-payload.ts', '../payloads/interaction.ts', false],
  ['src/adapters/slack/events/planted.ts', '../send/send.ts', false],
  ['src/adapters/slack/events/planted-index.ts', '../index.ts', true],
  ['src/adapters/discord/send/planted-platform.ts', '../platform.ts', true],
  ['src/adapters/slack/events/planted-discord.ts', '../../discord/render/escape.ts', true],
  ['src/adapters/discord/events/planted-slack.ts', '../../slack/render/escape.ts', true],
];

const Report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The files in which the linter, with the project's own rules, finds an import that is not allowed or goes round. */
function lint(files: readonly (readonly [file: string, text: string])[], rule = 'plugin'): readonly string[] {
  for (const file of ['biome.json', 'src/rooms.grit']) cpSync(join(ROOT, file), join(folder, file));
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { diagnostics } = Report.parse(JSON.parse(runBiome()));
  return diagnostics.filter(({ category }) => category === rule).map(({ location }) => location.path);
}

function runBiome(): string {
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--reporter=json', '.'];
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    // A linter that finds something ends with status 1; its report is what it printed all the same.
    return z.object({ stdout: z.string() }).parse(error).stdout;
  }
}

describe('an import across a boundary', () => {
  const caught = lint(
    PLANTED.map(([file, imported]) => [file, `import planted from '${imported}';\n\nplanted();\n`]),
  );

  it.each(PLANTED)('in %s of %s: caught is %s', (file, _, isCaught) => {
    expect(caught.includes(file)).toBe(isCaught);
  });

  it('is allowed where the engine is wrapped, which alone may import it', () => {
    expect(
      lint([['src/core/search/minisearch-engine.ts', "import planted from 'minisearch';\n\nplanted();\n"]]),
    ).not.toContain('src/core/search/minisearch-engine.ts');
  });

  it('of Node is caught there too', () => {
    expect(
      lint([['src/core/search/minisearch-engine.ts', "import planted from 'node:fs';\n\nplanted();\n"]]),
    ).toContain('src/core/search/minisearch-engine.ts');
  });
});

describe('a circle of imports', () => {
  it('is caught, of types alone too', () => {
    const caught = lint(
      [
        ['src/core/round.ts', "import type { Other } from './other.ts';\n\nexport type Round = Other;\n"],
        ['src/core/other.ts', "import type { Round } from './round.ts';\n\nexport type Other = Round;\n"],
      ],
      'lint/suspicious/noImportCycles',
    );
    expect(caught).toEqual(expect.arrayContaining(['src/core/round.ts', 'src/core/other.ts']));
  });
});
