import { describe, expect, test } from 'vitest';
import { showMessages } from '../../../../src/adapters/discord/preview/show-messages.ts';
import { showInertButton } from '../../inert-button.ts';

/** What a message of these components has in its container. */
function show(flags: number, ...components: readonly object[]): string {
  const payload = { flags, components: [{ type: 17, components }], allowed_mentions: { parse: [] } };
  const markup = String(showMessages([payload], showInertButton));
  return (
    /<div class="container">(?<body>.*)<\/div><\/div><\/div>$/su.exec(markup)?.groups?.['body'] ?? markup
  );
}

const text = (content: string) => ({ type: 10, content });

describe('a message of Discord is shown', () => {
  test.each<readonly [name: string, source: string, markup: string]>([
    ['text', 'a <b> & "c"', 'a &lt;b&gt; &amp; &quot;c&quot;'],
    ['without its backslashes', '\\*a\\* \\<\\@1> \\\\ https\\:\\/\\/x', '*a* &lt;@1&gt; \\ https://x'],
    ['bold', '**x**', '<b>x</b>'],
    ['bold and underlined', '**__x__**', '<b><u>x</u></b>'],
    ['struck through', '~~x~~', '<s>x</s>'],
    ['in lines', 'one\ntwo', 'one<br>two'],
    ['a quotation', '> one\n> two', '<blockquote>one<br>two</blockquote>'],
    ['a quotation and what follows', '> one\n**who**', '<blockquote>one</blockquote><b>who</b>'],
    ['small print', '**who**\n-# where\n-# when', '<b>who</b><small>where</small><small>when</small>'],
    ['a list', '- **a**: b\n- c', '<ul><li><b>a</b>: b</li><li>c</li></ul>'],
    [
      'a link',
      '-# x · [¶ 3 ↗](<https://a.example/?a=1&b=2#:~:text=x>)',
      '<small>x · <a href="https://a.example/?a=1&amp;b=2#:~:text=x">¶ 3 ↗</a></small>',
    ],
  ])('%s', (_, source, markup) => {
    expect(show(0, text(source))).toBe(`<div class="words">${markup}</div>`);
  });

  test('with separators and buttons', () => {
    const button = { type: 2, style: 2, custom_id: 'm:x', label: 'More' };
    const thumb = { type: 2, style: 2, custom_id: 'g:x', emoji: { name: '👍' } };
    expect(show(0, { type: 14 }, { type: 1, components: [button, thumb] })).toBe(
      '<hr><div class="actions"><button type="button" disabled aria-label="More">More</button><button type="button" disabled aria-label="This helped">👍</button></div>',
    );
  });

  test('as for the asker alone where it is', () => {
    expect(show(64, text('x'))).toContain('Only you can see this');
    expect(show(0, text('x'))).not.toContain('Only you can see this');
  });
});

describe('a message of Discord is refused', () => {
  test.each<readonly [name: string, component: object]>([
    ['of an unknown component', { type: 12, items: [] }],
    ['with a mention', text('<@123456789012345678>')],
    ['with everybody', text('@everyone')],
    ['with a heading', text('# x')],
    ['with a link to a program', text('[x](javascript:alert)')],
    ['with a button that links', { type: 1, components: [{ type: 2, style: 5, url: 'https://a.example' }] }],
  ])('%s', (_, component) => {
    expect(() => show(0, component)).toThrow();
  });
});
