import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, inTransaction } from '../../../src/store/sqlite/connection.ts';
import { MAX_FOUND, type Peer, wordsOf } from './peer.ts';

/** Texts that are written at a time. */
const BATCH = 10_000;

/** SQLite's FTS5 with Porter's stems, through libsql: all words by BM25, and where no text holds them all any of them. */
export function createSqlitePeer(): Peer {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-fts5-'));
  const file = path.join(folder, 'texts.db');
  const connection = connect(file, 'write');
  connection.exec("CREATE VIRTUAL TABLE texts USING fts5(text, content='', tokenize='porter unicode61')");
  const find = (words: readonly string[], operator: 'AND' | 'OR') =>
    connection.all('SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?', [
      words.map((word) => `"${word}"`).join(` ${operator} `),
      MAX_FOUND,
    ]).length;
  return {
    async build(texts) {
      let batch: string[] = [];
      let id = 0;
      const write = () => {
        inTransaction(connection, () => {
          for (const text of batch) {
            connection.change('INSERT INTO texts (rowid, text) VALUES (?, ?)', [id, text]);
            id += 1;
          }
        });
        batch = [];
      };
      for await (const text of texts) {
        batch.push(text);
        if (batch.length === BATCH) write();
      }
      write();
      connection.exec("INSERT INTO texts(texts) VALUES('optimize')");
    },
    async search(query) {
      const words = wordsOf(query);
      if (words.length === 0) return 0;
      return find(words, 'AND') || find(words, 'OR');
    },
    disk: async () => statSync(file).size,
    processes: () => [],
    async close() {
      connection.close();
      rmSync(folder, { recursive: true });
    },
  };
}
