import { describe, expect, test } from 'vitest';
import {
  attributeIn,
  rootOf,
  scanElements,
  textIn,
} from '../../../../src/corpus/formats/xml/scan-elements.ts';

const scan = (text: string, ...names: string[]) => [...scanElements(text, new Set(names))];

describe('elements', () => {
  test('are found with their prefix, what stands in them, and all of it', () => {
    expect(scan('<a:item x="1">one</a:item><item/>', 'item')).toEqual([
      {
        name: 'item',
        prefix: 'a',
        tag: '<a:item x="1">',
        inner: 'one',
        source: '<a:item x="1">one</a:item>',
      },
      { name: 'item', prefix: '', tag: '<item/>', inner: '', source: '<item/>' },
    ]);
  });

  test.each([
    ['<item>1</item><item>2', ['1']],
    ['<item>1<item>2</item>', ['2']],
    ['<items>0</items><item>1</item>', ['1']],
    ['<![CDATA[<item>0</item>]]><!-- <item>0</item> --><item>1</item>', ['1']],
    ['<item><![CDATA[</item>]]></item>', ['<![CDATA[</item>]]>']],
    ['<item>1</item><![CDATA[<item>2</item>', ['1']],
    ['<source><item>0</item></source><item>1</item>', ['<item>0</item>', '1']],
  ])('of %s', (text, inner) => {
    expect(scan(text, 'item', 'source').map((each) => each.inner)).toEqual(inner);
  });

  test.each([
    '<![CDATA['.repeat(50_000),
    '<item>'.repeat(80_000),
    '<item '.repeat(80_000),
    '<'.repeat(500_000),
    '<?a?>'.repeat(80_000),
    '<!--'.repeat(80_000),
  ])('that never end are looked for in time: %.20s', (text) => {
    const began = performance.now();
    scan(text, 'item');
    rootOf(text);
    textIn(text);
    attributeIn(text, 'x');
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

test.each([
  ['<rss>', 'rss'],
  ['\ufeff <?xml version="1.0"?>\n<!-- x --><!DOCTYPE a [<!ENTITY b "c">]>\n<rdf:RDF x="1">', 'RDF'],
  ['{"a": 1}', ''],
  ['</rss>', ''],
  ['', ''],
  ['<?xml', ''],
])('the outermost element of %j is %s', (text, name) => {
  expect(rootOf(text)).toBe(name);
});

test.each([
  [' A &amp; B &#8211; &#x2013; &bogus; ', 'A & B – – &bogus;'],
  ['<![CDATA[A & <b>B</b>]]> &lt;c&gt;', 'A & <b>B</b> <c>'],
  ['<b>A</b>', 'A'],
])('the text in %j', (inner, text) => {
  expect(textIn(inner)).toBe(text);
});

test.each([
  ['<a href="x&amp;y">', 'href', 'x&y'],
  ["<a rel='b' HREF = 'c'/>", 'href', 'c'],
  ['<a data-href="b">', 'href', null],
])('the attribute in %s', (tag, name, value) => {
  expect(attributeIn(tag, name)).toBe(value);
});
