import {
  addSegment,
  moveSegment,
  removeSegment,
  renameSegment,
  resizeSegment,
} from '@/lib/sessions/agenda-edit';
import type { AgendaEdit } from '@/lib/store/sessions-agenda';

const same = (index: number) => index;

const NEW_PART = { title: 'New part', minutes: 5 };

/** The edits of an agenda, each with where the old parts are afterwards. */
export const adding = (keepTotal: boolean): AgendaEdit => ({
  edit: (segments) => addSegment(segments, NEW_PART, segments.length, keepTotal),
  becomes: same,
});

export const naming = (at: number, title: string): AgendaEdit => ({
  edit: (segments) => renameSegment(segments, at, title),
  becomes: same,
});

export const sizing = (at: number, minutes: number, keepTotal: boolean): AgendaEdit => ({
  edit: (segments) => resizeSegment(segments, at, minutes, keepTotal),
  becomes: same,
});

/** Where one was removed, its time is the next one's, or the last one's. */
export const removing = (at: number, length: number, keepTotal: boolean): AgendaEdit => ({
  edit: (segments) => removeSegment(segments, at, keepTotal),
  becomes: (index) => Math.min(index > at ? index - 1 : index, length - 2),
});

export const moving = (from: number, to: number): AgendaEdit => ({
  edit: (segments) => moveSegment(segments, from, to),
  becomes: (index) => {
    if (index === from) return to;
    if (from < index && index <= to) return index - 1;
    return to <= index && index < from ? index + 1 : index;
  },
});
