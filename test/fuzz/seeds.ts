import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const FOLDERS = ['corpus', path.join('test', 'fixtures', 'formats')];

const RECORD = {
  headline: 'Pier opens',
  body: '“We go,” said Ada Byron.',
  date: '2024-10-18',
  url: 'https://a.example/b',
};

/** Formats of which no file lies in the repository. */
const WRITTEN: readonly (readonly [extension: string, text: string])[] = [
  ['.json', JSON.stringify([RECORD, { ...RECORD, headline: 'Pier closes' }])],
  ['.jsonl', `${JSON.stringify(RECORD)}\n${JSON.stringify({ ...RECORD, body: '“No,” she said.' })}\n`],
  ['.csv', 'headline,body,date\nPier opens,"“We go,” said Ada Byron.",2024-10-18\n'],
  [
    '.xml',
    '<?xml version="1.0"?><rss><channel><item><title>Pier</title><description><![CDATA[<p>“We go,” said Ada Byron.</p>]]></description></item></channel></rss>',
  ],
  ['.srt', '1\n00:00:01,000 --> 00:00:02,000\nADA BYRON: We go.\n\n2\n00:00:03,000 --> 00:00:04,000\nNow.\n'],
  ['.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada Byron>We go.\n'],
];

/** What files of each extension are made of. */
export function readSeeds(): ReadonlyMap<string, readonly Uint8Array[]> {
  const seeds = new Map<string, Uint8Array[]>();
  const add = (extension: string, bytes: Uint8Array): void => {
    seeds.set(extension, [...(seeds.get(extension) ?? []), bytes]);
  };
  for (const folder of FOLDERS) {
    const names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.toSorted()) {
      const extension = path.extname(name);
      if (extension !== '') add(extension, readFileSync(path.join(ROOT, folder, name)));
    }
  }
  for (const [extension, text] of WRITTEN) add(extension, Buffer.from(text));
  return seeds;
}
