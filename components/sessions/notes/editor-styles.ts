import { StyleModule } from 'style-mod';

const adopted = new WeakSet<StyleModule>();

/**
 * CodeMirror's styles under our content security policy: where its helper
 * writes a `<style>` element, which `style-src 'self'` refuses, this adopts
 * constructed style sheets, which need no exception. Later modules win, as there.
 */
StyleModule.mount = (root, modules) => {
  for (const module of [modules].flat()) {
    if (adopted.has(module)) continue;
    adopted.add(module);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(module.getRules());
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
};
