import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { english } from '../../../src/core/language/english/index.ts';
import type { MemoryArchive } from '../../../src/core/memory/memory-archive.ts';
import { segmentEngine } from '../../../src/core/search/segments/segment-engine.ts';
import { createLocalAnalyser } from '../../../src/corpus/analysis/local-analyser.ts';
import { openArchive } from '../../../src/corpus/open-archive.ts';

/** A word that only articles hold: an element or an attribute with it would be of their making. */
export const BAIT = 'baitword';

const LAUGHS = ['a: &a ["lol","lol","lol","lol","lol","lol","lol","lol","lol"]']
  .concat(
    [...'bcdefghi'].map(
      (name, place) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[place]}`).join(',')}]`,
    ),
  )
  .join('\n');

const SAID = `“Close the <b class=${BAIT}>bridge</b> now,” said <script>alert("${BAIT}")</script> Ada Byron.`;

/** Files written to attack whoever shows them, by their names. */
const FILES: Readonly<Record<string, string>> = {
  'tags.txt': `<script src="//evil.example/${BAIT}.js"></script><img src=x onerror="${BAIT}()">

${SAID}

“</span></p></mark><iframe srcdoc='${BAIT}'></iframe>,” Ada Byron said. <svg/onload=${BAIT}()>

--></style></title></textarea><script>${BAIT}</script><a href="javascript:${BAIT}()">here</a>`,
  'matter.md': `---
headline: '"><script>${BAIT}()</script><x y="'
publisher: "<img src=x onerror=${BAIT}()>' onmouseover='${BAIT}"
author: "${BAIT}\\" autofocus onfocus=\\"${BAIT}()"
datePublished: 2024-10-18
url: "javascript:${BAIT}()"
---
“Nothing <i onclick=${BAIT}()>is</i> safe,” said “${BAIT}”, the mayor. [a](javascript:${BAIT}())

Ada Byron said: “&lt;script&gt; &#60;script&#62; &amp;amp; stays as it is.”`,
  'data-link.txt': `---
headline: Data
url: "data:text/html,<script>${BAIT}</script>"
datePublished: 2024-10-18
---
“Data ${BAIT} is text,” said Ada Byron.`,
  'laughs.txt': `---\n${LAUGHS}\nheadline: Laughs\n---\n“We ${BAIT} laugh,” said Ada Byron.\n`,
  'turned.txt': `---
headline: "Safe \\u202egnp.exe ${BAIT}"
publisher: "\\u202eteltuo ${BAIT}"
datePublished: 2024-10-18
---
“We \u202edluow reven\u202c sell it,” said Ada \u2066Byron. ${BAIT}`,
  'controls.txt': `“We \u001b]0;${BAIT}\u0007 will \u0008\u0085 go,” said Ada Byron. \u007f \ufeff \u2028 ${BAIT}\n\n${'The keepers of the bridge were seen at the gate again. '.repeat(9)}`,
  'returns.txt': `“We will go,” said Ada Byron.\r\n\r\nThe ${BAIT} came.\rIt went.`,
  'page.html': `<html><head><title>${BAIT}</title><base href="https://evil.example/"><meta http-equiv=refresh content="0;url=//evil.example">
<style>body{background:url(//evil.example/${BAIT})}</style></head><body><article><h1>${BAIT}</h1>
<p onclick="${BAIT}()">“We read <script>${BAIT}()</script>pages,” said Ada Byron, who <a href="javascript:${BAIT}()">knows</a> the bridge and its keepers.</p>
<p>The long paragraph that makes an article of a page goes on here, and on, until a reader's view takes it for one &lt;script&gt;.</p>
<p>The long paragraph that makes an article of a page goes on here again, and on, until it is enough for everyone.</p></article></body></html>`,
  'long.txt': `“${'x'.repeat(90_000)} ${BAIT},” said Ada Byron.`,
  [`${BAIT}"><img src=x onerror=1>'.txt`]: `“The name of the file ${BAIT} is text too,” said Ada Byron.`,
  '%2e%2e%2fetc.txt': `“Paths ${BAIT} are names,” said Ada Byron.`,
};

/** Writes the files and reads them as the program does. */
export async function openHostileArchive(directory: string): Promise<MemoryArchive> {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
    writeFileSync(path.join(directory, name), text);
  }
  const lines: string[] = [];
  const opened = await openArchive(
    directory,
    {
      maxBytes: 5_000_000,
      storeFolder: null,
      acceptsStale: false,
      notices: { warn: (line) => lines.push(line) },
      onProgress: () => {},
    },
    {
      analyser: createLocalAnalyser(english.quotations),
      version: null,
      engine: segmentEngine,
      language: english,
    },
  );
  if (!opened.ok) throw new Error(opened.line);
  if (opened.archive.indexes.articles.length !== Object.keys(FILES).length) {
    throw new Error(lines.join('\n'));
  }
  return opened.archive;
}
