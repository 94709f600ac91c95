/** Documents that are numbered from zero, and may be made when they are asked for. */
export interface ListedDocuments<Document> {
  readonly length: number;
  at(number: number): Document | undefined;
}

/** The documents of several lists as one: those of each are numbered behind those of the lists before it. */
export interface NumberedDocuments<Document> {
  /** The number of each list's first document. */
  readonly firsts: readonly number[];
  at(number: number): Document | undefined;
  /** In which list a document stands, and where. */
  locate(number: number): { readonly list: number; readonly index: number };
}

/** Numbers the documents of lists, which are not copied. */
export function numberDocuments<Document>(
  lists: readonly ListedDocuments<Document>[],
): NumberedDocuments<Document> {
  const firsts: number[] = [];
  let size = 0;
  for (const { length } of lists) {
    firsts.push(size);
    size += length;
  }
  const locate = (number: number) => {
    // Most archives have one list most of the time, and a common word asks for thousands of documents.
    const list = firsts.length === 1 ? 0 : firsts.findLastIndex((first) => first <= number);
    return { list, index: number - (firsts[list] ?? 0) };
  };
  return {
    firsts,
    locate,
    at(number) {
      const { list, index } = locate(number);
      return lists[list]?.at(index);
    },
  };
}
