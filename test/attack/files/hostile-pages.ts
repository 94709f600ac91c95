const page = (body: string, head = ''): string =>
  `<html><head>${head}</head><body><article><p>The pier is open again today.</p>${body}</article></body></html>`;
const rules = Array.from({ length: 20_000 }, (_, number) => `.a .b${number} .a{display:none}`).join('');

/** Pages that hang, burst or end a reader that does not look out. */
export const HOSTILE_PAGES: Readonly<Record<string, string>> = {
  'doctype-in-comment.html': '<n><![CDATA[--><!DOCTYPE x',
  'doctype-in-svg.html': '<svg><g>a<![CDATA[ b --><!DOCTYPE c',
  'doctype-in-table.html': '<table><tr><td><!DOCTYPE x><![CDATA[--><!DOCTYPE y',
  'long-class.html': page(`<p class="${'a '.repeat(150_000)}">x</p>`),
  'long-id.html': page(`<div id="${'x-'.repeat(200_000)}"><p>x</p></div>`),
  'long-style.html': page(`<p style="${'a:b;'.repeat(400_000)}">x</p>`),
  'many-attributes.html': page(
    `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}="b"`).join(' ')}>x</p>`,
  ),
  'deep.html': '<div>'.repeat(9_990),
  'deep-inline.html': page(`<p>${'<b><i>'.repeat(60_000)}x</p>`),
  'many-elements.html': page('<i>a</i>'.repeat(300_000)),
  'many-tables.html': '<table><tr><td>'.repeat(4_000),
  'misnested.html': page('<a><p></a><b></p>'.repeat(20_000)),
  'many-rules.html': page('<p class="a">x</p>'.repeat(5_000), `<style>${rules}</style>`),
  'open-rules.html': page('<p>x</p>', `<style>${'@media print{'.repeat(100_000)}</style>`),
  'long-selector.html': page(
    '<p class="a">x</p>',
    `<style>${':not(.a '.repeat(30_000)}{display:none}</style>`,
  ),
  'deep-json.html': page('', `<script type="application/ld+json">${'{"a":['.repeat(50_000)}</script>`),
  'entities.html': page(`<p>${'&amp;&#x26;&notin;'.repeat(100_000)}</p>`),
  'comments.html': page('<!--'.repeat(200_000)),
  'many-metas.html': page('<p>x</p>', '<meta property="article:author" content="Ada Byron">'.repeat(50_000)),
  'unclosed-quote.html': page(`<p title="${'<p>“We go,” said Ada Byron.</p>'.repeat(20_000)}`),
};
