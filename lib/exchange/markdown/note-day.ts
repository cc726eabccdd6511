/** Days as people write them into names of files, titles and properties. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** In German some begin otherwise. */
const ALSO: Record<string, string> = { mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' };

const YEAR = String.raw`(?<y>(?:19|20)\d\d)`;
const DAY = String.raw`(?<d>\d{1,2})(?:st|nd|rd|th|\.)?`;
const MONTH = String.raw`(?<name>\p{L}{3,9})\.?`;

/** A day before a month in figures is told only by dots: 1/5 is May's in one country and January's in another. */
const SHAPES = [
  String.raw`${YEAR}(?<mark>[-_./]?)(?<m>\d\d)\k<mark>(?<d>\d\d)`,
  String.raw`(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?${YEAR}`,
  `${MONTH} ${DAY},? ${YEAR}`,
  `${DAY} ${MONTH},? ${YEAR}`,
].map((shape) => new RegExp(String.raw`(?<![\d\p{L}])${shape}(?!\d)`, 'iu'));

/** The first day in a line, as `YYYY-MM-DD`, which need not exist, and the line without it. */
export function dayIn(line: string): { day: string | null; rest: string } {
  for (const shape of SHAPES) {
    const found = shape.exec(line);
    const { y = '', m, d = '', name = '' } = found?.groups ?? {};
    const month = Number(m ?? monthOf(name));
    if (found && month > 0)
      return {
        day: [y, String(month).padStart(2, '0'), d.padStart(2, '0')].join('-'),
        rest: line.replace(found[0], ' '),
      };
  }
  return { day: null, rest: line };
}

/** From 1; 0 for what is no month. */
function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return MONTHS.indexOf(Object.hasOwn(ALSO, start) ? (ALSO[start] ?? '') : start) + 1;
}
