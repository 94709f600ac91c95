import type { Html } from '../../../chat/messages/html.ts';
import { html } from '../../html.ts';
import { withQuery } from '../addresses.ts';
import { renderPage } from '../layout.ts';
import { ARTICLES, OPENAPI, type Operation, type Parameter, WORDS } from './operations.ts';

/** The page that tells programmers what there is to ask for. */
export function renderApi(operations: readonly Operation[], url: string): Html {
  const main = html`<h1>For programs</h1>
<p>Each command answers at an address of its own, as JSON, a table, Markdown or a feed (<code>format=csv</code>, <code>markdown</code>, <code>atom</code>, <code>jsonfeed</code>). A feed has what carries a date, the newest first. <a href="${OPENAPI}">openapi.json</a> describes it all (OpenAPI 3.1).</p>
<p>A private archive wants its token: <code>Authorization: Bearer …</code>. What is too long for an address goes into the body of a <code>POST</code>, as a JSON object with the same names. Why there is no answer is told as <code>application/problem+json</code>.</p>
${operations.map((operation) => renderOperation(operation, url))}<section>
<h2 id="articles">articles</h2>
<p>The articles of a day, the newest where no <code>day</code> is named; behind the address, an article's id gives its text and all that is said in it.</p>
<p><a href="${ARTICLES}"><code>GET ${url}${ARTICLES}</code></a></p>
</section>
<section>
<h2 id="assistants">For assistants</h2>
<p><code>${url}/mcp</code> answers by the Model Context Protocol (streamable HTTP): each command is a tool, each article a resource. An assistant that starts programs runs <code>verbatim mcp</code>.</p>
</section>`;
  return renderPage({ title: 'For programs', chapter: null, main });
}

function renderOperation({ command, path, parameters }: Operation, url: string): Html {
  const example = exampleOf(command.examples, command.name, path);
  return html`<section>
<h2 id="${command.name}">${command.name}</h2>
<p>${command.summary}.</p>
<p><a href="${example}"><code>GET ${url}${example}</code></a></p>
${parameters.length === 0 ? '' : html`<dl>${parameters.map(renderParameter)}</dl>`}
</section>
`;
}

function renderParameter({ name, summary, isRequired }: Parameter): Html {
  return html`<dt><code>${name}</code>${isRequired ? ' (required)' : ''}</dt><dd>${summary}</dd>`;
}

/** The first example of a command that is words alone. */
function exampleOf(examples: readonly string[], name: string, path: string): string {
  const words =
    examples
      .find((line) => !line.includes('--'))
      ?.slice(name.length)
      .trim() ?? '';
  return withQuery(path, { [WORDS]: words.replace(QUOTED, '$1') });
}

const QUOTED = /^"(.*)"$/u;
