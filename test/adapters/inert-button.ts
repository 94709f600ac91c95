import { html } from '../../src/adapters/html.ts';
import type { ShowButton } from '../../src/chat/messages/preview.ts';

/** A button that is there to be seen. */
export const showInertButton: ShowButton = ({ label, spoken }) =>
  html`<button type="button" disabled aria-label="${spoken ?? label}">${label}</button>`;
