import type { DeskAnswer } from '../../../chat/desk.ts';
import type { Presentation } from '../../../chat/presentation.ts';
import type { Place } from '../../../reply/reply.ts';
import { type Html, html } from '../html.ts';

/** The very payloads that the chat adapters would send, and what their buttons would send back. */
export interface Previews {
  readonly slack: PreviewedAdapter;
  readonly discord: PreviewedAdapter;
}

/** What an adapter does before it sends and after it hears. */
export interface PreviewedAdapter {
  /** Messages, at least one. */
  render(answer: DeskAnswer, presentation: Presentation): readonly unknown[];
  /** Reads a button's {@link PreviewButton.token}; null where it is none that this adapter writes. */
  readPress(token: string): Press | null;
}

/** What a pressed button asks for. */
export interface Press {
  readonly kind: 'share' | 'context' | 'also-in' | 'more' | 'good' | 'bad';
  readonly exchange: string;
  /** The result it is about; null: the whole answer. */
  readonly place: Place | null;
}

/** A button of a payload. */
export interface PreviewButton {
  readonly platform: keyof Previews;
  /** All that comes back when it is pressed, in one text: Slack’s `action_id` and `value` as JSON, Discord’s `custom_id`. */
  readonly token: string;
  readonly label: string;
  /** What is read aloud in place of an emoji. */
  readonly spoken: string | null;
}

/** How a page dresses a button: a form’s button where it works there. */
export type ShowButton = (button: PreviewButton) => Html;

/** A button that is there to be seen. */
export function showInertButton({ label, spoken }: PreviewButton): Html {
  return html`<button type="button" disabled aria-label="${spoken ?? label}">${label}</button>`;
}
