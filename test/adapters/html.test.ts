import { expect, test } from 'vitest';
import { html, NOTHING } from '../../src/adapters/html.ts';

test.each([
  ['<b>', '&lt;b&gt;'],
  ['"a" & \'b\'', '&quot;a&quot; &amp; &#39;b&#39;'],
  ['one\r\ntwo', 'one&#13;\ntwo'],
  ['a\0b', 'a\ufffdb'],
  ['<\r>', '&lt;&#13;&gt;'],
])('writes the text %j as %s', (text, written) => {
  expect(html`<p title="${text}">${text}</p>`.toString()).toBe(`<p title="${written}">${written}</p>`);
});

test('joins lists, leaves out null, and takes its own HTML as it is', () => {
  const items = ['a<', null, [html`<b>${'c>'}</b>`, 4]];
  expect(html`${items}${NOTHING}`.toString()).toBe('a&lt;<b>c&gt;</b>4');
});
