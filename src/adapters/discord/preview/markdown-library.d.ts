declare module '@cloudrac3r/discord-markdown' {
  interface Rule {
    readonly order: number;
    match(source: string): RegExpExecArray | null;
    parse(capture: RegExpExecArray): object;
  }
  const library: {
    readonly rules: Readonly<Record<string, Rule>>;
    readonly markdownEngine: {
      parserFor(rules: Readonly<Record<string, Rule>>): (source: string, state: object) => unknown;
    };
  };
  export = library;
}
