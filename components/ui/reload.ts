import { shelved } from '@/lib/store/held-shelf';

/** Loads the page anew, once what it holds is kept for the next. */
export async function reload(): Promise<void> {
  await shelved();
  location.reload();
}
