import * as v from 'valibot';
import { Id, Line } from '@/lib/data/row';
import { SegmentSchema } from './agenda';

/** An agenda of the user's own, saved from a session to start others with. */
export const OwnAgendaSchema = v.object({
  id: Id,
  label: v.pipe(Line, v.minLength(1), v.maxLength(80)),
  segments: v.pipe(v.array(SegmentSchema), v.minLength(1)),
});

export type OwnAgenda = v.InferOutput<typeof OwnAgendaSchema>;
