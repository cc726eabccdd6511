/** Fields to change, or what makes them of those that are there now: of two changes made at once, neither takes the other back. */
export type Amend<T> = Partial<T> | ((now: T) => Partial<T>);

export function amended<T>(now: T, by: Amend<T>): Partial<T> {
  return typeof by === 'function' ? by(now) : by;
}
