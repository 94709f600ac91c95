/** How the pieces of a platform's messages are measured. */
export interface Packing<Part> {
  /** Whether parts fit into one message; a single one always does. */
  fits(parts: readonly Part[]): boolean;
  isDivider(part: Part): boolean;
}

/**
 * Lays groups of parts into messages, each within the platform's limits. A group stays in one message where it fits
 * into one; no message begins or ends with a divider.
 */
export function packGroups<Part>(
  groups: readonly (readonly Part[])[],
  { fits, isDivider }: Packing<Part>,
): readonly (readonly Part[])[] {
  const messages: (readonly Part[])[] = [];
  let message: readonly Part[] = [];
  const add = (parts: readonly Part[]) => {
    if (!fits([...message, ...parts])) {
      messages.push(message);
      message = [];
    }
    message = [...message, ...parts];
  };
  for (const group of groups) {
    if (fits(group)) add(group);
    else for (const part of group) add([part]);
  }
  return [...messages, message]
    .map((parts) => trimDividers(parts, isDivider))
    .filter((parts) => parts.length > 0);
}

function trimDividers<Part>(parts: readonly Part[], isDivider: Packing<Part>['isDivider']): readonly Part[] {
  const first = parts.findIndex((part) => !isDivider(part));
  const last = parts.findLastIndex((part) => !isDivider(part));
  return first < 0 ? [] : parts.slice(first, last + 1);
}
