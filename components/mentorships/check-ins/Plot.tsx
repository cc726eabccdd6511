import styles from './CheckIns.module.css';

interface Point {
  day: string;
  score: number;
}

/** In units of the drawing. */
const [WIDTH, HEIGHT, EDGE, MARK] = [160, 48, 6, 3];
const [LOWEST, HIGHEST] = [1, 5];

interface Props {
  /** The whole of it in words. */
  label: string;
  mine: readonly Point[];
  theirs: readonly Point[];
}

/** Scores over time: yours a line with dots, theirs a dashed one with squares. */
export function Plot({ label, mine, theirs }: Props) {
  const times = [...mine, ...theirs].map(({ day }) => Date.parse(day));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const at = ({ day, score }: Point) => ({
    key: day,
    x:
      last === first
        ? WIDTH / 2
        : EDGE + ((Date.parse(day) - first) / (last - first)) * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - ((score - LOWEST) / (HIGHEST - LOWEST)) * (HEIGHT - 2 * EDGE),
  });
  const [ours, heard] = [mine.map(at), theirs.map(at)];
  const path = (points: typeof ours) => points.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[LOWEST, (LOWEST + HIGHEST) / 2, HIGHEST].map((score) => {
        const { y } = at({ day: '', score });
        return <line key={score} className={styles.grid} x1={0} x2={WIDTH} y1={y} y2={y} />;
      })}
      <polyline className={styles.theirs} points={path(heard)} />
      {heard.map(({ key, x, y }) => (
        <rect
          key={key}
          className={styles.square}
          x={x - MARK}
          y={y - MARK}
          width={2 * MARK}
          height={2 * MARK}
        />
      ))}
      <polyline className={styles.mine} points={path(ours)} />
      {ours.map(({ key, x, y }) => (
        <circle key={key} className={styles.dot} cx={x} cy={y} r={MARK} />
      ))}
    </svg>
  );
}
