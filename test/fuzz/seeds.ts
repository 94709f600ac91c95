import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

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
  ['.tsv', 'headline\tbody\tdate\nPier opens\t“We go,” said Ada Byron.\t2024-10-18\n'],
  [
    '.ninjs',
    JSON.stringify({
      uri: RECORD.url,
      type: 'text',
      headlines: [{ role: 'main', value: RECORD.headline }],
      bodies: [{ contentType: 'text/html', value: `<p>${RECORD.body}</p>` }],
      by: 'Dana Holt',
      firstCreated: RECORD.date,
    }),
  ],
  [
    '.nitf',
    '<nitf><head><docdata><date.issue norm="20241018T100000Z"/></docdata></head><body><body.head><hedline><hl1>Pier opens</hl1></hedline></body.head><body.content><p>“We go,” said Ada Byron.</p></body.content></body></nitf>',
  ],
  [
    '.atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>Pier</title><link href="https://a.example/b"/><published>2024-10-18T10:00:00Z</published><content type="html">&lt;p&gt;“We go,” said Ada Byron.&lt;/p&gt;</content></entry></feed>',
  ],
  [
    '.rdf',
    '<rdf:RDF xmlns:rdf="r" xmlns:dc="d"><channel><title>Post</title></channel><item><title>Pier</title><link>https://a.example/b</link><description>“We go,” said Ada Byron.</description><dc:date>2024-10-18</dc:date></item></rdf:RDF>',
  ],
];

/** Formats of many names, by the name that has seeds. */
const SAME: readonly (readonly [extension: string, as: string])[] = [
  ['.markdown', '.md'],
  ['.htm', '.html'],
  ['.mbx', '.mbox'],
  ['.rss', '.xml'],
  ['.ndjson', '.jsonl'],
];

const ZIP = zipSync(
  {
    'a/pier.txt': strToU8('Pier opens\n\n“We go,” said Ada Byron.\n'),
    'b.json': strToU8(JSON.stringify(RECORD)),
  },
  { mtime: '2024-10-18' },
);

/** What files of each extension are made of. */
export function readSeeds(): ReadonlyMap<string, readonly Uint8Array[]> {
  const seeds = new Map<string, readonly Uint8Array[]>();
  const add = (extension: string, ...files: readonly Uint8Array[]): void => {
    seeds.set(extension, [...(seeds.get(extension) ?? []), ...files]);
  };
  for (const folder of FOLDERS) {
    const names = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.toSorted()) {
      const extension = path.extname(name);
      if (extension !== '') add(extension, readFileSync(path.join(ROOT, folder, name)));
    }
  }
  for (const [extension, text] of WRITTEN) add(extension, Buffer.from(text));
  add('.zip', ZIP);
  for (const [extension, as] of SAME) add(extension, ...(seeds.get(as) ?? []));
  return seeds;
}
