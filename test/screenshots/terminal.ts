import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { AnsiUp } from 'ansi_up';

/** What the built program answers in a terminal with colours; throws where it finds nothing. */
export function runInTerminal(line: string): string {
  const [command = '', ...words] = line.split(' ');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/src/main.js', command, words.join(' '), '--archive', 'corpus'],
    { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' } },
  );
  if (status !== 0) throw new Error(`${line} ended with ${status}: ${stderr}`);
  return stdout;
}

/** A page that looks like a terminal: what was typed at the prompt, and what was answered with control sequences. */
export function showTerminal(line: string, output: string): string {
  const ansi = new AnsiUp();
  const shown = `<b class="prompt">›</b> /${ansi.ansi_to_html(line)}\n\n${ansi.ansi_to_html(output)}`;
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><pre class="terminal">${shown}</pre>`;
}

const STYLE = `
body { margin: 0; background: #fff; }
.terminal {
  display: inline-block; width: 80ch; white-space: pre-wrap; word-break: break-all; margin: 0; padding: 20px 24px; background: #16181d; color: #d7dae0; border-radius: 10px;
  font: 14px/1.45 'DejaVu Sans Mono', ui-monospace, monospace;
}
.prompt { color: #7fb4ff; }
`;
