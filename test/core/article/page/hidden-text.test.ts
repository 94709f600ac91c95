import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/core/article/page/read-html.ts';

const SEEN = 'The harbour board met on Monday and talked about the new pier for an hour.';

function read(body: string, head = ''): string {
  const page = readHtml(
    `<html><head>${head}</head><body><article><p>${SEEN}</p>${body}</article></body></html>`,
  );
  return page.kind === 'article' ? page.text : page.reason;
}

const LIE = '“I lied about the pier,” said Ada Lind.';

describe('what a reader does not see is not read:', () => {
  test.each([
    '<p hidden>%</p>',
    '<p style="display:none">%</p>',
    '<p style="DISPLAY : NONE !important">%</p>',
    '<p style="visibility:hidden">%</p>',
    '<p style="opacity:0">%</p>',
    '<p style="opacity: 0.01">%</p>',
    '<p style="font-size:0">%</p>',
    '<p style="font-size:0.5px">%</p>',
    '<p style="font:0/0 a">%</p>',
    '<p style="font-size:0"><span style="font-size:2em">%</span></p>',
    '<p style="position:absolute;left:-9999px">%</p>',
    '<p style="position:fixed;top:-100em">%</p>',
    '<p style="position:absolute;clip:rect(0,0,0,0)">%</p>',
    '<p style="clip-path:inset(100%)">%</p>',
    '<p style="text-indent:-9999px">%</p>',
    '<p style="margin-left:-5000px">%</p>',
    '<p style="width:1px;height:1px;overflow:hidden">%</p>',
    '<p style="height:0;overflow:hidden">%</p>',
    '<p style="transform:scale(0)">%</p>',
    '<p style="color:transparent">%</p>',
    '<p style="color:rgba(0,0,0,0)">%</p>',
    '<p style="color:white">%</p>',
    '<p style="color:#fefefe">%</p>',
    '<p style="color:#222;background:#222222">%</p>',
    '<div style="background-color:navy"><p><b style="color:rgb(0, 0, 128)">%</b></p></div>',
    '<p><font color="white">%</font></p>',
    '<table bgcolor="#000"><tr><td><font color="black">%</font></td></tr></table>',
    '<p>A word. <span style="display:none">%</span></p>',
    '<p>A word. <b hidden>%</b></p>',
    '<template><p>%</p></template>',
  ])('%s', (body) => {
    const text = read(body.replace('%', LIE));
    expect(text).toContain(SEEN);
    expect(text).not.toContain('lied');
  });

  test.each([
    ['.x{display:none}', '<p class="a x">%</p>'],
    ['#x { visibility : hidden }', '<p id="x">%</p>'],
    ['article p.x, h6{font-size:0}', '<p class="x">%</p>'],
    ['article > .x{position:absolute;left:-999em}', '<p class="x">%</p>'],
    ['.y .x{color:#fff}', '<div class="y"><div><p class="x">%</p></div></div>'],
    ['@media screen{.x{display:none}}', '<p class="x">%</p>'],
    ['.x{display:block}.x{display:none}', '<p class="x">%</p>'],
    ['.x{display:none!important}', '<p class="x" style="display:block">%</p>'],
    ['.x/* } */{/* a */display:none', '<p class="x">%</p>'],
    ['aside,i.x{opacity:0}', '<p>A word. <i class="x">%</i></p>'],
  ])('by the page’s own style %s', (style, body) => {
    const text = read(body.replace('%', LIE), `<style>${style}</style>`);
    expect(text).toContain(SEEN);
    expect(text).not.toContain('lied');
  });
});

const TRUTH = '“I saw the pier,” said Ada Lind.';

describe('what a reader sees is read:', () => {
  test.each([
    '<p aria-hidden="true">%</p>',
    '<p style="font-size:12px">%</p>',
    '<div style="font-size:0"><p style="font-size:16px">%</p></div>',
    '<div style="font-size:0"><p style="font-size:1rem">%</p></div>',
    '<p style="position:absolute;left:-20px">%</p>',
    '<p style="opacity:0.6">%</p>',
    '<div style="background:#123"><p style="color:white">%</p></div>',
    '<div style="background:url(sea.jpg)"><p style="color:white">%</p></div>',
    '<p style="overflow:hidden;height:auto;width:100%">%</p>',
    '<p style="text-indent:-20px">%</p>',
    '<p style="max-height:none;overflow:hidden">%</p>',
    '<details><summary>More</summary><p>%</p></details>',
  ])('%s', (body) => {
    expect(read(body.replace('%</', `${TRUTH}</`))).toContain(TRUTH);
  });

  test.each([
    ['.y{display:none}', '<p class="x">%</p>'],
    ['@media print{.x{display:none}}', '<p class="x">%</p>'],
    ['@media (max-width: 600px){.x{display:none}} .y{color:red}', '<p class="x">%</p>'],
    ['.x{display:none}.x{display:block}', '<p class="x">%</p>'],
    ['.x{display:none}article .x{display:block}', '<p class="x">%</p>'],
    ['.x{display:none}', '<p class="x" style="display:block">%</p>'],
    ['.x:hover{display:none}.x::before{font-size:0}', '<p class="x">%</p>'],
    ['.y > .x{display:none}', '<div class="y"><div><p class="x">%</p></div></div>'],
    ['@font-face{font-family:a}.x{color:#111}', '<p class="x">%</p>'],
    ['body{opacity:0}', '<p>%</p>'],
    ['a{}', '<p>%</p><noscript><style>p{display:none}</style></noscript>'],
    ['a{}', '<p>%</p><svg><style>p{display:none}</style></svg>'],
  ])('whatever the page’s own style %s', (style, body) => {
    expect(read(body.replace('%', TRUTH), `<style>${style}</style>`)).toContain(TRUTH);
  });

  test('white words where the page’s styles are not all known', () => {
    const text = read(`<p style="color:white">${TRUTH}</p>`, '<link rel="stylesheet" href="a.css">');
    expect(text).toContain(TRUTH);
  });

  test('an article that a script was to show', () => {
    const article = Array.from(
      { length: 30 },
      (_, at) => `<p>Paragraph ${at} is about the pier. ${TRUTH}</p>`,
    );
    const page = `<html><body><div style="display:none">${article.join('')}</div></body></html>`;
    expect(readHtml(page)).toMatchObject({ kind: 'article', text: expect.stringContaining(TRUTH) });
  });
});

test('styles that are made to be slow leave the page out', () => {
  const style = Array.from({ length: 3_000 }, (_, at) => `.a .b${at} .a .x{display:none}`).join('');
  const body = '<div class="a">'.repeat(90) + '<p class="x">a</p>'.repeat(2_000);
  expect(read(body, `<style>${style}</style>`)).toBe('too-complex');
});
