/** Where stretches of these lengths start when they follow one another; one more entry for the end. */
export function startsOf(lengths: Iterable<number>): Uint32Array {
  const starts = [0];
  let end = 0;
  for (const length of lengths) {
    end += length;
    starts.push(end);
  }
  return Uint32Array.from(starts);
}

/** The index of the stretch in which an offset lies, by bisection. */
export function stretchAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Numbers things by their index in a list. Refuses a thing that is not in the list: it must not pass for another. */
export function numberEach<Thing>(things: readonly Thing[]): (thing: Thing) => number {
  const numbers = new Map(things.map((thing, number) => [thing, number]));
  return (thing) => {
    const number = numbers.get(thing);
    if (number === undefined)
      throw new RangeError('What is to be written is not among what it is numbered by.');
    return number;
  };
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** A value as the bytes of JSON. */
export function bytesOfJson(value: unknown): Uint8Array {
  return ENCODER.encode(JSON.stringify(value));
}

/** What {@link bytesOfJson} wrote; the caller knows its type, since a checksum has shown that the bytes are whole. */
export function readJson<Value>(bytes: Uint8Array | undefined): Value {
  return JSON.parse(DECODER.decode(bytes)) as Value;
}

/** Text as bytes, and back. */
export function bytesOfText(text: string): Uint8Array {
  return ENCODER.encode(text);
}

export function readText(bytes: Uint8Array): string {
  return DECODER.decode(bytes);
}
