/** What means something in one format or another: where it stands by chance, readers are most easily led astray. */
const PIECES: readonly string[] = [
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '»',
    '—',
    '- ',
    '…',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\0',
    '\u00a0',
    '\u202e',
  ],
  ...[
    '\ud83d\ude00',
    '\u200b',
    '\ufeff',
    '\u001b[31m',
    'said ',
    ' and ',
    'Ada Byron ',
    'He ',
    '2024-10-18',
    '1.5e999',
  ],
  ...[
    '<',
    '>',
    '</',
    '<p>',
    '</p>',
    '<div>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x',
    '<?xml ',
    '<svg>',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '<template>',
    '<table><tr>',
    '<q>',
    '<br>',
    '&amp;',
    '&#0;',
    '&#x110000;',
  ],
  ...[' class="a"', ' style="display:none"', ' hidden', ' id=', '="', '{display:none}', '@media print{', '}'],
  ...['---\n', '# ', '> ', '* ', '`', '```\n', '[', '](', '|', '~~', '_', '\\', '    ', '[^1]: '],
  ...[
    '{',
    '}',
    ':',
    ',',
    'null',
    '{\\rtf1 ',
    "\\'ff",
    '\\u-1?',
    '\\bin9 ',
    'From ',
    'Content-Type: ',
    '=\n',
    'PK\u0003\u0004',
  ],
];

/** At most so many changes to a file. */
const MAX_CHANGES = 6;
/** Bytes; a run that is repeated comes so often as this takes. */
const MAX_GROWTH = 20_000;

/** A file with a few changes to its bytes: cut, doubled, moved, overwritten, and with pieces that mean something put in. */
export function mutate(seed: Uint8Array, others: readonly Uint8Array[], random: () => number): Uint8Array {
  let bytes: Uint8Array = seed;
  const changes = 1 + Math.floor(random() * MAX_CHANGES);
  for (let change = 0; change < changes; change += 1) bytes = changeOnce(bytes, others, random);
  return bytes;
}

function changeOnce(bytes: Uint8Array, others: readonly Uint8Array[], random: () => number): Uint8Array {
  const within = (most: number) => Math.floor(random() * (most + 1));
  const at = within(bytes.length);
  const to = Math.min(bytes.length, at + within(random() < 0.8 ? 40 : bytes.length));
  const run = bytes.subarray(at, to);
  const piece = Buffer.from(PIECES[within(PIECES.length - 1)] ?? '');
  switch (within(6)) {
    case 0:
      return join(bytes.subarray(0, at), bytes.subarray(to));
    case 1:
      return join(bytes.subarray(0, at), piece, bytes.subarray(at));
    case 2:
      return join(bytes.subarray(0, at), piece, bytes.subarray(to));
    case 3:
      return join(bytes.subarray(0, at), ...Array(timesOf(run, within)).fill(run), bytes.subarray(at));
    case 4:
      return join(bytes.subarray(0, at), ...Array(timesOf(piece, within)).fill(piece), bytes.subarray(at));
    case 5: {
      const other = others[within(others.length - 1)] ?? bytes;
      const from = within(other.length);
      return join(bytes.subarray(0, at), other.subarray(from, from + within(400)), bytes.subarray(to));
    }
    default: {
      const copy = Uint8Array.from(bytes);
      for (let place = at; place < Math.min(to, at + 4); place += 1) copy[place] = within(255);
      return copy;
    }
  }
}

function timesOf(run: Uint8Array, within: (most: number) => number): number {
  return 1 + within(Math.floor(MAX_GROWTH / Math.max(1, run.length)));
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
