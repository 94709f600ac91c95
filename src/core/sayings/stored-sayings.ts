import { LRUCache } from 'lru-cache';
import type { Quotation } from '../quotations/quotation.ts';
import { createByteWriter, createNumberWriter } from '../search/segments/growing.ts';
import { readVarint } from '../search/segments/postings.ts';
import { bytesOfWords, readWords } from '../search/segments/sections.ts';
import type { QuotedArticle, Statement } from '../statement.ts';
import { numberEach } from '../stored/bytes.ts';
import type { StoredArticles } from '../stored/stored-articles.ts';
import { WeakValues } from '../stored/weak-values.ts';
import type { Saying, Wording } from './saying.ts';
import { type AllSayings, sayingsOf, statementsOf, UnreadSayings } from './sayings.ts';

/**
 * Writes sayings as sections of a file: the number of each statement's saying, and the sayings themselves.
 *
 * @param quoted - the articles in the order in which they are stored.
 */
export function freezeSayings(
  { byQuotation, all }: AllSayings,
  quoted: readonly QuotedArticle[],
): readonly Uint8Array[] {
  const quotations = quoted.flatMap((each) => each.quotations);
  const statementOf = numberEach(quotations);
  const sayings = new Map(all.map((saying, number) => [saying, number]));
  const writer = createByteWriter();
  const starts = createNumberWriter();
  const writeWordings = (wordings: readonly Wording[]) => {
    writer.varint(wordings.length);
    for (const { isExcerpt, statements: own } of wordings) {
      writer.varint((own.length << 1) | (isExcerpt ? 1 : 0));
      for (const { quotation } of own) writer.varint(statementOf(quotation));
    }
  };
  for (const { wordings, reported } of sayings.keys()) {
    starts.push(writer.length);
    writeWordings(wordings);
    writeWordings(reported);
  }
  const sayingOf = (quotation: Quotation) => {
    const saying = byQuotation.get(quotation);
    return saying === undefined ? NONE : (sayings.get(saying) ?? NONE);
  };
  return [
    bytesOfWords(Uint32Array.from(quotations, sayingOf)),
    bytesOfWords(starts.view()),
    writer.toBytes(),
  ];
}

const NONE = 0xffff_ffff;

/** Opens what {@link freezeSayings} wrote; a saying is read when it is asked for. */
export function openSayings(sections: readonly Uint8Array[], stored: StoredArticles): AllSayings {
  return sayingsOf(new StoredSayings(sections, stored));
}

/** How many sayings are held after they were read. */
const MAX_HELD = 1_000;

/** The sayings of stored statements. A saying is the same object as long as somebody holds it. */
class StoredSayings extends UnreadSayings {
  readonly #stored: StoredArticles;
  readonly #sayingOf: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #held = new LRUCache<number, Saying>({ max: MAX_HELD });
  readonly #living = new WeakValues<number, Saying>();
  readonly size: number;

  constructor([sayingOf, starts, bytes]: readonly Uint8Array[], stored: StoredArticles) {
    super();
    this.#stored = stored;
    this.#sayingOf = readWords(sayingOf);
    this.#starts = readWords(starts);
    this.#bytes = bytes ?? new Uint8Array();
    this.size = this.#sayingOf.length;
  }

  get(quotation: Quotation): Saying | undefined {
    return this.#sayingWith(this.#stored.statementOf(quotation));
  }

  of(statement: Statement): Saying | undefined {
    return this.#sayingWith(this.#stored.numberOfStatement(statement));
  }

  keyOf(statement: Statement): number | undefined {
    const number = this.#sayingOf[this.#stored.numberOfStatement(statement)] ?? NONE;
    return number === NONE ? undefined : number;
  }

  #sayingWith(statement: number): Saying | undefined {
    const number = this.#sayingOf[statement] ?? NONE;
    return number === NONE ? undefined : this.#sayingAt(number);
  }

  override has(quotation: Quotation): boolean {
    return (this.#sayingOf[this.#stored.statementOf(quotation)] ?? NONE) !== NONE;
  }

  #sayingAt(number: number): Saying {
    const known = this.#held.get(number) ?? this.#living.get(number);
    const saying = known ?? new StoredSaying(() => this.#read(this.#starts[number] ?? 0));
    this.#held.set(number, saying);
    if (known === undefined) this.#living.set(number, saying);
    return saying;
  }

  #read(start: number): Saying {
    const cursor = { at: start };
    const next = () => readVarint(this.#bytes, cursor);
    const readWordings = (): readonly Wording[] =>
      Array.from({ length: next() }, () => {
        const head = next();
        const statements = Array.from({ length: head >>> 1 }, next);
        return {
          statements: statements.flatMap((each) => this.#stored.statementAt(each) ?? []),
          isExcerpt: (head & 1) === 1,
        };
      });
    return { wordings: readWordings(), reported: readWordings() };
  }

  *entries(): MapIterator<[Quotation, Saying]> {
    for (let number = 0; number < this.#starts.length; number += 1) {
      const saying = this.#sayingAt(number);
      for (const { quotation } of statementsOf(saying)) yield [quotation, saying];
    }
  }
}

/** A saying whose wordings are read when they are asked for. */
class StoredSaying implements Saying {
  readonly #read: () => Saying;
  #known: Saying | undefined;

  constructor(read: () => Saying) {
    this.#read = read;
  }

  get #own(): Saying {
    this.#known ??= this.#read();
    return this.#known;
  }

  get wordings(): readonly Wording[] {
    return this.#own.wordings;
  }

  get reported(): readonly Wording[] {
    return this.#own.reported;
  }
}
