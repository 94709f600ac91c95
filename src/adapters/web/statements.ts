import type { Html } from '../../chat/messages/html.ts';
import type { PassageHit } from '../../core/answers/closest.ts';
import type { Elsewhere } from '../../core/sayings/elsewhere.ts';
import type { TextSpan } from '../../core/span.ts';
import type { Statement } from '../../core/statement.ts';
import { composeParaphrase, composePassage, composeStatement } from '../../reply/compose/compose-who-said.ts';
import type { ReplyNode } from '../../reply/reply.ts';
import { composeSnippet } from '../../reply/snippet.ts';
import { composeSource } from '../../reply/source.ts';
import { composeChange } from '../../reply/standing.ts';
import { html } from '../html.ts';
import { renderReply } from './reply.ts';

/** A statement that was found, as an item of a list. */
export function renderHit(hit: Statement & Elsewhere & { readonly marks: readonly TextSpan[] }): Html {
  return renderItem(composeStatement(hit));
}

/** A paragraph that was found, as an item of a list. */
export function renderPassage(hit: PassageHit): Html {
  return renderItem(composePassage(hit));
}

/** A statement on the page of who said it, as an item of a list. */
export function renderStatement({ article, quotation }: Statement): Html {
  return renderItem([
    composeSnippet(article.text, quotation, []),
    ...composeParaphrase(quotation),
    composeSource(article, quotation),
    ...composeChange({ article, quotation }),
  ]);
}

function renderItem(nodes: readonly ReplyNode[]): Html {
  return html`<li>${renderReply({ nodes })}</li>\n`;
}
