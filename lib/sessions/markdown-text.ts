/** A section with a heading, and nothing where it would be empty. */
export function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}

/** A day as it is read: "Friday, December 4, 2026". */
export function longDay(day: string, locale = 'en'): string {
  // Noon, so that no zone makes it another day.
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00Z`),
  );
}

/** The same in short: "Fri, Dec 4". */
export function shortDay(day: string, locale = 'en'): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00Z`));
}
