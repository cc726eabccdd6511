import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insert } from '@/lib/composers/insert';
import { look, type FoundComposer } from '@/lib/composers/look';
import type { PageDoor } from '@/lib/composers/door';

/** Injected at the user's gesture; answers through `boardside` in the isolated world and is gone when told to leave. */
export default defineUnlistedScript(() => {
  let found: FoundComposer[] = [];
  const door: PageDoor = {
    look() {
      found = look();
      return found.map(({ report }) => report);
    },
    insert(request) {
      const composer = found[request.index];
      return composer
        ? insert(composer.element, request, composer.subject)
        : Promise.resolve({ ok: false, why: 'gone' });
    },
    leave() {
      Reflect.deleteProperty(globalThis, 'boardside');
    },
  };
  globalThis.boardside = door;
});
