import { describe, expect, test } from 'vitest';
import { readOne, readParts } from '../read-made.ts';

const RSS = (items: string, head = '<title>Harbour Post</title><language>en-GB</language>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:wp="w"><channel>${head}${items}</channel></rss>`;

describe('a feed', () => {
  test('has an article for each entry, whole where the feed has it whole', async () => {
    const parts = await readParts(
      'a.rss',
      RSS(`<item><title>Pier &amp;amp; bridge</title><link>https://post.example/pier</link>
        <pubDate>Mon, 09 Mar 2026 10:00:00 GMT</pubDate><dc:creator><![CDATA[Dana Holt]]></dc:creator>
        <description>Short.</description>
        <content:encoded><![CDATA[<p>Ana Ruiz said: “It fell.” </item></p><p>Nobody came.</p>]]></content:encoded></item>
        <item><title>Two</title><guid isPermaLink="false">urn:2</guid><author>ken@post.example (Ken Ode)</author>
        <description>&lt;p&gt;Ken Ode said: “No.”&lt;/p&gt;</description></item>`),
    );
    expect([...parts]).toMatchObject([
      [
        '1',
        {
          headline: 'Pier &amp; bridge',
          publisher: 'Harbour Post',
          author: 'Dana Holt',
          datePublished: '2026-03-09T10:00:00Z',
          url: 'https://post.example/pier',
          paragraphs: { length: 2 },
        },
      ],
      ['2', { headline: 'Two', author: 'Ken Ode', url: null, said: [['Ken Ode', '“No.”']] }],
    ]);
  });

  test('in Atom gives its own authors, links and times', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><author><name>Desk</name></author>
      <entry><title type="html">Pier &lt;b&gt;falls&lt;/b&gt;</title><link rel="self" href="https://post.example/api"/><link href="https://post.example/1"/>
      <published>2026-03-09T10:00:00+01:00</published><updated>2026-03-10T10:00:00Z</updated><author><name>Dana Holt</name></author>
      <content type="xhtml"><div xmlns="x"><p>Ana Ruiz said: “It fell.”</p></div></content></entry></feed>`;
    expect([...(await readParts('a.atom', atom))]).toMatchObject([
      [
        '1',
        {
          headline: 'Pier falls',
          author: 'Dana Holt',
          datePublished: '2026-03-09T10:00:00+01:00',
          url: 'https://post.example/1',
          revision: { dateModified: '2026-03-10T10:00:00Z' },
          said: [['Ana Ruiz', '“It fell.”']],
        },
      ],
    ]);
  });

  test('of the first kind (RDF) is read', async () => {
    const rdf =
      '<rdf:RDF xmlns:rdf="r" xmlns:dc="d"><channel><title>Harbour Post</title></channel><item><title>A</title><link>https://post.example/1</link><description>The pier fell.</description><dc:date>2026-03-09</dc:date></item></rdf:RDF>';
    expect([...(await readParts('a.rdf', rdf))]).toMatchObject([
      ['1', { headline: 'A', datePublished: '2026-03-09' }],
    ]);
  });

  test('that WordPress exports has its posts that are published, and says what else there is', async () => {
    const item = (type: string, status: string) =>
      `<item><title>${type} ${status}</title><content:encoded><![CDATA[<!-- wp:paragraph --><p>Ana Ruiz said: “${type} ${status}.”</p>]]></content:encoded><pubDate>Mon, 09 Mar 2026 10:00:00 +0000</pubDate><wp:post_modified_gmt>2026-03-10 08:00:00</wp:post_modified_gmt><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status></item>`;
    const parts = await readParts(
      'a.xml',
      RSS(
        item('post', 'publish') +
          item('post', 'draft') +
          item('attachment', 'inherit') +
          item('page', 'publish'),
      ),
    );
    expect(
      [...parts.values()].map((part) => ('leftOut' in part ? part.leftOut.kind : part.headline)),
    ).toEqual(['post publish', 'not-published', 'not-published', 'page publish']);
    expect(parts.get('1')).toMatchObject({ revision: { dateModified: '2026-03-10T08:00:00Z' } });
  });

  test('that WordPress exports is without what needs a password', async () => {
    const item = (password: string) =>
      `<item><title>A</title><description>The pier fell.</description><wp:post_password>${password}</wp:post_password></item>`;
    const parts = await readParts('a.xml', RSS(item('') + item('secret')));
    expect([...parts.values()]).toMatchObject([{ headline: 'A' }, { leftOut: { kind: 'not-published' } }]);
  });

  test.each([
    ['no entries', RSS('')],
    ['an entry that never ends', RSS('<item><title>A')],
    ['nothing but its head', '<rss>'],
  ])('with %s is left out', async (_, content) => {
    expect([...(await readParts('a.rss', content)).values()]).toEqual([{ leftOut: expect.anything() }]);
  });

  test('expands no entities', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>`;
    const parts = await readParts(
      'a.rss',
      bomb + RSS('<item><title>A</title><description>Pier &b; fell.</description></item>'),
    );
    expect([...parts.values()]).toMatchObject([{ paragraphs: ['Pier &b; fell.'] }]);
  });

  test('of thousands of entries is read one by one', async () => {
    const many = RSS(
      Array.from(
        { length: 3000 },
        (_, at) => `<item><title>${at}</title><description>The pier fell ${at} times.</description></item>`,
      ).join(''),
    );
    expect((await readParts('a.rss', many)).size).toBe(3000);
  }, 60_000);
});

const NITF = `<nitf xml:lang="en"><head><title>t</title><docdata><date.issue norm="20260309T100000Z"/><doc.copyright holder="Coast Wire"/></docdata></head>
  <body><body.head><hedline><hl1>Pier falls</hl1></hedline><byline>By <person>Dana Holt</person></byline></body.head>
  <body.content><p>The pier fell on <chron>Monday</chron>.</p><media><media-caption><p>The pier.</p></media-caption></media><hl2>Why</hl2><block><p>Ana Ruiz said: “It was old.”</p></block></body.content></body></nitf>`;

describe('what agencies send', () => {
  const WHOLE = {
    headline: 'Pier falls',
    publisher: 'Coast Wire',
    author: 'Dana Holt',
    datePublished: '2026-03-09T10:00:00Z',
    paragraphs: ['The pier fell on Monday.', 'Why', 'Ana Ruiz said: “It was old.”'],
    headings: ['Why'],
  };

  test('in NITF is read without its pictures', async () => {
    expect(await readOne('a.nitf', NITF)).toMatchObject(WHOLE);
    expect(
      await readOne('a.xml', `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">\n${NITF}`),
    ).toMatchObject(WHOLE);
  });

  test('in NITF is left out where it was taken back', async () => {
    const taken = NITF.replace('<docdata>', '<docdata management-status="canceled">');
    expect([...(await readParts('a.nitf', taken)).values()]).toEqual([
      { leftOut: { kind: 'not-published' } },
    ]);
    const named = taken.replace('<date.issue', '<doc-id id-string="CW7"/><date.issue');
    expect([...(await readParts('a.nitf', named)).values()]).toEqual([
      { leftOut: { kind: 'not-published', takesBack: { ids: ['CW7'], on: '2026-03-09T10:00:00Z' } } },
    ]);
  });

  test.each([
    ['<doc-id regsrc="Coast Wire" id-string="CW7"/>', { itemIds: ['CW7'] }],
    [
      '<doc-id id-string="CW8"/><correction id-string="CW7" info="The pier is older."/>',
      { itemIds: ['CW8', 'CW7'], notice: 'corrected' },
    ],
    ['<ed-msg info="CORRECTS age of pier in first paragraph"/>', { notice: 'corrected' }],
    ['<ed-msg info="Picture to follow"/>', {}],
    ['<date.release norm="20260310T060000Z"/>', { embargoedUntil: '2026-03-10T06:00:00Z' }],
  ])('in NITF says of itself with %s', async (docdata, revision) => {
    const nitf = NITF.replace('<docdata>', `<docdata>${docdata}`);
    expect((await readOne('a.nitf', nitf)).revision).toEqual(revision);
  });

  test('in NITF has a few names at most, and none that is as long as a text', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `<doc-id id-string="CW${at}"/>`).join('');
    const docdata = `<docdata><doc-id id-string="${'x'.repeat(100_000)}"/>${many}`;
    const { revision } = await readOne('a.nitf', NITF.replace('<docdata>', docdata));
    expect(revision.itemIds).toEqual(['CW0', 'CW1', 'CW2', 'CW3', 'CW4']);
  });

  test('in NITF is left out where it is embargoed without end', async () => {
    const held = NITF.replace('<docdata>', '<docdata management-status="embargoed">');
    expect([...(await readParts('a.nitf', held)).values()]).toEqual([
      { leftOut: { kind: 'embargoed', until: null } },
    ]);
  });

  const item = (content: string, status = 'stat:usable') =>
    `<newsItem xmlns="n" xml:lang="en"><itemMeta><provider><name>Coast Wire</name></provider><versionCreated>2026-03-10T10:00:00Z</versionCreated><firstCreated>2026-03-09T10:00:00Z</firstCreated><pubStatus qcode="${status}"/></itemMeta>
    <contentMeta><by>By Dana Holt</by><headline>Pier falls</headline></contentMeta><contentSet>${content}</contentSet></newsItem>`;

  test.each([
    ['NITF', `<inlineXML contenttype="application/nitf+xml">${NITF}</inlineXML>`],
    [
      'XHTML',
      '<inlineXML contenttype="application/xhtml+xml"><html><head><title>t</title></head><body><p>The pier fell on Monday.</p><h2>Why</h2><p>Ana Ruiz said: “It was old.”</p></body></html></inlineXML>',
    ],
    [
      'HTML',
      '<inlineData contenttype="text/html">&lt;p&gt;The pier fell on Monday.&lt;/p&gt;&lt;h2&gt;Why&lt;/h2&gt;&lt;p&gt;Ana Ruiz said: “It was old.”&lt;/p&gt;</inlineData>',
    ],
  ])('in NewsML-G2 with %s is read', async (_, content) => {
    expect(await readOne('a.xml', item(content))).toMatchObject(WHOLE);
  });

  const meta = (within: string) =>
    item('<inlineData>The pier fell.</inlineData>').replace('</itemMeta>', `${within}</itemMeta>`);

  test.each([
    ['', {}],
    ['<signal qcode="sig:correction"/>', { notice: 'corrected' }],
    ['<signal qcode="sig:update"/>', {}],
    ['<edNote>ATTENTION - CORRECTS name of the pier ///</edNote>', { notice: 'corrected' }],
    ['<edNote>Eds: This version corrects the spelling of Ruiz.</edNote>', { notice: 'corrected' }],
    ['<edNote>UPDATES with quotes; corrects age of pier</edNote>', { notice: 'corrected' }],
    ['<edNote>Note to editors: RETRACTS the whole story</edNote>', { notice: 'retracted' }],
    ['<edNote>Corrections officers speak in paragraph 9. Picture to follow.</edNote>', {}],
    ['<edNote>Killings in paragraph 3 may disturb.</edNote>', {}],
    ['<embargoed>2026-03-11T06:00:00+01:00</embargoed>', { embargoedUntil: '2026-03-11T06:00:00+01:00' }],
  ])('in NewsML-G2 says of itself with %s', async (within, said) => {
    const { revision } = await readOne('a.xml', meta(within));
    // What was written before the embargo ended is no change.
    const changed = within.includes('embargoed') ? {} : { dateModified: '2026-03-10T10:00:00Z' };
    expect(revision).toEqual({ ...changed, ...said });
  });

  test('in NewsML-G2 is dated by the end of its embargo, and left out where that has none', async () => {
    const until = meta('<embargoed>2026-03-11T06:00:00Z</embargoed>');
    expect(await readOne('a.xml', until)).toMatchObject({ datePublished: '2026-03-11T06:00:00Z' });
    expect([...(await readParts('a.xml', meta('<embargoed/>'))).values()]).toEqual([
      { leftOut: { kind: 'embargoed', until: null } },
    ]);
  });

  test('in NewsML-G2 is read without the remarks between its elements', async () => {
    const content = '<!-- a text --><p>The pier fell.</p><!-- its end -->';
    expect(await readOne('a.xml', item(`<inlineXML>${content}</inlineXML>`))).toMatchObject({
      paragraphs: ['The pier fell.'],
    });
  });

  test.each([
    '<sports-content><sports-event>2:1 The pier won.</sports-event></sports-content>',
    '<concept><name>The pier is opened again.</name></concept>',
    '<!-- The text comes here. -->',
  ])('in NewsML-G2 with %.20s has no article', async (content) => {
    expect([...(await readParts('a.xml', item(`<inlineXML>${content}</inlineXML>`))).values()]).toEqual([
      { leftOut: { kind: 'no-words' } },
    ]);
  });

  test('in NewsML-G2 has its first version’s date alone where no other is stated', async () => {
    const one = meta('').replace(/<firstCreated>.*<\/firstCreated>/u, '');
    expect(await readOne('a.xml', one)).toMatchObject({
      datePublished: '2026-03-10T10:00:00Z',
      revision: {},
    });
  });

  test('in NewsML-G2 is named as its agency names it, and takes that back', async () => {
    const named = meta('').replace('<newsItem', '<newsItem guid="urn:newsml:coast:1" version="2"');
    expect((await readOne('a.xml', named)).revision.itemIds).toEqual(['urn:newsml:coast:1']);
    const taken = named.replace('stat:usable', 'stat:canceled');
    expect([...(await readParts('a.xml', taken)).values()]).toEqual([
      {
        leftOut: {
          kind: 'not-published',
          takesBack: { ids: ['urn:newsml:coast:1'], on: '2026-03-10T10:00:00Z' },
        },
      },
    ]);
  });

  test('in a message has each item, but what was taken back', async () => {
    const one = (text: string, status?: string) => item(`<inlineData>${text}</inlineData>`, status);
    const message = `<newsMessage><itemSet>${one('The pier fell.')}${one('Kill.', 'stat:canceled')}</itemSet></newsMessage>`;
    expect([...(await readParts('a.xml', message))]).toMatchObject([
      ['1', { paragraphs: ['The pier fell.'] }],
      ['2', { leftOut: { kind: 'not-published' } }],
    ]);
  });
});

test.each([
  '<svg/>',
  '<html><body>Hi</body></html>',
  'Hello',
  '',
  '<?xml version="1.0"?>',
  `<${'a'.repeat(100_000)}`,
])('%.20s is no format that is known', async (content) => {
  expect([...(await readParts('a.xml', content)).values()]).toEqual([
    { leftOut: { kind: 'unknown-format' } },
  ]);
});
