import fc from 'fast-check';
import { FORMALITIES, DRIVERS, UNITS, type Terms } from '@/lib/mentorships/terms';
import { FORMATS, METHODS } from '@/lib/sessions/method';
import { anyText } from '../support/text';

const count = fc.integer({ min: 1, max: 1_000 });
const said = fc.oneof(fc.constant(''), anyText, fc.constantFrom('tides', 'Tides', ' tides\n'));
const orNone = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const day = fc
  .integer({ min: 0, max: 9_000 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString());

/** Terms of any kind, with texts as bad as they can be. */
export const anyTerms: fc.Arbitrary<Terms> = fc.record({
  backgrounds: said,
  hopes: said,
  fit: said,
  direction: said,
  format: orNone(fc.constantFrom(...FORMATS)),
  methods: fc.uniqueArray(fc.constantFrom(...METHODS), { maxLength: 3 }),
  rhythm: orNone(
    fc.oneof(
      fc.record({ kind: fc.constant('every' as const), days: count, minutes: count }),
      fc.record({ kind: fc.constant('ad-hoc' as const), minutes: count }),
    ),
  ),
  drives: orNone(fc.constantFrom(...DRIVERS)),
  term: orNone(
    fc.oneof(
      fc.record({ kind: fc.constant('for' as const), count, unit: fc.constantFrom(...UNITS) }),
      fc.record({ kind: fc.constant('until' as const), day }),
      fc.record({ kind: fc.constant('sessions' as const), count }),
      fc.record({ kind: fc.constant('condition' as const), text: said }),
      fc.record({ kind: fc.constant('open' as const) }),
    ),
  ),
  between: said,
  confidential: fc.boolean(),
  mayTell: said,
  formality: orNone(fc.constantFrom(...FORMALITIES)),
  bringMe: said,
  bringThem: said,
  accountability: said,
  projects: said,
});
