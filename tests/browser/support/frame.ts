// What runs inside a frame of the tests: the editors and our script, with the frame's own window and document.
import { insert } from '@/lib/composers/insert';
import { look } from '@/lib/composers/look';
import { composerText } from '@/lib/composers/text';
import { EDITORS } from './editors/index';

export const realm = { EDITORS, insert, look, composerText, document };
