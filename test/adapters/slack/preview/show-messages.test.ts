import { describe, expect, test } from 'vitest';
import { showMessages } from '../../../../src/adapters/slack/preview/show-messages.ts';
import { showInertButton } from '../../inert-button.ts';

/** The body of a message of these blocks. */
function show(...blocks: readonly object[]): string {
  const markup = String(showMessages([{ text: 'fallback', blocks }], showInertButton));
  return /<\/small><\/p>(?<body>.*)<\/div><\/div>$/su.exec(markup)?.groups?.['body'] ?? markup;
}

const section = (...elements: readonly object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style && { style }) });

describe('a message of Slack is shown', () => {
  test.each<readonly [name: string, block: object, markup: string]>([
    ['rich text', section(text('a <b> & "c"')), '<p class="words">a &lt;b&gt; &amp; &quot;c&quot;</p>'],
    ['bold', section(text('x', { bold: true })), '<p class="words"><b>x</b></p>'],
    [
      'bold and leaning',
      section(text('x', { bold: true, italic: true })),
      '<p class="words"><b><i>x</i></b></p>',
    ],
    ['struck through', section(text('x', { strike: true })), '<p class="words"><s>x</s></p>'],
    [
      'a quotation',
      { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [text('one\ntwo')] }] },
      '<blockquote class="words">one\ntwo</blockquote>',
    ],
    [
      'a list',
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_list',
            style: 'bullet',
            elements: [{ type: 'rich_text_section', elements: [text('x')] }],
          },
        ],
      },
      '<ul><li class="words">x</li></ul>',
    ],
    [
      'small print with entities and a link',
      {
        type: 'context',
        elements: [
          { type: 'plain_text', text: 'Smith &amp; Sons &lt;1&gt; *x*', emoji: false },
          { type: 'mrkdwn', text: '<https://a.example/?a=1&amp;b=2#:~:text=x|¶ 3 ↗>', verbatim: true },
        ],
      },
      '<p class="context"><span>Smith &amp; Sons &lt;1&gt; *x*</span> <span><a href="https://a.example/?a=1&amp;b=2#:~:text=x">¶ 3 ↗</a></span></p>',
    ],
    [
      'a button, an emoji by its words',
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            text: { type: 'plain_text', text: '👍' },
            action_id: 'good',
            value: '["x"]',
            accessibility_label: 'This helped',
          },
        ],
      },
      '<div class="actions"><button type="button" disabled aria-label="This helped">👍</button></div>',
    ],
    ['a divider', { type: 'divider' }, '<hr>'],
  ])('%s', (_, block, markup) => {
    expect(show(block)).toBe(markup);
  });

  test('by its text where it has no blocks', () => {
    expect(show()).toBe('<p class="words">fallback</p>');
  });

  test('by its text only where that pings nobody', () => {
    const text = 'Smith &amp; Sons &lt;!here&gt;';
    const shown = String(showMessages([{ text, blocks: [] }], showInertButton));
    expect(shown).toContain('Smith &amp; Sons &lt;!here&gt;');
    expect(() => showMessages([{ text: '<!here>', blocks: [] }], showInertButton)).toThrow('<!here>');
  });

  test('with what a button would send back', () => {
    const tokens: string[] = [];
    const button = {
      type: 'button',
      text: { type: 'plain_text', text: 'More' },
      action_id: 'more',
      value: '["x"]',
    };
    const payload = { text: '', blocks: [{ type: 'actions', elements: [button] }] };
    showMessages([payload], (each) => {
      tokens.push(each.token);
      return showInertButton(each);
    });
    expect(tokens).toEqual(['["more","[\\"x\\"]"]']);
  });
});

describe('a message of Slack is refused', () => {
  test.each<readonly [name: string, block: object]>([
    ['of an unknown block', { type: 'image', image_url: 'https://a.example/x.png', alt_text: 'x' }],
    ['with a mention in rich text', section({ type: 'user', user_id: 'U1' })],
    ['with a style that answers do not have', section(text('x', { code: true }))],
    [
      'with a mention in small print',
      { type: 'context', elements: [{ type: 'mrkdwn', text: '<!channel>', verbatim: true }] },
    ],
    [
      'with a link to a program',
      { type: 'context', elements: [{ type: 'mrkdwn', text: '<javascript:alert(1)|x>', verbatim: true }] },
    ],
  ])('%s', (_, block) => {
    expect(() => show(block)).toThrow();
  });
});
