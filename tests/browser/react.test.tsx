import { cleanup, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { getSettings } from '@/lib/platform/storage';

afterEach(cleanup);

function Counter() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{count} chairs</button>;
}

describe('a screen in this browser', () => {
  it('is rendered and takes clicks', async () => {
    render(<Counter />);
    screen.getByRole('button', { name: '0 chairs' }).click();
    expect(await screen.findByRole('button', { name: '1 chairs' })).toBeTruthy();
  });

  it('finds an extension around it', async () => {
    expect(await getSettings()).toMatchObject({ theme: 'system' });
  });
});
