import { describe, expect, test } from 'vitest';
import { loadPage } from '../../../../src/core/article/page/html-page.ts';
import { blocksOf } from '../../../../src/core/article/page/page-blocks.ts';

const blocks = (body: string) =>
  blocksOf(loadPage(`<html><body>${body}</body></html>`).documentElement).map(({ text }) => text);

describe('blocksOf', () => {
  test.each<[what: string, body: string, expected: readonly string[]]>([
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['text between blocks', 'One<div>Two<p>Three</p>Four</div>Five', ['One', 'Two', 'Three', 'Four', 'Five']],
    ['inline elements', '<p>“<b>One</b> <i>two</i>,<a href="x"> three</a>”</p>', ['“One two, three”']],
    ['white space', '<p>\n One\t\n two&nbsp; <b> three</b> </p>', ['One two three']],
    ['a word in two styles', '<p>un<b>believ</b>able</p>', ['unbelievable']],
    ['a line break', '<p>One<br>two <br> three</p>', ['One\ntwo\nthree']],
    ['two line breaks', '<p>One<br><br>Two<br> <br>Three</p>', ['One', 'Two', 'Three']],
    ['line breaks at the ends', '<p><br>One<br></p>', ['One']],
    ['character references', '<p>A&rsquo;s &amp; &#66;&lt;C</p>', ['A’s & B<C']],
    [
      'lists and tables',
      '<ul><li>One<li>Two</ul><table><tr><td>Three<td>Four</table>',
      ['One', 'Two', 'Three', 'Four'],
    ],
    ['scripts and styles', '<script>a</script><style>b</style><p>One<noscript>c</noscript></p>', ['One']],
    ['a comment', '<p>One<!-- two --></p>', ['One']],
    ['quotations in a line', '<p>Ann said <q>it is</q>.</p>', ['Ann said “it is”.']],
    [
      'no card over a name',
      '<p>Ann<span class="hover-card">Ann Bell, mayor</span> said so.</p>',
      ['Ann said so.'],
    ],
    ['navigation and controls', '<nav>a</nav><button>b</button><svg><text>c</text></svg><p>One</p>', ['One']],
    ['an unknown element', '<x-news>One</x-news>Two', ['One', 'Two']],
    ['nothing', '<p> </p><br><div></div>', []],
  ])('takes %s', (_, body, expected) => {
    expect(blocks(body)).toEqual(expected);
  });
});

describe('the form of a block', () => {
  test('is a heading, a quotation or running text', () => {
    const body = '<h2>One</h2><p>Two</p><blockquote><p>Three</p><p>Four</p></blockquote><p>Five</p>';
    const forms = blocksOf(loadPage(`<html><body>${body}</body></html>`).documentElement);
    expect(forms.map(({ form }) => form)).toEqual(['heading', null, 'quotation', 'quotation', null]);
  });
});
