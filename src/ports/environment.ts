/** Environment variables by name; one that is set to nothing is left out. */
export type Environment = Readonly<Record<string, string | undefined>>;
