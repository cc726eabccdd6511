import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { places, showPlace } from './journeys/surfaces.ts';
import { practice, visit } from './support/practice.ts';
import { openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';

interface Axe {
  run(options: object): Promise<{
    violations: {
      id: string;
      impact: string | null;
      nodes: { target: unknown[]; failureSummary?: string }[];
    }[];
  }>;
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test('no surface has a serious barrier', { timeout: 120_000 }, async ({ app }) => {
    const barriers: string[] = [];
    for (const place of await places(app)) {
      const width = place.page === 'board.html' ? 1280 : 400;
      const page = await showPlace(app, place, width, scheme);
      barriers.push(...(await seriousBarriers(page, place.name)));
      await page.close();
    }
    expect(barriers).toEqual([]);
  });
});

test('the popup over a page has no serious barrier', async ({ app }) => {
  const popup = await openPopup(app, await visit(app, practice('overlay')));
  expect(await seriousBarriers(popup, 'popup')).toEqual([]);
});

async function seriousBarriers(page: Page, name: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${name}: ${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary ?? ''})`).join('; ')}`,
    );
}
