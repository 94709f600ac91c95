import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const GOOD = '“We go,” said Ada Byron.\n';
const page = (body: string, head = ''): string =>
  `<html><head>${head}</head><body><article><p>The pier is open again today.</p>${body}</article></body></html>`;
const rules = Array.from({ length: 20_000 }, (_, number) => `.a .b${number} .a{display:none}`).join('');

/** Each hangs, bursts or ends a reader that does not look out. */
const FILES: Readonly<Record<string, string>> = {
  'doctype-in-comment.html': '<n><![CDATA[--><!DOCTYPE x',
  'doctype-in-table.html': '<table><tr><td><!DOCTYPE x><![CDATA[--><!DOCTYPE y',
  'long-class.html': page(`<p class="${'a '.repeat(150_000)}">x</p>`),
  'long-style.html': page(`<p style="${'a:b;'.repeat(400_000)}">x</p>`),
  'deep.html': '<div>'.repeat(9_990),
  'many-rules.html': page('<p class="a">x</p>'.repeat(5_000), `<style>${rules}</style>`),
  'open-rules.html': page('<p>x</p>', `<style>${'@media print{'.repeat(100_000)}</style>`),
  'deep-json.html': page('', `<script type="application/ld+json">${'{"a":['.repeat(50_000)}</script>`),
  'names.txt': 'Bob and '.repeat(75_000),
  'names-within-bounds.txt': 'Bob and '.repeat(12_000),
  'apostrophes.txt': " 'a 'a 'a".repeat(300_000),
  'short-quotations.txt': '“Yes,” he said, “we go on.” '.repeat(40_000),
  'short-lines.txt': 'a\n'.repeat(2_000_000),
  'short-paragraphs.txt': 'A word.\n\n'.repeat(140_000),
  'marks.txt': '“‘'.repeat(45_000),
  'brackets.md': '['.repeat(200_000),
  'aliases.md': '---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n---\nA word.\n',
  'deep-matter.md': `---\na: ${'['.repeat(50_000)}\n---\nA word.\n`,
  'escapes.txt': '“We \u001b]52;c;aGk=\u0007go \u001b[31mred,” said Cy Lee.\n',
  'year-one.md': '---\ndatePublished: 0001-01-01\n---\n\n“We went,” said Ada Byron.\n',
};

/** Writes them into a folder beside one good article, and gives their names. */
export function writeHostileFiles(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'good.txt'), GOOD);
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  return Object.keys(FILES);
}
