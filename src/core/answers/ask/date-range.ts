/** Calendar days, inclusive, as yyyy-mm-dd in the asker's zone; null where open. */
export interface DateRange {
  readonly since: string | null;
  readonly until: string | null;
}
