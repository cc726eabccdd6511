import { cleanup, render, screen } from '@testing-library/react';
import { Component, type ComponentType, type ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onDemand } from '@/components/ui/onDemand';

afterEach(cleanup);

interface Props {
  name: string;
}

const Chair = ({ name }: Props) => <p>{name} sits</p>;
const Standing = ({ name }: Props) => <p>{name} stands</p>;

/** Loads when it is told to. */
function loading() {
  const waiting: { come: (component: ComponentType<Props>) => void; fail: (why: Error) => void }[] =
    [];
  const load = vi.fn(
    () =>
      new Promise<ComponentType<Props>>((come, fail) => {
        waiting.push({ come, fail });
      }),
  );
  return { load, waiting };
}

class Boundary extends Component<{ children: ReactNode }> {
  override state: { why: string | null } = { why: null };
  static getDerivedStateFromError(error: Error) {
    return { why: error.message };
  }
  override render() {
    return this.state.why ?? this.props.children;
  }
}

describe('a component on demand', () => {
  it('is asked for when it is first shown, and until then something stands in its place', async () => {
    const { load, waiting } = loading();
    const Later = onDemand(load, Standing);
    expect(load).not.toHaveBeenCalled();
    render(<Later name="Ada" />);
    expect(screen.getByText('Ada stands')).toBeTruthy();
    waiting[0]?.come(Chair);
    expect(await screen.findByText('Ada sits')).toBeTruthy();
  });

  it('is shown as soon as it is there, whatever else was just waited for', async () => {
    const [first, second] = [loading(), loading()];
    const [First, Second] = [onDemand(first.load, Standing), onDemand(second.load, Standing)];
    render(
      <>
        <First name="Ada" />
        <Second name="Ben" />
      </>,
    );
    first.waiting[0]?.come(Chair);
    await screen.findByText('Ada sits');
    second.waiting[0]?.come(Chair);
    // React's own would not be before 300 ms.
    await vi.waitFor(() => screen.getByText('Ben sits'), { timeout: 200, interval: 5 });
  });

  it('is asked for once, and stands at once the next time', async () => {
    const { load, waiting } = loading();
    const Later = onDemand(load, Standing);
    const { unmount } = render(<Later name="Ada" />);
    waiting[0]?.come(Chair);
    await screen.findByText('Ada sits');
    unmount();
    render(<Later name="Ben" />);
    expect(screen.getByText('Ben sits')).toBeTruthy();
    expect(load).toHaveBeenCalledOnce();
  });

  it('tells the boundary around it when it can not be loaded, and is asked for anew the next time', async () => {
    const { load, waiting } = loading();
    const Later = onDemand(load, Standing);
    const quiet = vi.spyOn(console, 'error').mockReturnValue();
    const { unmount } = render(
      <Boundary>
        <Later name="Ada" />
      </Boundary>,
    );
    waiting[0]?.fail(new Error('It did not come.'));
    expect(await screen.findByText('It did not come.')).toBeTruthy();
    quiet.mockRestore();
    unmount();
    render(<Later name="Ada" />);
    waiting[1]?.come(Chair);
    expect(await screen.findByText('Ada sits')).toBeTruthy();
  });
});
