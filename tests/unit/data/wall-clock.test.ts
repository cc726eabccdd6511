import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, wallClock } from '@/lib/data/wall-clock';
import { MORNING } from '../support/rows';

describe('a day and a time on the user’s wall', () => {
  it('are those of their zone', () => {
    expect(wallClock(MORNING, 'Asia/Kolkata')).toEqual({ day: '2026-11-21', time: '14:30' });
    expect(momentOf({ day: '2026-11-21', time: '14:30' }, 'Asia/Kolkata')).toBe(MORNING);
  });

  it.each([
    { day: '', time: '10:00' },
    { day: '2026-11-21', time: '' },
    { day: '2026-13-01', time: '10:00' },
  ])('half filled in are no moment: %j', (fields) => {
    expect(momentOf(fields, 'UTC')).toBeNull();
  });

  it('of an hour that the clocks skip are the hour after', () => {
    const at = momentOf({ day: '2027-03-28', time: '02:30' }, 'Europe/Berlin');
    expect(wallClock(at!, 'Europe/Berlin')).toEqual({ day: '2027-03-28', time: '03:30' });
  });

  it('lead back to the minute they came from', () => {
    const minute = fc.integer({ min: 0, max: 60_000_000 }).map((minutes) => minutes * 60_000);
    const zone = fc.constantFrom('Asia/Tokyo', 'Africa/Lagos', 'Asia/Kathmandu', 'UTC');
    fc.assert(
      fc.property(minute, zone, (at, timeZone) => {
        expect(momentOf(wallClock(at, timeZone), timeZone)).toBe(at);
      }),
    );
  });
});
