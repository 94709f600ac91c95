import { describe, expect, test } from 'vitest';
import { renderReply } from '../../../src/adapters/terminal/render.ts';
import type { ReplyNode } from '../../../src/reply/reply.ts';

const SOURCE = {
  type: 'source',
  title: '002_36684c68fecb5c93.txt',
  datePublished: '2024-10-18',
  publisher: null,
  paragraph: 7,
  path: '002_36684c68fecb5c93.txt',
  link: null,
  place: { article: '36684c68', start: 0, end: 9 },
  elsewhere: 0,
} as const;
const SPEAKER = {
  type: 'speaker',
  name: 'Nigel Farage',
  role: 'Brexit leader',
  known: 'named: “Mr Farage said”',
} as const;
const SNIPPET = {
  type: 'snippet',
  runs: [
    { text: '“This is ' },
    { text: 'direct election interference', role: 'match' },
    {
      text: '” by the governing Labour Party, and particularly stupid if Trump wins. Who is paying for all of this?”',
    },
  ],
} as const;

function render(nodes: readonly ReplyNode[], { width = 80, isColored = false } = {}): string {
  return renderReply({ nodes }, { width, isColored, locate: (path) => `corpus/${path}` });
}

describe('an answer', () => {
  const nodes = [SNIPPET, SPEAKER, SOURCE, { type: 'note', text: '1 of 1 · 5 articles searched' }] as const;

  test('at 80 columns', () => {
    expect(render(nodes)).toMatchInlineSnapshot(`
      "“This is «direct election interference»” by the governing Labour Party, and
       particularly stupid if Trump wins. Who is paying for all of this?”
       Nigel Farage, Brexit leader                             named: “Mr Farage said”
       002_36684c68fecb5c93.txt · 18 October 2024 · outlet unknown · ¶ 7 ↗
       corpus/002_36684c68fecb5c93.txt
       1 of 1 · 5 articles searched
      "
    `);
  });

  test('at 40 columns', () => {
    expect(render(nodes, { width: 40 })).toMatchInlineSnapshot(`
      "“This is «direct election
       interference»” by the governing Labour
       Party, and particularly stupid if Trump
       wins. Who is paying for all of this?”
       Nigel Farage, Brexit leader
       named: “Mr Farage said”
       002_36684c68fecb5c93.txt
       18 October 2024 · outlet unknown
       ¶ 7 ↗ corpus/002_36684c68fecb5c93.txt
       1 of 1 · 5 articles searched
      "
    `);
  });

  test('at 120 columns', () => {
    expect(render(nodes, { width: 120 })).toMatchInlineSnapshot(`
      "“This is «direct election interference»” by the governing Labour Party, and particularly stupid if Trump wins. Who is
       paying for all of this?”
       Nigel Farage, Brexit leader                                                                     named: “Mr Farage said”
       002_36684c68fecb5c93.txt · 18 October 2024 · outlet unknown · ¶ 7 ↗ corpus/002_36684c68fecb5c93.txt
       1 of 1 · 5 articles searched
      "
    `);
  });

  test('in colours', () => {
    expect(render(nodes, { isColored: true }).replaceAll('\u001b', 'ESC')).toMatchInlineSnapshot(`
      "“This is ESC[1mESC[4mdirect election interferenceESC[24mESC[22m” by the governing Labour Party, and
       particularly stupid if Trump wins. Who is paying for all of this?”
       ESC[1mNigel FarageESC[22m, Brexit leader                             ESC[2mnamed: “Mr Farage said”ESC[22m
       ESC[2m002_36684c68fecb5c93.txt · 18 October 2024 · outlet unknown · ¶ 7 ↗ESC[22m
       ESC[2mcorpus/002_36684c68fecb5c93.txtESC[22m
       ESC[2m1 of 1 · 5 articles searchedESC[22m
      "
    `);
  });
});

describe('the parts of an answer', () => {
  test('a lead stands apart from what follows', () => {
    expect(render([{ type: 'lead', text: 'Nearly 100' }, SPEAKER])).toMatch(/^Nearly 100\n\n {1}Nigel/u);
  });

  test('a divider is one empty line, and none at either end', () => {
    const divider = { type: 'divider' } as const;
    const note = { type: 'note', text: 'a' } as const;
    const lead = { type: 'lead', text: 'b' } as const;
    expect(render([divider, note, divider, divider, note, divider])).toBe(' a\n\n a\n');
    expect(render([lead, divider, note])).toBe('b\n\n a\n');
  });

  test('nothing at all is an empty line', () => {
    expect(render([])).toBe('\n');
  });

  test('a speaker whom the article leaves open is said to be unclear', () => {
    expect(render([{ ...SPEAKER, name: null, role: null, known: null }])).toBe(' speaker unclear\n');
  });

  test('a speaker in a language that is not read is said not to be read', () => {
    expect(render([{ ...SPEAKER, name: null, role: null, known: null, isUnread: true }])).toBe(
      ' speaker not read in this language\n',
    );
  });

  test('two who speak together are both named, and a probable name is called so', () => {
    const others = [{ name: 'Ken Ode', role: 'mayor' }];
    const joint = { ...SPEAKER, name: 'Ana Ruiz', role: null, known: null, others };
    expect(render([joint])).toBe(' Ana Ruiz and Ken Ode, mayor\n');
    expect(render([{ ...joint, isProbable: true }])).toBe(' probably Ana Ruiz and Ken Ode, mayor\n');
  });

  test('a speaker may be known by the role alone', () => {
    expect(render([{ ...SPEAKER, name: null, role: 'a spokesman', known: null }])).toBe(' a spokesman\n');
  });

  test('how the speaker is known ends at the right edge', () => {
    expect(render([SPEAKER]).trimEnd()).toHaveLength(80);
  });

  test('what is unknown of a source is named as unknown', () => {
    expect(render([{ ...SOURCE, datePublished: null }])).toContain('date unknown · outlet unknown · ¶ 7 ↗');
  });

  test('a link takes the place of the path', () => {
    const link = 'https://example.org/a#:~:text=direct%20election';
    const rendered = render([{ ...SOURCE, publisher: 'The Post', link }]);
    expect(rendered).toContain(`The Post · ¶ 7 ↗\n ${link}\n`);
    expect(rendered).not.toContain('corpus/');
  });

  test('inserted and deleted words differ without colours', () => {
    const runs = [
      { text: 'anyone ' },
      { text: 'available', role: 'deleted' },
      { text: 'who wants', role: 'inserted' },
    ] as const;
    expect(render([{ type: 'snippet', runs }])).toBe(' anyone [-available-]{who wants}\n');
  });

  test("line breaks in a snippet are the article's own", () => {
    expect(render([{ type: 'snippet', runs: [{ text: '“One.\n\n“Two.”' }] }])).toBe('“One.\n\n “Two.”\n');
  });

  test('entries stand in two columns', () => {
    const entries = [
      { term: 'help', description: 'List the commands, or explain one of them at length.' },
      { term: 'who-said WORDS', description: 'Who said this?' },
      { term: 'a term that is far too long for its column', description: 'Below.' },
      { term: 'alone', description: '' },
    ];
    expect(render([{ type: 'entries', entries }], { width: 48 })).toMatchInlineSnapshot(`
      " help            List the commands, or explain
                       one of them at length.
       who-said WORDS  Who said this?
       a term that is far too long for its column
           Below.
       alone
      "
    `);
  });

  test('wide characters count as two columns', () => {
    const lines = render([{ type: 'lead', text: '東京 '.repeat(10) }], { width: 20 }).split('\n');
    expect(lines[0]).toBe('東京 東京 東京 東京');
  });
});
