const DAY = /^\d{4}-\d\d-\d\d$/u;

/** Whether a text is a day of the calendar: there is no 30 February. */
export function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
