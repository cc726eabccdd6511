import type { Page } from 'puppeteer-core';

/** What sticks out of the window to the right, if it can be scrolled there: the page, or a part of it. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} reaches ${element.getBoundingClientRect().right}`;
    const sticksOut = (element: Element, edge: number) =>
      element.getBoundingClientRect().right > edge + 0.5 ||
      // Words of its own, wider than itself.
      (element.clientWidth > 0 &&
        element.childElementCount === 0 &&
        element.scrollWidth > element.clientWidth &&
        getComputedStyle(element).overflowX === 'visible');
    const within = (box: Element) =>
      [...box.querySelectorAll('*')]
        .filter((element) => sticksOut(element, box.getBoundingClientRect().right))
        .slice(0, 5)
        .map((element) => told(element));
    const page = document.scrollingElement ?? document.documentElement;
    const boxes = [...document.querySelectorAll('body *')].filter((element) =>
      /auto|scroll/u.test(getComputedStyle(element).overflowX),
    );
    return [page, ...boxes]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .flatMap((box) => [`${box.tagName.toLowerCase()} scrolls sideways`, ...within(box)]);
  });
}
