import type { Html } from '../../../chat/messages/html.ts';
import { html } from '../../html.ts';
import { MAX_REASON_LENGTH } from './form.ts';

/** The form under a bad verdict that asks what was wrong; it may be left unsent. */
export function renderReasonForm(turn: number, hidden: Html): Html {
  const id = `reason-${turn}`;
  return html`<form method="post" action="/" class="try-asking">${hidden}<input type="hidden" name="turn" value="${turn}">
<label for="${id}">What should the answer have been?</label>
<p class="try-line"><input id="${id}" name="reason" required maxlength="${MAX_REASON_LENGTH}" autocomplete="off" placeholder="For example: somebody else said it" aria-describedby="${id}-how"><button>Send</button></p>
<p id="${id}-how" class="faint small">Kept with your question and the answer, for those who run the archive.</p>
</form>`;
}
