import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDesk } from '@/components/outreach/desk';
import { useDesk } from '@/components/outreach/useDesk';
import { WAITING, type Desk } from '@/components/outreach/writing';

vi.mock('@/components/outreach/desk', () => ({ openDesk: vi.fn() }));
afterEach(cleanup);

const WORDS = 'Hi Ada,';

/** A desk with these words on it, `own` ones or a template's. */
function deskWith(body: string, own: boolean) {
  const writing = { ...WAITING, content: { ...WAITING.content, body } };
  return {
    now: () => writing,
    watch: () => () => undefined,
    isUntouched: () => !own,
    type: vi.fn<Desk['type']>(),
    choosePurpose: vi.fn<Desk['choosePurpose']>(),
    chooseChannel: vi.fn<Desk['chooseChannel']>(),
  };
}

let open: (desk: ReturnType<typeof deskWith>) => void = () => undefined;
beforeEach(() => {
  vi.mocked(openDesk).mockReturnValue(
    new Promise((resolve) => {
      open = (desk) => resolve(desk as unknown as Desk);
    }),
  );
});

async function opened(desk: ReturnType<typeof deskWith>, early: (first: Early) => void) {
  const { result } = renderHook(() => useDesk({ surface: 'popup' }));
  const first = result.current;
  early(first);
  open(desk);
  await waitFor(() => expect(result.current.status.kind).toBe('open'));
  return first;
}
type Early = ReturnType<typeof useDesk>;

describe('what is done before the desk is open', () => {
  it('is typed and chosen there when it is', async () => {
    const desk = deskWith('Hello [name],', false);
    await opened(desk, (first) => {
      first.choosePurpose('curiosity');
      first.chooseChannel('email');
      first.typeBody(WORDS);
    });
    expect(desk.choosePurpose).toHaveBeenCalledExactlyOnceWith('curiosity');
    expect(desk.chooseChannel).toHaveBeenCalledExactlyOnceWith('email');
    expect(desk.type).toHaveBeenCalledExactlyOnceWith({ body: WORDS });
  });

  it('comes behind the words of a draft that was under way', async () => {
    const desk = deskWith('It was good to talk. ', true);
    await opened(desk, (first) => first.typeBody(WORDS));
    expect(desk.type).toHaveBeenCalledExactlyOnceWith({ body: `It was good to talk. ${WORDS}` });
  });

  it('is not lost between its opening and its being drawn', async () => {
    const desk = deskWith('It was good to talk. ', true);
    const first = await opened(desk, (early) => early.typeBody(WORDS));
    first.typeBody(`${WORDS} t`);
    first.choosePurpose('thank-you');
    expect(desk.type).toHaveBeenLastCalledWith({ body: `It was good to talk. ${WORDS} t` });
    expect(desk.choosePurpose).toHaveBeenCalledExactlyOnceWith('thank-you');
  });
});
