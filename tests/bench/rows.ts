export interface Row {
  name: string;
  value: number;
  baseline: number;
  ratio: number;
  unit: 'ms' | 'bytes';
  n: number;
}

/** What was measured by turns. */
export interface Pairs<T> {
  ours: T[];
  bare: T[];
}

/** Medians of one figure, ours and the bare page's. */
export function row<T>(
  name: string,
  unit: Row['unit'],
  { ours, bare }: Pairs<T>,
  pick: (measured: T) => number,
): Row {
  const [value, baseline] = [median(ours.map(pick)), median(bare.map(pick))];
  return {
    name,
    value: rounded(value, 1),
    baseline: rounded(baseline, 1),
    ratio: rounded(value / baseline, 2),
    unit,
    n: ours.length,
  };
}

export function table(rows: Row[]): string {
  const head = ['', 'Boardside', 'bare page', 'ratio', 'n'];
  const lines = rows.map(({ name, value, baseline, ratio, unit, n }) => [
    name,
    shown(value, unit),
    shown(baseline, unit),
    ratio.toFixed(2),
    String(n),
  ]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...lines].map((line) => line[at]?.length ?? 0)),
  );
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('   '),
    )
    .join('\n');
}

function shown(value: number, unit: Row['unit']): string {
  return unit === 'ms' ? `${value.toFixed(1)} ms` : `${(value / 1_000).toFixed(1)} kB gz`;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
