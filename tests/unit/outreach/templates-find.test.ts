import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '@/lib/outreach/templates';
import { findTemplates } from '@/lib/outreach/templates-find';

const found = (query: string) => findTemplates(BUILT_IN, query).map(({ id }) => id);

describe('looking for a template', () => {
  it('finds it by a word of its name, its text, its purpose or its channel', () => {
    expect(found('kindly')).toEqual(['follow-up-last']);
    expect(found('COFFEE')).toEqual(['introduction-warm', 'flash']);
    expect(found('curiosity')).toContain('curiosity-note-200');
    expect(found('invitation note')).toContain('flash-note-300');
  });

  it('wants every word', () => {
    expect(found('coffee stuck')).toEqual(['flash']);
    expect(found('coffee zebra')).toEqual([]);
  });

  it('shows all of them when nothing is asked for', () => {
    expect(found('  ')).toHaveLength(BUILT_IN.length);
  });
});
