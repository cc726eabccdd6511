const DAY = 86_400_000;

/** "just now", "today", "3 days ago", "12 March": how long ago, as a fact. */
export function whenWas(at: number, now = Date.now()): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  if (now - at < 60_000) return 'just now';
  if (days < 28) return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(-days, 'day');
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(at);
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
