import { isReadable } from './analysis/analyser-version.ts';
import type { Analyser, Analysis, FileContent } from './analysis/analysis.ts';
import { decodeAnalysis } from './analysis/encode-analysis.ts';
import type { AnalysisStore } from './analysis-store/analysis-store.ts';
import type { KeptAnalysis } from './analysis-store/tables.ts';
import { inTurns } from './in-turns.ts';

/** The analyses of what a folder's files hold, by key: in memory, else from the store, else made. */
export interface KeptAnalyses {
  /**
   * Takes what the store has of these keys into memory, letting other work in between.
   *
   * @param acceptsStale Whether what an older analyser made will do.
   */
  load(keys: readonly string[], acceptsStale: boolean): Promise<void>;
  /** The analysis in memory; null if there is none. */
  find(key: string): Analysis | null;
  /** The analysis of this content, and what is to be kept of it where it was made now. */
  findOrMake(key: string, content: FileContent, acceptsStale: boolean): Promise<FoundOrMade>;
  /** Takes another object of the same analysis in place of one in memory. */
  exchange(key: string, from: Analysis, to: Analysis): void;
  /** Drops all others from memory. */
  retain(keys: ReadonlySet<string>): void;
  /** How many of those in memory are an older analyser's. */
  countStale(): number;
}

/** An analysis, and where it was made now what the store is to keep. */
export interface FoundOrMade {
  readonly analysis: Analysis;
  readonly made: KeptAnalysis | null;
}

interface Held {
  readonly analysis: Analysis;
  readonly isStale: boolean;
}

/** Analyses read from the store at a time. */
const PAGE = 200;

/** What analyses come from, and whose. */
export interface AnalysesDependencies {
  readonly analyser: Analyser;
  /** The analyser's. */
  readonly version: string;
  readonly store: AnalysisStore;
  /** What is in memory at first, by key. */
  readonly known?: ReadonlyMap<string, Analysis>;
}

/** Keeps what is known in memory at first. */
export function createKeptAnalyses({
  analyser,
  version: current,
  store,
  known = new Map(),
}: AnalysesDependencies): KeptAnalyses {
  const held = new Map<string, Held>(
    [...known].map(([key, analysis]) => [key, { analysis, isStale: false }]),
  );
  // Two files of the same content come one after the other.
  const underWay = new Map<string, Promise<FoundOrMade>>();
  const take = ({ key, version, encoded }: KeptAnalysis, acceptsStale: boolean): void => {
    const isStale = version !== current;
    if (isStale && !(acceptsStale && isReadable(version))) return;
    const analysis = decodeAnalysis(key, encoded);
    if (analysis !== null) held.set(key, { analysis, isStale });
  };
  const make = async (key: string, content: FileContent, acceptsStale: boolean): Promise<FoundOrMade> => {
    for (const kept of store.analyses([key])) take(kept, acceptsStale);
    const analysis = held.get(key)?.analysis;
    if (analysis !== undefined) return { analysis, made: null };
    const encoded = await analyser.analyse(key, content);
    take({ key, version: current, encoded }, false);
    const made = held.get(key)?.analysis;
    if (made === undefined) throw new Error(`the analysis of ${content.path} cannot be read`);
    return { analysis: made, made: { key, version: current, encoded } };
  };
  return {
    load: async (keys, acceptsStale) => {
      if (!acceptsStale) for (const [key, { isStale }] of held) if (isStale) held.delete(key);
      const missing = keys.filter((key) => !held.has(key));
      for (let start = 0; start < missing.length; start += PAGE)
        await inTurns(store.analyses(missing.slice(start, start + PAGE)), (kept) => take(kept, acceptsStale));
    },
    find: (key) => held.get(key)?.analysis ?? null,
    findOrMake: async (key, content, acceptsStale) => {
      const found = held.get(key);
      if (found !== undefined) return { analysis: found.analysis, made: null };
      const waiting = underWay.get(key);
      if (waiting !== undefined) return { ...(await waiting), made: null };
      const making = make(key, content, acceptsStale).finally(() => underWay.delete(key));
      underWay.set(key, making);
      return making;
    },
    exchange: (key, from, to) => {
      const found = held.get(key);
      if (found?.analysis === from) held.set(key, { ...found, analysis: to });
    },
    retain: (keys) => {
      for (const key of held.keys()) if (!keys.has(key)) held.delete(key);
    },
    countStale: () => [...held.values()].filter(({ isStale }) => isStale).length,
  };
}
