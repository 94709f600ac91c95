import type { Html } from '../../../chat/messages/html.ts';
import type { SearchFault } from '../../../core/answers/search/search-answer.ts';
import { describeQueryFault } from '../../../reply/compose/compose-who-said.ts';
import { formatDate } from '../../../reply/dates.ts';
import { html, NOTHING } from '../../html.ts';
import { withQuery } from '../addresses.ts';
import type { SearchedFor } from './render-form.ts';

/** One line: what is wrong with the search, and what to do. */
export function describeSearchFault(fault: SearchFault): string {
  switch (fault.part) {
    case 'words':
      return describeQueryFault(fault.reason);
    case 'since':
    case 'until':
      return `“${fault.value}” is no date. Write it as 2024-10-18, yesterday, last week or October 2024.`;
    case 'period':
      return `${formatDate(fault.since)} is after ${formatDate(fault.until)}: turn the two dates around.`;
    case 'outlet':
      return describeNames('outlet', fault.value, fault.isAmbiguous, fault.outlets.length);
    case 'speaker':
      return describeNames('speaker', fault.value, fault.isAmbiguous, fault.speakers.length);
  }
}

function describeNames(noun: string, value: string, isAmbiguous: boolean, near: number): string {
  if (isAmbiguous) return `“${value}” may be several ${noun}s: choose one.`;
  return `No ${noun} here is called “${value}”.${near === 0 ? '' : ' The nearest names:'}`;
}

/** The searches that may have been meant. */
export function renderChoices(fault: SearchFault, asked: SearchedFor): Html {
  const choices = listChoices(fault);
  if (choices.length === 0) return NOTHING;
  const items = choices.map(
    ({ name, query }) =>
      html`<li><a href="${withQuery('/search', { ...asked, ...query })}"><bdi>${name}</bdi></a></li>\n`,
  );
  return html`<ul>${items}</ul>`;
}

function listChoices(fault: SearchFault) {
  if (fault.part === 'outlet') {
    return fault.outlets.map(({ name }) => ({ name, query: { outlet: name } }));
  }
  if (fault.part === 'speaker') {
    return fault.speakers.map(({ id, name, role }) => ({
      name: role === null ? name : `${name}, ${role}`,
      query: { speaker: id },
    }));
  }
  return [];
}
