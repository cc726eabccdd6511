import { toast } from './toast';

/** Says why this page is at its beginning, once. */
export function tellOfBeginning(): void {
  history.replaceState(null, '');
  toast('Everything is deleted. Boardside is as newly installed.');
}
