import { expect, test } from 'vitest';
import { PROGRAM_OPTIONS, START } from '../../../src/adapters/terminal/program-options.ts';
import { renderCommandUsage, renderUsage } from '../../../src/adapters/terminal/usage.ts';
import { echo } from './sample-program.ts';

test("the program's help lists commands, options and what a status means", () => {
  expect(renderUsage([echo, START], PROGRAM_OPTIONS)).toMatchInlineSnapshot(`
    "Who said it, in which article, at which words: answers from an archive of news
    articles, made of verbatim, cited snippets.

    Usage
      verbatim COMMAND [WORDS] [OPTIONS]
      verbatim COMMAND --help

    Commands
      echo WORDS  Say the words again
      start       Serve the web page, and answer in Slack and Discord if configured,
                  otherwise at a prompt

    Options of every command
      --archive DIR  The folder of articles to answer from, or an archive’s name
      --json         Print JSON, one object a line
      --csv          Print what is cited as a table, for spreadsheets
      --markdown     Print what is cited as Markdown
      --now TIME     Answer as if it were this time (ISO 8601; UTC if it has no
                     offset)
      --zone ZONE    The time zone of “today”, such as Europe/London (default: the
                     machine’s)
      --help         Explain the command, or the program (-h)
      --version      Print the version (-v, -V)

    Examples
      verbatim echo hello
      verbatim start

    - in place of the words reads standard input, one request a line: words, or a
    JSON object with "words" (or "question") and options.

    Exit status: 0 found, 1 nothing found, 2 wrong usage or unreadable input.
    "
  `);
});

test("a command's help names its words, options and examples, fit for a shell", () => {
  expect(renderCommandUsage(echo, [echo, START], PROGRAM_OPTIONS)).toMatchInlineSnapshot(`
    "Say the words again

    Usage
      verbatim echo WORDS [--times TIMES] [--loud] [--speaker SPEAKER]

    Words and options
      WORDS              what to say
      --times TIMES      How often
      --loud             In capitals
      --speaker SPEAKER  Whose words

    Options of every command
      --archive DIR  The folder of articles to answer from, or an archive’s name
      --json         Print JSON, one object a line
      --csv          Print what is cited as a table, for spreadsheets
      --markdown     Print what is cited as Markdown
      --now TIME     Answer as if it were this time (ISO 8601; UTC if it has no
                     offset)
      --zone ZONE    The time zone of “today”, such as Europe/London (default: the
                     machine’s)
      --help         Explain the command, or the program (-h)
      --version      Print the version (-v, -V)

    Examples
      verbatim echo hello
      verbatim echo "who pays for this?" --times 2

    - in place of the words reads standard input, one request a line: words, or a
    JSON object with "words" (or "question") and options.

    Exit status: 0 found, 1 nothing found, 2 wrong usage or unreadable input.
    "
  `);
});

test('help of a command without words or options says no more than there is', () => {
  expect(renderCommandUsage(START, [echo, START], [])).toMatchInlineSnapshot(`
    "Serve the web page, and answer in Slack and Discord if configured, otherwise at
    a prompt

    Usage
      verbatim start

    What it uses
      ARCHIVE_DIR         the folder of articles (default: the sample archive)
      WEB_PORT, WEB_HOST  where the page is served (default: 3000, 127.0.0.1; off:
                          nowhere)
      SLACK_BOT_TOKEN, …  Slack: verbatim manifest slack
      DISCORD_TOKEN, …    Discord: verbatim register discord
      STATE_FILE          what must survive a restart (default: state/verbatim.db)
      ARCHIVE_STORE       what articles came to, so that they are analysed once
                          (default: ~/.cache/verbatim)
      .env                in the working directory: all of these; .env.example
                          explains each

    Examples
      verbatim start
    "
  `);
});

test('what the program uses is named with the variable that says otherwise', () => {
  const usage = renderCommandUsage(START, [echo, START], PROGRAM_OPTIONS);
  for (const each of ['ARCHIVE_DIR', 'WEB_PORT', 'STATE_FILE', '.env']) expect(usage).toContain(each);
});
