import type { TakeawayKind } from '@/lib/sessions/takeaway';

export type SignName = TakeawayKind | 'done' | 'private';

/** A sign's strokes, on a square of 16. */
export const STROKES: Record<SignName, string> = {
  action: 'M3 3h10v10H3z',
  done: 'M3 3h10v10H3zM5.5 8l2 2 3.5-4',
  advice: 'M8 2.5v7M8 12.5v1',
  question: 'M5 5.5a3 3 0 1 1 4.2 2.8C8.3 8.7 8 9.2 8 10M8 12.5v1',
  decision: 'M5.5 3l5 5-5 5',
  insight: 'M8 3v10M3.7 5.5l8.6 5M12.3 5.5l-8.6 5',
  private: 'M4 7.5h8v5.5H4zM5.5 7.5V5.5a2.5 2.5 0 0 1 5 0v2',
};

const SVG = 'http://www.w3.org/2000/svg';

/** A small drawing for the margin; what it says is said in words elsewhere. */
export function sign(name: SignName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', STROKES[name]);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.5');
  path.setAttribute('stroke-linecap', 'round');
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}
