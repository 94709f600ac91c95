import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeHostileContainers } from './hostile-containers.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** A file that is made to harm what reads it. */
export interface HostileFile {
  readonly name: string;
  /** How a line that leaves it out has its name; null where there is no file to be read. */
  readonly shownAs: string | null;
  /** Puts it into a folder. */
  write(folder: string): void;
}

/** Who is quoted in the good article, and the words by which it is found. */
export const GOOD = { words: ['we', 'go'], speaker: 'Ada Byron', name: 'good.txt' };

/** Writes the one good article. */
export function writeGood(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, GOOD.name), '“We go,” said Ada Byron.\n');
}

/** All of them, each of another kind. */
export function listHostileFiles(): readonly HostileFile[] {
  const contents = { ...HOSTILE_PAGES, ...HOSTILE_TEXTS, ...makeHostileContainers() };
  const files = Object.entries(contents).map(([name, content]) => ({
    name,
    shownAs: name,
    write: (folder: string) => writeFileSync(path.join(folder, name), content),
  }));
  return [...files, ...ODD];
}

const WORDS = '“We stay,” said Ada Byron.\n';

/** What is no plain file, or has no plain name. */
const ODD: readonly HostileFile[] = [
  {
    name: 'pipe.txt',
    shownAs: 'pipe.txt',
    write: (folder) => void execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]),
  },
  {
    name: 'outside.txt',
    shownAs: 'outside.txt',
    write: (folder) => symlinkSync('/etc/passwd', path.join(folder, 'outside.txt')),
  },
  { name: 'circle', shownAs: null, write: (folder) => symlinkSync('..', path.join(folder, 'circle')) },
  {
    name: 'folder.md',
    shownAs: null,
    write: (folder) => void mkdirSync(path.join(folder, 'folder.md')),
  },
  {
    name: 'a name that is no UTF-8',
    shownAs: 'caf',
    write: (folder) => {
      const name = Buffer.concat([Buffer.from('caf'), Buffer.from([0xe9]), Buffer.from('.txt')]);
      writeFileSync(Buffer.concat([Buffer.from(`${folder}${path.sep}`), name]), WORDS);
    },
  },
  {
    name: 'a name that colours the terminal',
    shownAs: 'red.txt',
    write: (folder) => writeFileSync(path.join(folder, '\u001b[31mred.txt'), WORDS),
  },
];
