import { expect } from 'vitest';
import type { Mentorship } from '../../../lib/mentorships/mentorship.ts';
import type { App } from '../support/app.ts';
import { rows } from '../support/store.ts';
import { until } from '../support/until.ts';

/** Waits until the one mentorship there is has these fields. */
export async function storedMentorship(app: App, fields: object): Promise<void> {
  await until(`${JSON.stringify(fields)} is stored`, async () => {
    expect((await rows<Mentorship>(app, 'mentorships'))[0]).toMatchObject(fields);
    return true;
  });
}
