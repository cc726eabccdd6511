import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreGate } from '@/components/ui/StoreGate';
import { openStore } from '@/lib/store/open';

vi.mock('@/lib/store/open', () => ({ openStore: vi.fn() }));
afterEach(cleanup);

const WORDS = /^Your record is still being opened\./u;

describe('a surface whose store is opened', () => {
  it('shows what it is for as soon as that is done, without a word before', async () => {
    vi.mocked(openStore).mockResolvedValue();
    render(<StoreGate>Your board</StoreGate>);
    expect(await screen.findByText('Your board')).toBeTruthy();
    expect(screen.queryByText(WORDS)).toBeNull();
  });

  it('says so when that takes long, and goes on by itself', async () => {
    let open = () => {};
    vi.mocked(openStore).mockReturnValue(
      new Promise((resolve) => {
        open = resolve;
      }),
    );
    render(<StoreGate meanwhile={<p>Your notes</p>}>Your board</StoreGate>);
    expect(screen.queryByText(WORDS)).toBeNull();
    expect(await screen.findByText(WORDS, {}, { timeout: 4_000 })).toBeTruthy();
    expect(screen.getByText('Your notes')).toBeTruthy();
    open();
    expect(await screen.findByText('Your board')).toBeTruthy();
    expect(screen.queryByText(WORDS)).toBeNull();
  });
});
