import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '@/lib/platform/csp';

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive) => {
    const [name, ...sources] = directive.split(' ');
    return [name, sources.join(' ')];
  }),
);

describe('the policy of our own pages (Trust 2)', () => {
  it('allows nothing that is not named, and no connection at all', () => {
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('connect-src')).toBe("'none'");
  });

  it('runs our own code only', () => {
    expect(directives.get('script-src')).toBe("'self'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|wasm|strict-dynamic/u);
  });

  it.each(['form-action', 'base-uri', 'frame-ancestors', 'object-src'])(
    'leaves no way out by %s',
    (name) => {
      expect(directives.get(name)).toBe("'none'");
    },
  );

  it('names no host and no scheme that reaches the network', () => {
    for (const sources of directives.values())
      expect(sources).toMatch(/^(?:'none'|'self'|data:|blob:| )+$/u);
  });
});
