import { describe, expect, it, vi } from 'vitest';
import { askToEnter, mayEnter } from '@/lib/platform/access';
import { SITES } from '@/lib/platform/sites';
import { freshExtension, withApi } from '../support/extension';

freshExtension();

describe('a site that the side panel may enter', () => {
  it('is asked for alone, in the first turn of the gesture', () => {
    const request = vi.fn<(what: object) => Promise<boolean>>(async () => true);
    withApi({ permissions: { request } });
    void askToEnter('app.slack.com');
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://app.slack.com/*'] });
  });

  it('is looked up every time, because it can be taken back', async () => {
    const contains = vi
      .fn<() => Promise<boolean>>()
      .mockResolvedValueOnce(true)
      .mockResolvedValue(false);
    withApi({ permissions: { contains } });
    expect([await mayEnter('www.linkedin.com'), await mayEnter('www.linkedin.com')]).toEqual([
      true,
      false,
    ]);
  });

  it('is one of a few', () => {
    expect(SITES).toEqual(['www.linkedin.com', 'app.slack.com', 'mail.google.com']);
  });
});
