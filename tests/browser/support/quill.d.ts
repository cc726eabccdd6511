/** What the tests use of Quill 1.3.7, which brings no types. */
declare module 'quill' {
  export default class Quill {
    constructor(container: Element, options: { readOnly?: boolean });
    root: HTMLElement;
    history: { clear(): void };
    setText(text: string, source: 'silent'): void;
    getText(): string;
  }
}
