/**
 * The page's own world, where the browser keeps it apart from ours and shows it
 * (Firefox): what an event of our world carries, the page finds empty there
 * (bug 1654724). Elsewhere there is only this one.
 */
function pageWorld(): typeof globalThis {
  const { wrappedJSObject } = globalThis as { wrappedJSObject?: typeof globalThis };
  return wrappedJSObject ?? globalThis;
}

/** What events of putting something in are like. As an object of the page's, for its constructors to read. */
function settings(more: object): object {
  const { Object: PageObject } = pageWorld();
  const how = { bubbles: true, cancelable: true, composed: true };
  return Object.assign(new PageObject(), how, more);
}

/** A paste of this text. The clipboard itself is neither read nor written. */
export function pasteOf(text: string): ClipboardEvent {
  const { ClipboardEvent, DataTransfer } = pageWorld();
  const event = new ClipboardEvent('paste', settings({ clipboardData: new DataTransfer() }));
  // Now, not before: Firefox gives the event a transfer of its own.
  event.clipboardData?.setData('text/plain', text);
  return event;
}

/** Word of a paste that the browser is about to carry out. */
export function announcedPasteOf(text: string): InputEvent {
  const { InputEvent, DataTransfer } = pageWorld();
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  return new InputEvent('beforeinput', settings({ inputType: 'insertFromPaste', dataTransfer }));
}
