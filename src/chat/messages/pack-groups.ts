/** How to measure the parts of a platform's messages. */
export interface Packing<Part> {
  /** Whether parts fit into one message. A single part always does. */
  fits(parts: readonly Part[]): boolean;
  isDivider(part: Part): boolean;
}

/**
 * Packs groups of parts into messages within the platform's limits. A group that fits into one message is not split,
 * and no message starts or ends with a divider.
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
