import { Select } from '@/components/ui/Field';
import { myZone } from '@/components/ui/when';
import { changeSettings } from '@/lib/platform/storage';

const SYSTEM = 'system';
const ZONES = Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: shown(value) }));

/** The user's time zone: the system's, unless another one is chosen. */
export function MyZone({ chosen }: { chosen: string }) {
  const known = chosen === '' || ZONES.some(({ value }) => value === chosen);
  const options = [
    { value: SYSTEM, label: `The system’s: ${shown(myZone())}` },
    ...(known ? [] : [{ value: chosen, label: shown(chosen) }]),
    ...ZONES,
  ];
  return (
    <Select
      label="Time zone"
      value={chosen || SYSTEM}
      options={options}
      onChange={(zone) => void changeSettings({ myTimeZone: zone === SYSTEM ? '' : zone })}
    />
  );
}

function shown(zone: string): string {
  return zone.replaceAll('_', ' ');
}
